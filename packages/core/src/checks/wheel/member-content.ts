import { createHash, type Hash, hash } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import { ArchiveError } from '../../archive/archive-error.ts'
import { BINARY_HEAD, binaryOf } from '../../archive/binary.ts'
import { runPathsOf } from '../../archive/run-paths.ts'
import type { ZipArchive, ZipMember } from '../../archive/zip.ts'
import type { MemberContent } from './facts.ts'
import { MarkSearch, marksOf } from './mark-search.ts'
import { RPATH_MARKS } from './marks.ts'

export function unreadable(damage: string): MemberContent {
  return { sha256: '', recorded: undefined, damage, binary: undefined, runPaths: undefined, marks: NO_MARKS }
}

export const NO_MARKS: ReadonlySet<string> = new Set()

/** Bytes above which a member comes in pieces: memory must not grow with it. */
const WHOLE = 16 * 2 ** 20
/** Bytes of such a member after which others have their turn. */
const TURN = 4 * 2 ** 20
/** Algorithms that RECORD may name in place of SHA-256. */
const STRONGER = ['sha384', 'sha512']

/**
 * Inflates a member once, and finds on the way all that checks ask of its bytes. Small ones are done at once; Node
 * inflates in pieces only asynchronously.
 * @param algorithm that RECORD names for it
 */
export function contentOf(
  zip: ZipArchive,
  member: ZipMember,
  algorithm: string | undefined,
): MemberContent | Promise<MemberContent> {
  const stronger = STRONGER.find((one) => one === algorithm)
  if (member.size > WHOLE) return readPieces(zip, member, stronger).catch(damageOf)
  try {
    return readWhole(zip, member, stronger)
  } catch (thrown) {
    return damageOf(thrown)
  }
}

function readWhole(zip: ZipArchive, member: ZipMember, stronger: string | undefined): MemberContent {
  const content = zip.read(member)
  const search = new MarkSearch(marksOf(member.name, member.size))
  search.take(content, true)
  const marks = search.found
  return {
    sha256: hash('sha256', content, 'hex'),
    recorded: stronger === undefined ? undefined : hash(stronger, content, 'base64url'),
    damage: undefined,
    binary: binaryOf(content.subarray(0, BINARY_HEAD)),
    runPaths: RPATH_MARKS.some((mark) => marks.has(mark)) ? runPathsOf(content) : undefined,
    marks,
  }
}

async function readPieces(zip: ZipArchive, member: ZipMember, stronger: string | undefined): Promise<MemberContent> {
  const sha256 = createHash('sha256')
  const recorded: Hash | undefined = stronger === undefined ? undefined : createHash(stronger)
  const search = new MarkSearch(marksOf(member.name, member.size))
  let head: Buffer = Buffer.alloc(0)
  let bytes = 0
  for await (const piece of zip.chunks(member)) {
    bytes += piece.length
    // Pieces of what is stored come without a turn of the event loop, in which V8 gives back those that were used.
    if (bytes >= TURN) {
      bytes = 0
      await setImmediate()
    }
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
    runPaths: undefined,
    marks: search.found,
  }
}

function damageOf(thrown: unknown): MemberContent {
  if (!(thrown instanceof ArchiveError)) throw thrown
  return unreadable(thrown.message)
}
