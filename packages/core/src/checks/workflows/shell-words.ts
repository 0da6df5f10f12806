import { masked } from '../../project/workflow-expressions.ts'

/** A line of a script, with those that continue it, and how many lines of the script stand before it. */
export interface LogicalLine {
  readonly text: string
  readonly line: number
}

/** Joins lines that end in a backslash, or in PowerShell's backtick; leaves comments out. */
export function logicalLines(script: string): readonly LogicalLine[] {
  const lines: { readonly parts: string[]; readonly line: number }[] = []
  let continues = false
  for (const [line, text] of script.split(/\r?\n/).entries()) {
    const bare = text.trimEnd()
    const last = lines.at(-1)
    if (bare === '' || bare.trimStart().startsWith('#')) {
      if (bare === '') continues = false
      continue
    }
    const more = /[\\`]$/.test(bare)
    const part = more ? bare.slice(0, -1) : bare
    if (continues && last !== undefined) last.parts.push(part)
    else lines.push({ parts: [part], line })
    continues = more
  }
  return lines.map(({ parts, line }) => ({ text: parts.join(' '), line }))
}

/** A word of a command. */
export interface Word {
  /** Without its quotes. */
  readonly text: string
  /** What of it is not quoted; quoted pieces are left out. */
  readonly bare: string
}

/** Stands for an expression, which GitHub fills in before a shell sees it. */
const FILLED = '\uE000'

const PIECE = /"((?:[^"\\]|\\.)*)"|'([^']*)'|\uE000|\$\([^()]*\)|\\.|(&&|\|\||[;|&])|(\s+)|([^\s"'\\;|&])/gs

/** What comes later in a command is a list of files. */
const MOST_WORDS = 200

/**
 * The commands of a line, each as its words. A close reading of a shell it is not: it splits at `;`, `&&`, `||` and
 * `|`, and knows quotes and comments.
 */
export function wordsOf(line: string): readonly (readonly Word[])[] {
  const commands: Word[][] = [[]]
  let word: Word | undefined
  const end = (): void => {
    if (word !== undefined) commands.at(-1)?.push(word)
    word = undefined
  }
  for (const [piece, double, single, separator, space] of masked(line, FILLED).matchAll(PIECE)) {
    if (piece === '#' && word === undefined) break
    if (separator !== undefined) {
      end()
      commands.push([])
    } else if (space === undefined) {
      const quoted = double ?? single ?? (piece === FILLED ? '$' : piece.length > 1 ? piece : undefined)
      const grown: Word = word ?? { text: '', bare: '' }
      word = { text: grown.text + (quoted ?? piece), bare: grown.bare + (quoted === undefined ? piece : '') }
    } else end()
  }
  end()
  return commands.filter((words) => words.length > 0).map((words) => words.slice(0, MOST_WORDS))
}
