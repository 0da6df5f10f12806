import { createHash, type Hash, hash } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import { ArchiveError } from '../../archive/archive-error.ts'
import { BINARY_HEAD, binaryOf } from '../../archive/binary.ts'
import type { ZipArchive, ZipMember } from '../../archive/zip.ts'
import { inParallel } from '../../in-parallel.ts'
import type { RecordFile } from '../../standards/record.ts'
import type { MemberContent } from './facts.ts'
import { MarkSearch } from './mark-search.ts'

// One pass over a wheel: every member is inflated once, and everything that checks ask of its bytes is found on the way.
// Large members are inflated in threads of Node's pool, while this one sums and searches what comes out of them, and works
// off the small ones, of which handing one over would take longer than inflating it.

/** Bytes up to which a member is read right here. */
const SMALL = 16 * 2 ** 10
/** Bytes above which it comes in pieces: memory must not grow with it. */
const WHOLE = 4 * 2 ** 20
/** Large members at once. */
const AT_ONCE = 4
/** Bytes of small members between which the results of the threads are taken. */
const TURN = 2 ** 17
/** Algorithms that RECORD may name in place of SHA-256. */
const STRONGER = ['sha384', 'sha512']

/** A member, and the algorithm that RECORD names for it. */
interface Question {
  readonly member: ZipMember
  readonly algorithm: string | undefined
}

/** @returns by name, in the order of the archive; folders are left out */
export async function readContents(
  zip: ZipArchive,
  record: RecordFile | undefined,
): Promise<ReadonlyMap<string, MemberContent>> {
  const algorithms = new Map(record?.entries.map(({ path, hash }) => [path, hash?.algorithm]))
  const files = zip.members.filter(({ isDirectory }) => !isDirectory)
  const contents = new Map<string, MemberContent>(files.map(({ name }) => [name, damaged('it was not read')]))
  const ask = (member: ZipMember): Question => ({ member, algorithm: algorithms.get(member.name) })
  const aside = inParallel(
    files.filter(({ size }) => size > SMALL).toSorted((a, b) => b.size - a.size),
    AT_ONCE,
    async (member) => {
      const reading = member.size > WHOLE ? readPieces(zip, ask(member)) : readAside(zip, ask(member))
      contents.set(member.name, await reading.catch(damageOf))
    },
  )
  let bytes = 0
  for (const member of files.filter(({ size }) => size <= SMALL)) {
    contents.set(member.name, readHere(zip, ask(member)))
    bytes += member.size
    if (bytes < TURN) continue
    bytes = 0
    await setImmediate()
  }
  await aside
  return contents
}

function readHere(zip: ZipArchive, question: Question): MemberContent {
  try {
    return foundIn(question, zip.read(question.member))
  } catch (thrown) {
    return damageOf(thrown)
  }
}

async function readAside(zip: ZipArchive, question: Question): Promise<MemberContent> {
  return foundIn(question, await zip.readAside(question.member))
}

function foundIn({ member: { name, size }, algorithm = '' }: Question, content: Buffer): MemberContent {
  const search = new MarkSearch(name, size)
  search.take(content, true)
  return {
    sha256: hash('sha256', content, 'hex'),
    recorded: STRONGER.includes(algorithm) ? hash(algorithm, content, 'base64url') : undefined,
    damage: undefined,
    binary: binaryOf(content.subarray(0, BINARY_HEAD)),
    marks: search.found,
  }
}

async function readPieces(zip: ZipArchive, { member, algorithm = '' }: Question): Promise<MemberContent> {
  const sha256 = createHash('sha256')
  const recorded: Hash | undefined = STRONGER.includes(algorithm) ? createHash(algorithm) : undefined
  const search = new MarkSearch(member.name, member.size)
  let head: Buffer = Buffer.alloc(0)
  for await (const piece of zip.chunks(member)) {
    sha256.update(piece)
    recorded?.update(piece)
    search.take(piece)
    if (head.length === 0) head = Buffer.from(piece.subarray(0, BINARY_HEAD))
  }
  return {
    sha256: sha256.digest('hex'),
    recorded: recorded?.digest('base64url'),
    damage: undefined,
    binary: binaryOf(head),
    marks: search.found,
  }
}

function damageOf(thrown: unknown): MemberContent {
  if (thrown instanceof ArchiveError) return damaged(thrown.message)
  throw thrown
}

function damaged(damage: string): MemberContent {
  return { sha256: '', recorded: undefined, damage, binary: undefined, marks: new Set() }
}
