import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { ArchiveError } from '../archive/archive-error.ts'
import { BINARY_HEAD, binaryOf } from '../archive/binary.ts'
import { openSdist } from '../archive/sdist.ts'
import { openWheel, type Wheel } from '../archive/wheel.ts'
import type { BuiltFile } from '../documents/build.ts'
import { Failure } from '../failure.ts'
import { openFileBytes, sha256OfFile } from '../file-bytes.ts'
import { type CoreMetadata, field } from '../standards/core-metadata.ts'
import { FilenameError } from '../standards/filename-error.ts'
import { tagText } from '../standards/tags.ts'

/** A file that a builder made, as it is: nothing of it is believed from its name alone. */
export interface Built {
  /** Absolute. */
  readonly path: string
  readonly file: BuiltFile
  /** Of the metadata inside, as written. */
  readonly name: string
  readonly version: string
  /** Members that are native code, by their own headers; always empty for an sdist. */
  readonly binaries: readonly string[]
}

/**
 * Opens a built file and describes it.
 * @throws Failure when it is no wheel or sdist that can be read
 */
export async function describeBuilt(path: string): Promise<Built> {
  const name = basename(path)
  const [{ size }, sha256] = await Promise.all([stat(path), sha256OfFile(path)])
  try {
    using bytes = openFileBytes(path)
    if (!name.endsWith('.whl')) {
      const { metadata } = openSdist(name, bytes)
      return built(path, metadata, [], { name, kind: 'sdist', sha256, size, tags: [], 'extension-modules': [] })
    }
    const wheel = openWheel(name, bytes)
    return built(path, wheel.metadata, await binariesOf(wheel), {
      name,
      kind: 'wheel',
      sha256,
      size,
      tags: wheel.filename.tags.map(tagText),
      'extension-modules': [...wheel.extensionModules],
    })
  } catch (error) {
    if (!(error instanceof ArchiveError) && !(error instanceof FilenameError)) throw error
    throw new Failure(`the builder made ${name}, which cannot be read: ${error.message}`, {
      remedy: 'Build again; if it stays, report it to the build backend: no installer will take this file.',
      cause: error,
    })
  }
}

function built(
  path: string,
  metadata: CoreMetadata,
  binaries: readonly string[],
  file: Omit<BuiltFile, 'requires-python'>,
): Built {
  return {
    path,
    file: { ...file, 'requires-python': field(metadata, 'Requires-Python') ?? null },
    name: field(metadata, 'Name') ?? '',
    version: field(metadata, 'Version') ?? '',
    binaries,
  }
}

const NAMED_LIKE_CODE = /\.(so|pyd|dylib|dll|exe)(\.\d+)*$|\.data\/(scripts|data)\//

/** Only members whose names let expect it are opened: a wheel may hold thousands of others. */
async function binariesOf({ members, zip }: Wheel): Promise<readonly string[]> {
  const found: string[] = []
  for (const member of members) {
    if (member.isDirectory || !NAMED_LIKE_CODE.test(member.name)) continue
    for await (const head of zip.chunks(member)) {
      if (binaryOf(head.subarray(0, BINARY_HEAD)) !== undefined) found.push(member.name)
      break
    }
  }
  return found
}
