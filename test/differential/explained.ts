import type { Edition } from './answers.ts'
import type { Case } from './generate.ts'

interface Explanation {
  /** Why this project answers differently on purpose. */
  readonly reason: string
  readonly editions: readonly Edition[]
  readonly applies: (asked: Case, theirs: unknown, ours: unknown) => boolean
}

const BOTH: readonly Edition[] = ['26.2', '26.3']
const OLD: readonly Edition[] = ['26.2']

const textOf = (asked: Case): string => JSON.stringify(asked)

/** The text alone: with another name a marker may hold where it did not. */
const shown = (answer: unknown): unknown => (Array.isArray(answer) ? answer[0] : answer)

/** Without what names of extras may differ in. */
const normal = (answer: unknown): string =>
  JSON.stringify(answer)
    .toLowerCase()
    .replace(/[-_.]+/g, '-')

/** Everything in which the two may differ. Each names the narrowest cases that it can. */
export const EXPLAINED: readonly Explanation[] = [
  {
    reason: 'numbers from 2^53 on are refused here, because they would be rounded',
    editions: BOTH,
    applies: (asked) => /\d{16}/.test(textOf(asked)),
  },
  {
    reason: '~= of packaging 26.2 admits nothing where its version is not in normal form, which 26.3 has mended',
    editions: OLD,
    applies: (asked) => (asked.kind === 'specifiers' || asked.kind === 'marker') && textOf(asked).includes('~='),
  },
  {
    reason: 'packaging 26.2 leaves names of extras in nested parentheses as they are, which 26.3 has mended',
    editions: OLD,
    applies: (asked, theirs, ours) =>
      (asked.kind === 'marker' || asked.kind === 'requirement') &&
      asked.text.includes('extra') &&
      normal(shown(theirs)) === normal(shown(ours)),
  },
  {
    reason: 'packaging 26.2 takes a variable beside extra for the name of one, which 26.3 has mended',
    editions: OLD,
    applies: (asked) =>
      (asked.kind === 'marker' || asked.kind === 'requirement') &&
      /[a-z_.]{4,}\s*(?:[=!<>~]+|\bnot\s+in\b|\bin\b)\s*extra\b|\bextra\s*(?:[=!<>~]+|\bnot\s+in\b|\bin\b)\s*[a-z_.]{4,}/.test(
        asked.text,
      ),
  },
  {
    reason: 'older Pythons keep the line break before a value that begins on the next line',
    editions: BOTH,
    applies: (asked) => asked.kind === 'metadata' && /:[ \t]*[\r\n]+[ \t]/.test(asked.text),
  },
  {
    reason: 'packaging 26.2 overlooks one line break at the end, which 26.3 has mended',
    editions: OLD,
    applies: (asked) => (asked.kind === 'marker' || asked.kind === 'requirement') && asked.text.endsWith('\n'),
  },
  {
    reason: 'packaging 26.2 prints double quotes inside double quotes, which 26.3 has mended',
    editions: OLD,
    applies: (asked) => (asked.kind === 'marker' || asked.kind === 'requirement') && /'[^']*"[^']*'/.test(asked.text),
  },
  {
    reason: 'packaging 26.2 drops parentheses that are doubled, which 26.3 has mended',
    editions: OLD,
    applies: (asked) => (asked.kind === 'marker' || asked.kind === 'requirement') && /\(\s*\(|\)\s*\)/.test(asked.text),
  },
]
