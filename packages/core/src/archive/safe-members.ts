import { ArchiveError } from './archive-error.ts'
import { CONTROL, type NameRules, type PathKind, problemOfPath, TakenPaths } from './safe-paths.ts'
import type { TarEntry, TarMember } from './tar.ts'
import type { ZipArchive, ZipMember } from './zip.ts'

// What of an archive may be written below a folder, without a byte of it landing elsewhere. Stricter than PEP 721's data
// filter: links never change what a later name means, so that names alone decide.

export interface SafeMember {
  /** Relative, with forward slashes; every folder in it is a true folder. */
  readonly path: string
  readonly kind: PathKind
  readonly isExecutable: boolean
  readonly modified: Date
  /** Where a symlink points, relative to the folder that it stands in; empty otherwise. */
  readonly target: string
  /** The content of a file; of the file that it names, for a hard link. */
  data(): Buffer
}

/**
 * The members of an sdist's tar, each checked against those before it. All stand in one top-level folder.
 * @throws ArchiveError on the first that is not safe
 */
export function* safeMembers(members: Iterable<TarMember>, rules: NameRules): Generator<SafeMember, void, undefined> {
  const admission = new Admission(rules)
  for (const member of members) yield admission.admit(member)
  if (admission.top === undefined) throw new ArchiveError('archive is empty')
}

/** Why members of an sdist's tar are not safe, each held against those before it that are; names alone are looked at. */
export function unsafeMembers(members: Iterable<TarEntry>, rules: NameRules): readonly string[] {
  const admission = new Admission(rules)
  const problems: string[] = []
  for (const member of members)
    try {
      admission.admit({ ...member, data: () => Buffer.alloc(0) })
    } catch (thrown) {
      if (!(thrown instanceof ArchiveError)) throw thrown
      problems.push(thrown.message)
    }
  return problems
}

/** Members that have been let in, and so what the next may be. */
class Admission {
  readonly #rules: NameRules
  readonly #taken = new TakenPaths()
  readonly #files = new Map<string, () => Buffer>()
  top: string | undefined

  constructor(rules: NameRules) {
    this.#rules = rules
  }

  /** @throws ArchiveError on one that is not safe */
  admit(member: TarMember): SafeMember {
    refuseUnsafe(member.name, this.#rules)
    const [first = ''] = member.name.split('/')
    const top = (this.top ??= first)
    if (first !== top) throw new ArchiveError(`more than one top-level folder: ${top} and ${first}`)
    if (member.name === top && member.kind !== 'directory') throw new ArchiveError(`${top} is no folder`)
    const safe = safeMember(member, top, this.#files)
    this.#taken.take(member.name, safe.kind)
    if (safe.kind === 'file') this.#files.set(member.name, () => safe.data())
    return safe
  }
}

const FILE_TYPE = 0o170000
const SYMLINK = 0o120000

/**
 * The members of a ZIP archive with the paths that they may be written to. No wheel needs links, so none may have any.
 * @throws ArchiveError on the first that is not safe
 */
export function* safeZipMembers(
  zip: ZipArchive,
  rules: NameRules,
): Generator<{ readonly member: ZipMember; readonly path: string }, void, undefined> {
  const taken = new TakenPaths()
  for (const member of zip.members) {
    const path = member.isDirectory ? member.name.slice(0, -1) : member.name
    refuseUnsafe(path, rules)
    if (((member.mode ?? 0) & FILE_TYPE) === SYMLINK) throw new ArchiveError(`${member.name} is a symlink`)
    taken.take(path, member.isDirectory ? 'directory' : 'file')
    yield { member, path }
  }
}

function refuseUnsafe(path: string, rules: NameRules): void {
  const problem = problemOfPath(path, rules)
  if (problem !== undefined) throw new ArchiveError(`${JSON.stringify(path)} ${problem}`)
}

function safeMember(member: TarMember, top: string, files: ReadonlyMap<string, () => Buffer>): SafeMember {
  const common = { path: member.name, modified: member.modified, isExecutable: (member.mode & 0o111) !== 0, target: '' }
  switch (member.kind) {
    case 'file':
    case 'directory':
      return { ...common, kind: member.kind, data: () => member.data() }
    case 'symlink':
      refuseEscape(member, top)
      return { ...common, kind: 'symlink', target: member.linkName, data: () => member.data() }
    case 'hardlink': {
      const data = files.get(member.linkName)
      if (data === undefined)
        throw new ArchiveError(`hard link ${member.name} → ${member.linkName} names no file before it`)
      return { ...common, kind: 'file', data }
    }
    case 'other':
      throw new ArchiveError(`${member.name} is neither file nor folder nor link`)
  }
}

/** `..` may stand at the start only: after a folder that is a link it would mean something else than it says. */
function refuseEscape(member: TarMember, top: string): void {
  const target = member.linkName
  const escape = new ArchiveError(`symlink ${member.name} → ${target} leaves the tree`)
  if (target === '' || CONTROL.test(target) || target.includes('\\')) throw escape
  if (target.startsWith('/') || /^[a-z]:/i.test(target)) throw escape
  const parts = target.split('/').filter((part) => part !== '' && part !== '.')
  const up = parts.findIndex((part) => part !== '..')
  const ups = up < 0 ? parts.length : up
  if (parts.slice(ups).includes('..')) throw escape
  const folders = member.name.split('/').slice(0, -1)
  if (folders.length - ups < 1 || folders[0] !== top) throw escape
}
