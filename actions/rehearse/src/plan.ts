/** A project that could be rehearsed, as far as a look at its folder tells. */
export interface Candidate {
  /** Absolute folder of its pyproject.toml. */
  readonly folder: string
  /** As it was named, for people. */
  readonly label: string
  /** Compilers that its build needs and this machine lacks. */
  readonly lacks: readonly string[]
  /** Found among the examples, not named by anyone: it may be left out. */
  readonly example: boolean
}

export type Step =
  | { readonly kind: 'rehearse'; readonly folder: string; readonly label: string }
  | { readonly kind: 'leave-out'; readonly label: string; readonly reason: string }

/**
 * What will be rehearsed. A project that somebody named is rehearsed in any case, and fails with the builder's own
 * message where a compiler is missing; an example that this machine cannot build is left out, with the reason.
 */
export function planRehearsal(candidates: readonly Candidate[]): readonly Step[] {
  return candidates.map(({ folder, label, lacks, example }) =>
    example && lacks.length > 0
      ? { kind: 'leave-out', label, reason: `this machine has no ${lacks.join(' and no ')}` }
      : { kind: 'rehearse', folder, label },
  )
}
