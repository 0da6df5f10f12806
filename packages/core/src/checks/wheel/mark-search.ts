import { CODE_MARKS, isScanned } from '../pypi/scan.ts'
import { commonPart, marksFor } from './marks.ts'

interface Sought {
  readonly mark: string
  /** How it looks in bytes that are read as Latin-1, in which every byte is one character. */
  readonly code: string
  /** Where in it the part begins that is found first. */
  readonly lead: number
}

/** Texts to look for, in the form in which they are found at once. */
export interface Marks {
  readonly sought: readonly Sought[]
  /** The common parts of all. */
  readonly any: RegExp
  readonly longest: number
}

/** Hits in a piece after which the marks that are still missing are looked for one by one. */
const MANY = 100
/** Bytes that are read as text at a time: they stay in the processor's cache, and cost the collector of garbage little. */
const PIECE = 2 ** 16

/** The lists that `marksFor` gives are mostly the same ones. */
const KNOWN = { code: new WeakMap<readonly string[], Marks>(), other: new WeakMap<readonly string[], Marks>() }

/** @returns undefined where nothing is looked for in a member of a wheel */
export function marksOf(name: string, size: number): Marks | undefined {
  const list = marksFor(name)
  const isCode = isScanned(name, size)
  if (list.length === 0 && !isCode) return undefined
  const known = KNOWN[isCode ? 'code' : 'other']
  const marks = known.get(list) ?? compileMarks(isCode ? [...new Set([...list, ...CODE_MARKS])] : list)
  known.set(list, marks)
  return marks
}

export function compileMarks(marks: readonly string[]): Marks {
  const parts = new Set(marks.map((mark) => latin1(commonPart(mark))))
  const sought = marks.map((mark) => ({ mark, code: latin1(mark), lead: mark.indexOf(commonPart(mark)) }))
  const any = new RegExp([...parts].map((part) => part.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|'), 'g')
  return { sought, any, longest: Math.max(...sought.map(({ code }) => code.length)) }
}

function latin1(text: string): string {
  return Buffer.from(text).toString('latin1')
}

/** Looks for marks in the content of a member, which comes in pieces. */
export class MarkSearch {
  readonly found = new Set<string>()
  readonly #marks: Marks | undefined
  /** The end of the piece before, in which a mark may have begun. */
  #tail: Buffer = Buffer.alloc(0)

  constructor(marks: Marks | undefined) {
    this.#marks = marks
  }

  /** @param isWhole whether nothing comes before or after it */
  take(content: Buffer, isWhole = false): void {
    if (this.#marks === undefined) return
    const { longest } = this.#marks
    for (let at = 0; at < content.length; at += PIECE)
      this.#look(content.toString('latin1', at, at + PIECE + longest), this.#marks)
    if (isWhole) return
    if (this.#tail.length > 0)
      this.#look(Buffer.concat([this.#tail, content.subarray(0, longest)]).toString('latin1'), this.#marks)
    // A copy: the piece itself is large, and nobody else keeps it.
    this.#tail = Buffer.concat([this.#tail, content.subarray(-longest)]).subarray(-longest)
  }

  #look(text: string, { sought, any }: Marks): void {
    any.lastIndex = 0
    for (let hits = 0; hits < MANY; hits++) {
      const hit = any.exec(text)
      if (hit === null) return
      for (const { mark, code, lead } of sought) if (text.startsWith(code, hit.index - lead)) this.found.add(mark)
      any.lastIndex = hit.index + 1
    }
    for (const { mark, code } of sought) if (text.includes(code)) this.found.add(mark)
  }
}
