import type { Plan } from '../../documents/plan.ts'
import type { Candidate } from '../candidate.ts'

/**
 * The manifest: the plan with every file and its SHA-256, and without what only building needs. Later jobs take a file only
 * if it is named here with its very bytes (SET-13).
 */
export function manifestOf(plan: Plan, files: readonly Pick<Candidate, 'name' | 'sha256' | 'size'>[]): Plan {
  const byName = new Map(files.map(({ name, sha256, size }) => [name, { name, sha256, size }]))
  return {
    ...plan,
    entries: plan.entries.map((entry) => ({ ...entry, calls: [] })),
    files: [...byName.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1)),
  }
}
