import { ArchiveError } from '../../archive/archive-error.ts'
import { type ByteSource, decodeUtf8 } from '../../archive/bytes.ts'
import { distInfoNamedBy, readWheelParts, type WheelParts } from '../../archive/wheel-parts.ts'
import { openZip, ZIP_LIMITS, type ZipArchive } from '../../archive/zip.ts'
import { formOf } from '../../package-index/upload-form.ts'
import { field } from '../../standards/core-metadata.ts'
import { lazily } from '../../standards/lazily.ts'
import { FilenameError, parseWheelFilename, type WheelFilename } from '../../standards/wheel-filename.ts'
import type { Expectations } from '../expectations.ts'
import { readForm } from '../pypi/form.ts'
import { refusalsOfWheel } from '../pypi/wheel-contents.ts'
import { isBomb } from '../pypi/wheel-archive.ts'
import { readContents } from './contents.ts'
import type { WheelFacts } from './facts.ts'

/** Bytes of a member that is given as text. */
const TEXT_LIMIT = 4 * 2 ** 20
/** What unpacks to too much is listed all the same; nobody unpacks it. */
const LISTED = { ...ZIP_LIMITS, ratio: Infinity }
/** A place holder: no rule on wheels looks at the digest. */
const NO_DIGEST = '0'.repeat(64)

/**
 * Reads a wheel once, in memory that does not grow with it, and what not every question needs, when it is asked for. What
 * is wrong in it is part of the facts, and hides nothing else.
 * @param bytes stay open as long as the facts are judged
 * @param options.contents whether every member shall be inflated
 */
export async function readWheelFacts(
  name: string,
  bytes: ByteSource,
  expected: Expectations,
  options: { readonly contents: boolean },
): Promise<WheelFacts> {
  const { filename, nameProblem } = readFilename(name)
  const { zip, zipProblem } = openArchive(bytes)
  const parts = zip === undefined ? nothingIn(name) : readWheelParts(name, zip)
  const { metadata } = parts
  const pythonTag =
    filename?.parts.python ??
    name
      .replace(/\.whl$/, '')
      .split('-')
      .at(-3) ??
    ''
  const form = metadata === undefined ? undefined : formOf({ kind: 'wheel', sha256: NO_DIGEST, pythonTag, metadata })
  const isLarge = zip !== undefined && isBomb(zip, bytes.size)
  const file = bytes.path === undefined ? undefined : { path: bytes.path, limits: LISTED }
  const contents =
    zip === undefined || !options.contents || isLarge ? undefined : await readContents(zip, parts.record, file)
  const uploaded = {
    form: readForm(form ?? []),
    filename: name,
    bytes,
    project: (metadata === undefined ? undefined : field(metadata, 'Name')) ?? name.split('-')[0] ?? '',
    code: contents === undefined ? ('unread' as const) : (member: string) => contents.get(member),
    ...(zip === undefined ? {} : { zip }),
  }
  const refusals = lazily(() => new Map(refusalsOfWheel(uploaded)))
  return {
    name,
    size: bytes.size,
    filename,
    zip,
    members: zip?.members ?? [],
    distInfos: parts.distInfos,
    distInfo: parts.distInfo,
    metadata,
    get wheelFile() {
      return parts.wheelFile
    },
    get record() {
      return parts.record
    },
    get entryPoints() {
      return parts.entryPoints
    },
    problems: {
      filename: nameProblem,
      zip: zipProblem,
      get metadata() {
        return parts.problems.metadata
      },
      get wheelFile() {
        return parts.problems.wheelFile
      },
      get record() {
        return parts.problems.record
      },
      get entryPoints() {
        return parts.problems.entryPoints
      },
      contents: isLarge ? 'it unpacks to more than PyPI takes' : undefined,
    },
    form,
    get refusals() {
      return refusals()
    },
    contents,
    text: zip === undefined ? () => undefined : textsOf(zip),
    expected,
  }
}

/** Of a name that is none, what stands in its place: without any, PyPI would not look at the rest of the file. */
export function pythonTagOf(name: string): string {
  return (
    name
      .replace(/\.whl$/i, '')
      .split('-')
      .at(-3) ?? 'py3'
  )
}

function readFilename(name: string): { filename?: WheelFilename; nameProblem?: string } {
  try {
    return { filename: parseWheelFilename(name) }
  } catch (thrown) {
    if (thrown instanceof FilenameError) return { nameProblem: thrown.message }
    throw thrown
  }
}

function openArchive(bytes: ByteSource): { zip?: ZipArchive; zipProblem?: string } {
  try {
    return { zip: openZip(bytes, LISTED) }
  } catch (thrown) {
    if (thrown instanceof ArchiveError) return { zipProblem: thrown.message }
    throw thrown
  }
}

function nothingIn(name: string): WheelParts {
  return {
    distInfos: [],
    distInfo: distInfoNamedBy(name),
    metadata: undefined,
    wheelFile: undefined,
    record: undefined,
    entryPoints: undefined,
    problems: {},
  }
}

/** Several checks read the same few texts. */
function textsOf(zip: ZipArchive): WheelFacts['text'] {
  const known = new Map<string, string | undefined>()
  return (name) => {
    if (!known.has(name)) known.set(name, readText(zip, name))
    return known.get(name)
  }
}

function readText(zip: ZipArchive, name: string): string | undefined {
  const member = zip.find(name)
  if (member === undefined) return undefined
  try {
    return decodeUtf8(zip.read(member, TEXT_LIMIT))
  } catch (thrown) {
    if (thrown instanceof ArchiveError) return undefined
    throw thrown
  }
}
