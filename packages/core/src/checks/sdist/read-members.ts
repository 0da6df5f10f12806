import { createHash, type Hash } from 'node:crypto'
import { ArchiveError, ArchiveLimitError } from '../../archive/archive-error.ts'
import { type Binary, BINARY_HEAD, binaryOf } from '../../archive/binary.ts'
import type { ByteSource } from '../../archive/bytes.ts'
import type { TarEntry } from '../../archive/tar.ts'
import { streamTarGz, type TarSink } from '../../archive/tar-stream.ts'
import { CODE_MARKS, isScanned } from '../pypi/scan.ts'
import { compileMarks, type Marks, MarkSearch } from '../wheel/mark-search.ts'
import { SECRETS } from '../wheel/secrets-table.ts'
import { KEPT, type SdistMember } from './facts.ts'

const SECRET_MARKS = [...new Set(SECRETS.map(({ mark }) => mark))]
const SOUGHT = { code: compileMarks([...SECRET_MARKS, ...CODE_MARKS]), other: compileMarks(SECRET_MARKS) }
/** Bytes of a member above which it is not kept. */
const KEPT_SIZE = 2 ** 20
/** Bytes of all members that are kept. */
const KEPT_TOTAL = 32 * 2 ** 20
const NONE: ReadonlySet<string> = new Set()

export interface ReadMembers {
  readonly entries: readonly Omit<SdistMember, 'path'>[]
  /** By name in the archive: files named in `KEPT`, and small ones in which a mark occurs. */
  readonly kept: ReadonlyMap<string, Buffer>
  /** Why it could not be read to its end. */
  readonly problem: string | undefined
  /** False where the archive exceeds our bounds. */
  readonly isBounded: boolean
}

/** One pass over an sdist. Where it is damaged, what comes before the damage is returned. */
export async function readMembers(bytes: ByteSource, { contents }: { contents: boolean }): Promise<ReadMembers> {
  const entries: Omit<SdistMember, 'path'>[] = []
  const kept = new Map<string, Buffer>()
  let room = KEPT_TOTAL
  const keep = (name: string, content: Buffer): void => {
    if (content.length > room) return
    room -= content.length
    kept.set(name, content)
  }
  const begin = (entry: TarEntry): TarSink | undefined => {
    const index = entries.push({ ...entry, sha256: undefined, binary: undefined, marks: NONE }) - 1
    if (entry.kind !== 'file') return undefined
    const isNamed = KEPT.includes(entry.name.slice(entry.name.indexOf('/') + 1))
    if (!contents && !isNamed) return undefined
    const marks = SOUGHT[isScanned(entry.name, entry.size) ? 'code' : 'other']
    const content = new Content(entry.size, contents ? marks : undefined, (found) => {
      if (contents) entries[index] = { ...entry, sha256: found.sha256, binary: found.binary, marks: found.marks }
      if (found.whole !== undefined && (isNamed || found.marks.size > 0)) keep(entry.name, Buffer.from(found.whole))
    })
    return (piece) => {
      content.take(piece)
    }
  }
  try {
    await streamTarGz(bytes, begin)
    return { entries, kept, problem: undefined, isBounded: true }
  } catch (thrown) {
    if (!(thrown instanceof ArchiveError)) throw thrown
    return { entries, kept, problem: thrown.message, isBounded: !(thrown instanceof ArchiveLimitError) }
  }
}

interface Found {
  readonly sha256: string | undefined
  readonly binary: Binary | undefined
  readonly marks: ReadonlySet<string>
  /** Of a small member. The buffer is not its own. */
  readonly whole: Buffer | undefined
}

/** The content of one file as it comes in pieces; `end` is called once, with the last of them. */
class Content {
  readonly #hash: Hash | undefined
  readonly #end: (found: Found) => void
  readonly #isKept: boolean
  readonly #search: MarkSearch
  readonly #size: number
  #missing: number
  #kept: Buffer = Buffer.alloc(0)
  #head: Buffer = Buffer.alloc(0)

  /** @param sought texts to look for; undefined where the content is not to be looked into */
  constructor(size: number, sought: Marks | undefined, end: (found: Found) => void) {
    this.#size = size
    this.#missing = size
    this.#isKept = size <= KEPT_SIZE
    this.#hash = sought === undefined ? undefined : createHash('sha256')
    this.#search = new MarkSearch(sought)
    this.#end = end
    if (size === 0) this.#finish()
  }

  take(piece: Buffer): void {
    this.#missing -= piece.length
    this.#hash?.update(piece)
    if (this.#head.length < BINARY_HEAD)
      this.#head = joined(this.#head, piece.subarray(0, BINARY_HEAD - this.#head.length))
    if (this.#isKept) this.#kept = joined(this.#kept, piece)
    this.#search.take(piece, piece.length === this.#size)
    if (this.#missing === 0) this.#finish()
  }

  #finish(): void {
    this.#end({
      sha256: this.#hash?.digest('hex'),
      binary: binaryOf(this.#head),
      marks: this.#search.found,
      whole: this.#isKept ? this.#kept : undefined,
    })
  }
}

function joined(a: Buffer, b: Buffer): Buffer {
  return a.length === 0 ? b : Buffer.concat([a, b])
}
