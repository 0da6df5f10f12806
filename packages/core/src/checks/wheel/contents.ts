import { setImmediate } from 'node:timers/promises'
import type { ZipArchive, ZipLimits, ZipMember } from '../../archive/zip.ts'
import type { RecordFile } from '../../standards/record.ts'
import type { ContentsTask } from './contents-threads.ts'
import type { MemberContent } from './facts.ts'
import { contentOf, unreadable } from './member-content.ts'

// One pass over a wheel: every member is inflated once, and everything that checks ask of its bytes is found on the way.

/** Unpacked bytes of a process up to which it does the work itself: starting threads would take longer. */
const FEW = 16 * 2 ** 20
/** Unpacked bytes that a thread is given at a time. */
const SHARE = 8 * 2 ** 20
/** Unpacked bytes after which others have their turn. */
const TURN = 2 ** 20

/** A file on disk that threads can open for themselves, and by which limits it was opened here. */
export interface SharedFile {
  readonly path: string
  readonly limits: ZipLimits
}

let unpacked = 0

/**
 * @param file left out where the archive is no file
 * @returns by name, in the order of the archive; folders are left out
 */
export async function readContents(
  zip: ZipArchive,
  record: RecordFile | undefined,
  file?: SharedFile,
): Promise<ReadonlyMap<string, MemberContent>> {
  const algorithms = new Map(record?.entries.map(({ path, hash }) => [path, hash?.algorithm]))
  const members = zip.members.flatMap((member, index) =>
    member.isDirectory ? [] : [{ member, index, algorithm: algorithms.get(member.name) }],
  )
  // A thread costs fifty megabytes: a wheel that is alone, such as one of 1 GiB, is read without any.
  const isFirst = unpacked === 0
  unpacked += zip.unpackedSize
  const isHere = file === undefined || isFirst || unpacked <= FEW
  const found = isHere ? await readHere(zip, members) : await readInThreads(file, members)
  return new Map(members.map(({ member: { name } }, place) => [name, found[place] ?? unreadable('it was not read')]))
}

interface Question {
  readonly member: ZipMember
  readonly index: number
  readonly algorithm: string | undefined
}

async function readHere(zip: ZipArchive, questions: readonly Question[]): Promise<readonly MemberContent[]> {
  const found: MemberContent[] = []
  let bytes = 0
  for (const { member, algorithm } of questions) {
    const content = contentOf(zip, member, algorithm)
    found.push(content instanceof Promise ? await content : content)
    bytes += member.size
    if (bytes < TURN) continue
    bytes = 0
    await setImmediate()
  }
  return found
}

async function readInThreads(
  { path, limits }: SharedFile,
  questions: readonly Question[],
): Promise<readonly MemberContent[]> {
  const { askThread } = await import('./contents-threads.ts')
  const shares = sharesOf(questions).map((members): ContentsTask => ({ path, limits, members }))
  return (await Promise.all(shares.map(askThread))).flat()
}

/** Several shares of a large wheel, and one of any other. */
function sharesOf(questions: readonly Question[]): readonly ContentsTask['members'][] {
  const shares: { index: number; algorithm: string | undefined }[][] = []
  let room = 0
  for (const { member, index, algorithm } of questions) {
    if (room <= 0) {
      shares.push([])
      room = SHARE
    }
    shares.at(-1)?.push({ index, algorithm })
    room -= member.size
  }
  return shares
}
