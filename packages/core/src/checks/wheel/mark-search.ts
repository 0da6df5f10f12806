import { CODE_MARKS, isScanned } from '../pypi/scan.ts'
import { marksFor } from './marks.ts'

interface Marks {
  /** By how they look in bytes that are read as Latin-1, in which every byte is one character. */
  readonly byCode: ReadonlyMap<string, string>
  readonly any: RegExp
  readonly longest: number
}

/** Hits after which the marks that are still missing are looked for one by one. */
const MANY = 100

/** The lists that `marksFor` gives are mostly the same ones. */
const KNOWN = { code: new WeakMap<readonly string[], Marks>(), other: new WeakMap<readonly string[], Marks>() }

function marksOf(name: string, size: number): Marks | undefined {
  const list = marksFor(name)
  const isCode = isScanned(name, size)
  if (list.length === 0 && !isCode) return undefined
  const known = KNOWN[isCode ? 'code' : 'other']
  const marks = known.get(list) ?? compile(isCode ? [...new Set([...list, ...CODE_MARKS])] : list)
  known.set(list, marks)
  return marks
}

function compile(marks: readonly string[]): Marks {
  const byCode = new Map(marks.map((mark) => [Buffer.from(mark).toString('latin1'), mark]))
  const codes = [...byCode.keys()]
  const any = new RegExp(codes.map((code) => code.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|'), 'g')
  return { byCode, any, longest: Math.max(...codes.map((code) => code.length)) }
}

/** Looks for the marks of a member in its content, which comes in pieces. */
export class MarkSearch {
  readonly found = new Set<string>()
  readonly #marks: Marks | undefined
  /** The end of the piece before, in which a mark may have begun. */
  #tail: Buffer = Buffer.alloc(0)

  constructor(name: string, size: number) {
    this.#marks = marksOf(name, size)
  }

  /** @param isWhole whether nothing comes before or after it */
  take(piece: Buffer, isWhole = false): void {
    if (this.#marks === undefined) return
    this.#look(piece, this.#marks)
    if (isWhole) return
    const { longest } = this.#marks
    if (this.#tail.length > 0) this.#look(Buffer.concat([this.#tail, piece.subarray(0, longest)]), this.#marks)
    // A copy: the piece itself is large, and nobody else keeps it.
    this.#tail = Buffer.concat([this.#tail, piece.subarray(-longest)]).subarray(-longest)
  }

  #look(piece: Buffer, { byCode, any }: Marks): void {
    const text = piece.toString('latin1')
    any.lastIndex = 0
    for (let hits = 0; hits < MANY && this.found.size < byCode.size; hits++) {
      const hit = any.exec(text)
      if (hit === null) return
      for (const [code, mark] of byCode) if (text.startsWith(code, hit.index)) this.found.add(mark)
      any.lastIndex = hit.index + 1
    }
    for (const [code, mark] of byCode) if (text.includes(code, any.lastIndex)) this.found.add(mark)
  }
}
