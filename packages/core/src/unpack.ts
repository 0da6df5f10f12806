import { closeSync, lutimesSync, mkdirSync, openSync, symlinkSync, utimesSync, writeFileSync, writeSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { ArchiveError } from './archive/archive-error.ts'
import type { ByteSource } from './archive/bytes.ts'
import { type SafeMember, safeMembers, safeZipMembers } from './archive/safe-members.ts'
import { readTarGz } from './archive/tar.ts'
import { openZip, type ZipArchive, type ZipMember } from './archive/zip.ts'
import { Failure, reasonOf } from './failure.ts'
import { openFileBytes } from './file-bytes.ts'

// The one place where members of an archive become files. Names are judged by archive/; every file is created anew
// (`wx`), so that nothing is written through a link or over what was there.

const FILE_MODE = 0o644
const PROGRAM_MODE = 0o755
const WHOLE = 32 * 2 ** 20
const rules = { windows: process.platform === 'win32' }

/**
 * Unpacks an sdist below a folder, which is made where it is missing. Modes become 0644 or 0755; times are the archive's.
 * @returns the top-level folder, absolute if `into` is
 * @throws Failure on an archive that is damaged, or would write elsewhere
 */
export async function unpackSdist(archive: string | ByteSource, into: string): Promise<{ top: string }> {
  return await withBytes(archive, 'sdist', (bytes) => {
    const folders = new Folders(into)
    const times: SafeMember[] = []
    let top = ''
    for (const member of safeMembers(readTarGz(bytes), rules)) {
      writeMember(member, folders)
      top = member.path.split('/')[0] ?? ''
      if (member.kind === 'directory') times.push(member)
    }
    // A folder's time changes with every file that is written into it, so it is set last.
    for (const folder of times) utimesSync(join(into, folder.path), folder.modified, folder.modified)
    return { top: join(into, top) }
  })
}

/**
 * Unpacks a ZIP archive, such as a wheel, below a folder, which is made where it is missing. Every CRC-32 is checked. Files
 * become 0755 where the archive says that somebody may run them, else 0644; times are those of unpacking.
 * @throws Failure on an archive that is damaged, or would write elsewhere
 */
export async function unpackZip(archive: string | ByteSource, into: string): Promise<void> {
  await withBytes(archive, 'archive', async (bytes) => {
    const zip = openZip(bytes)
    const folders = new Folders(into)
    for (const { member, path } of [...safeZipMembers(zip, rules)]) {
      if (member.isDirectory) folders.make(path)
      else await writeZipMember(zip, member, folders.pathOf(path))
    }
  })
}

async function withBytes<T>(
  archive: string | ByteSource,
  called: string,
  unpack: (bytes: ByteSource) => T | Promise<T>,
): Promise<T> {
  const label = typeof archive === 'string' ? basename(archive) : called
  try {
    if (typeof archive !== 'string') return await unpack(archive)
    using bytes = openFileBytes(archive)
    return await unpack(bytes)
  } catch (error) {
    const occupied = typeof error === 'object' && error !== null && 'code' in error && error.code === 'EEXIST'
    if (!(error instanceof ArchiveError) && !occupied) throw error
    throw new Failure(`${label} cannot be unpacked: ${reasonOf(error)}`, {
      remedy: occupied
        ? 'Unpack into an empty folder; on macOS and Windows, see that no two files differ by the case of their names alone.'
        : `Make the ${called} again, and look at what made it: an honest tool writes no such archive.`,
      cause: error,
    })
  }
}

/** Makes each folder once. */
class Folders {
  readonly #into: string
  readonly #made = new Set<string>()

  constructor(into: string) {
    this.#into = into
  }

  make(path: string): void {
    if (this.#made.has(path)) return
    mkdirSync(join(this.#into, path), { recursive: true, mode: PROGRAM_MODE })
    this.#made.add(path)
  }

  /** Where a member is to be written; the folder that it goes into is there. */
  pathOf(path: string): string {
    this.make(dirname(path))
    return join(this.#into, path)
  }
}

function writeMember(member: SafeMember, folders: Folders): void {
  if (member.kind === 'directory') {
    folders.make(member.path)
    return
  }
  const path = folders.pathOf(member.path)
  if (member.kind === 'symlink') {
    symlinkSync(member.target, path)
    lutimesSync(path, member.modified, member.modified)
    return
  }
  writeFileSync(path, member.data(), { mode: member.isExecutable ? PROGRAM_MODE : FILE_MODE, flag: 'wx' })
  utimesSync(path, member.modified, member.modified)
}

async function writeZipMember(zip: ZipArchive, member: ZipMember, path: string): Promise<void> {
  const mode = ((member.mode ?? 0) & 0o111) === 0 ? FILE_MODE : PROGRAM_MODE
  if (member.size <= WHOLE) {
    writeFileSync(path, zip.read(member), { mode, flag: 'wx' })
    return
  }
  const file = openSync(path, 'wx', mode)
  try {
    for await (const chunk of zip.chunks(member)) writeSync(file, chunk)
  } finally {
    closeSync(file)
  }
}
