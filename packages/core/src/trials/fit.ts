import { parseSpecifiers, specifiersContain } from '../standards/specifiers.ts'
import { supportedTags } from '../standards/tags.ts'
import type { Interpreter } from '../tools/interpreters.ts'
import type { Subject } from './subjects.ts'

/** Whether an installer would take the file for an interpreter: by `requires-python`, and a wheel by its tags. */
export function fits(subject: Subject, { supports, version }: Pick<Interpreter, 'supports' | 'version'>): boolean {
  const specifiers = parseSpecifiers(subject.requiresPython ?? '')
  if (specifiers !== undefined && !specifiersContain(specifiers, version)) return false
  return subject.kind === 'sdist' || subject.tags.some((tag) => supports.has(tag))
}

/**
 * Whether a CPython that is not here would take the wheel on this platform.
 * @param minor `3.12`, `3.14t`
 * @param here interpreters of this machine, which tell its platform
 */
export function wouldFit(subject: Subject, minor: string, here: readonly Interpreter[]): boolean {
  const [, major, number, flag] = /^(\d+)\.(\d+)(t?)$/.exec(minor) ?? []
  const supports = supportedTags({
    implementation: 'cpython',
    major: Number(major),
    minor: Number(number),
    freeThreaded: flag === 't',
    platforms: here[0]?.tags.platforms ?? [],
  })
  return subject.kind === 'wheel' && fits(subject, { supports, version: `${minor.replace('t', '')}.99` })
}

/** Why a file fits none of the interpreters that were asked for. */
export function misfitText({ kind, requiresPython }: Subject, candidates: number): string {
  if (candidates === 0) return NO_INTERPRETER
  const requires = requiresPython === undefined ? '' : ` and requires-python ${requiresPython}`
  return kind === 'wheel' ? `its tags${requires} fit none of them` : 'requires-python admits none of them'
}

export const NO_INTERPRETER = 'this machine has no such interpreter'
