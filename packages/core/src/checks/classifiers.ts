import { nearest } from '../nearest.ts'
import { TROVE_DATE, TROVE_DEPRECATED, TROVE_GROUPS } from './data/trove-classifiers.ts'

/** The day of the list; what PyPI has learned since is not in it. */
export const CLASSIFIERS_OF = TROVE_DATE

/** Classifiers that PyPI refuses as deprecated, and what it asks for instead. */
export const DEPRECATED_CLASSIFIERS: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(TROVE_DEPRECATED))

/** Every classifier that PyPI knows, the deprecated ones too. */
export const CLASSIFIERS: ReadonlySet<string> = new Set([
  ...Object.entries(TROVE_GROUPS).flatMap(([group, rests]) => rests.split('|').map((rest) => `${group} :: ${rest}`)),
  ...DEPRECATED_CLASSIFIERS.keys(),
])

/** The classifier that an unknown one most likely stands for: its shortest completion, else the nearest spelling. */
export function nearestClassifier(unknown: string): string | undefined {
  const live = [...CLASSIFIERS].filter((classifier) => !DEPRECATED_CLASSIFIERS.has(classifier))
  const spaced = unknown.trim().replace(/\s*::\s*/g, ' :: ')
  const completions = live.filter((classifier) => spaced.includes(' :: ') && classifier.startsWith(spaced))
  return completions.toSorted((a, b) => a.length - b.length)[0] ?? nearest(spaced, live)
}
