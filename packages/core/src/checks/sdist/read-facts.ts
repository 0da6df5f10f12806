import { type ByteSource, decodeUtf8 } from '../../archive/bytes.ts'
import { gzipTime } from '../../archive/gunzip.ts'
import { formOf } from '../../package-index/upload-form.ts'
import { trackedFiles } from '../../project/git.ts'
import { readToml } from '../../project/toml.ts'
import { type CoreMetadata, field, parseCoreMetadata } from '../../standards/core-metadata.ts'
import { FilenameError } from '../../standards/filename-error.ts'
import { parseSdistFilename, type SdistFilename } from '../../standards/sdist-filename.ts'
import type { Expectations } from '../expectations.ts'
import { readForm } from '../pypi/form.ts'
import { isScanned, refusalOfMarks } from '../pypi/scan.ts'
import { refusalsOfSdist, type SdistListing } from '../pypi/sdist-contents.ts'
import type { SdistFacts } from './facts.ts'
import { readMembers, type ReadMembers } from './read-members.ts'

/** A place holder: no rule on sdists looks at the digest. */
const NO_DIGEST = '0'.repeat(64)

/**
 * Reads an sdist once, in memory that does not grow with it. What is wrong in it is part of the facts.
 * @param options.contents whether members shall be hashed and looked into, and PyPI's rules asked
 */
export async function readSdistFacts(
  name: string,
  bytes: ByteSource,
  expected: Expectations,
  options: { readonly contents: boolean },
): Promise<SdistFacts> {
  const { filename, nameProblem } = readFilename(name)
  const { entries, kept, problem, isBounded } = await readMembers(bytes, options)
  const top = topOf(entries.map((entry) => entry.name))
  const below = (path: string): Buffer | undefined => kept.get(top === undefined ? path : `${top}/${path}`)
  const text = (path: string): string | undefined => decodeUtf8(below(path) ?? UNREADABLE)
  const packageInfo = below('PKG-INFO')
  const metadata = packageInfo === undefined ? undefined : parseCoreMetadata(packageInfo)
  const form =
    metadata === undefined ? undefined : formOf({ kind: 'sdist', sha256: NO_DIGEST, pythonTag: 'source', metadata })
  const manifest = below('pyproject.toml')
  return {
    name,
    size: bytes.size,
    filename,
    gzipTime: gzipTime(bytes),
    members: entries.map((entry) => ({ ...entry, path: pathBelow(entry.name, top) })),
    top,
    metadata,
    pyproject: manifest === undefined ? undefined : await readToml('pyproject.toml', manifest),
    problems: {
      ...(nameProblem === undefined ? {} : { filename: nameProblem }),
      ...(problem === undefined ? {} : { archive: problem }),
      ...(metadata === undefined ? { metadata: `PKG-INFO not found at ${top ?? ''}/PKG-INFO` } : {}),
    },
    form,
    refusals:
      options.contents && isBounded
        ? refusalsOfSdist(
            { form: readForm(form ?? []), filename: name, bytes, project: projectOf(metadata, filename) },
            problem === undefined ? entries.map(listedMember) : undefined,
          )
        : undefined,
    contents: options.contents,
    text,
    tracked: expected.project?.git === undefined ? undefined : await trackedIn(expected.project.dir),
    expected,
  }
}

function listedMember({ name, kind, size, marks }: ReadMembers['entries'][number]): SdistListing {
  const isCode = kind === 'file' && isScanned(name, size)
  return { name, refusalOfCode: () => (isCode ? refusalOfMarks(marks) : undefined) }
}

/** No UTF-8. */
const UNREADABLE = Uint8Array.of(0xff)

function readFilename(name: string): { filename?: SdistFilename; nameProblem?: string } {
  try {
    return { filename: parseSdistFilename(name) }
  } catch (thrown) {
    if (thrown instanceof FilenameError) return { nameProblem: thrown.message }
    throw thrown
  }
}

function projectOf(metadata: CoreMetadata | undefined, filename: SdistFilename | undefined): string {
  return (metadata === undefined ? undefined : field(metadata, 'Name')) ?? filename?.name ?? ''
}

function topOf(names: readonly string[]): string | undefined {
  const tops = new Set(names.map((name) => name.split('/')[0] ?? ''))
  const [top = ''] = tops
  return tops.size === 1 && !['', '.', '..'].includes(top) ? top : undefined
}

function pathBelow(name: string, top: string | undefined): string {
  return top === undefined ? name : name.slice(top.length + 1)
}

async function trackedIn(dir: string): Promise<ReadonlySet<string> | undefined> {
  const tracked = await trackedFiles(dir)
  return tracked === undefined ? undefined : new Set(tracked)
}
