import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { ArchiveError } from '../archive/archive-error.ts'
import { openSdist } from '../archive/sdist.ts'
import { openWheel } from '../archive/wheel.ts'
import { Failure } from '../failure.ts'
import { openFileBytes, sha256OfFile } from '../file-bytes.ts'
import { fields } from '../standards/core-metadata.ts'
import type { EntryPoint } from '../standards/entry-points.ts'
import { FilenameError } from '../standards/filename-error.ts'
import { tagText } from '../standards/tags.ts'

/** A file under test, as it says of itself. */
export interface Subject {
  /** Absolute. */
  readonly path: string
  readonly name: string
  readonly kind: 'wheel' | 'sdist'
  readonly sha256: string
  readonly size: number
  /** PEP 503 normalised, from the file's name. */
  readonly project: string
  /** PEP 440 normal form, from the file's name. */
  readonly version: string
  readonly requiresPython: string | undefined
  /** Expanded; none for an sdist. */
  readonly tags: readonly string[]
  /** What a wheel promises to install; empty for an sdist, whose wheel is yet to be built. */
  readonly contents: Contents
}

export interface Contents {
  /** Dotted names to import. */
  readonly topLevels: readonly string[]
  readonly extensionModules: readonly string[]
  readonly entryPoints: readonly EntryPoint[]
  /** Requirements (PEP 508). */
  readonly dependencies: readonly string[]
}

const NOTHING: Contents = { topLevels: [], extensionModules: [], entryPoints: [], dependencies: [] }

/** What lies in a folder and below it: absolute paths, sorted by name. */
export interface FoundFiles {
  /** Wheels and sdists. */
  readonly files: readonly string[]
  /** Build reports. */
  readonly reports: readonly string[]
}

/** @throws Failure when the folder cannot be read */
export async function findFiles(folder: string, label: string): Promise<FoundFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((cause: unknown) => {
    throw new Failure(`dist: there is no folder ${label}`, {
      remedy: 'Build first, or name the folder that holds the wheels and the sdist.',
      cause,
    })
  })
  const named = (pattern: RegExp): readonly string[] =>
    entries
      .filter((entry) => entry.isFile() && pattern.test(entry.name))
      .toSorted((a, b) => (a.name < b.name ? -1 : 1))
      .map((entry) => join(entry.parentPath, entry.name))
  return { files: named(/\.(?:whl|tar\.gz)$/), reports: named(/\.build\.json$/) }
}

/** @throws Failure for a file that is not what its name says */
export async function readSubject(path: string): Promise<Subject> {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
  const sha256 = await sha256OfFile(path)
  using bytes = openFileBytes(path)
  try {
    const common = { path, name, sha256, size: bytes.size }
    if (!name.endsWith('.whl')) {
      const { filename, metadata } = openSdist(name, bytes)
      const [requiresPython] = fields(metadata, 'Requires-Python')
      const { name: project, version } = filename
      return { ...common, kind: 'sdist', project, version: version.normal, requiresPython, tags: [], contents: NOTHING }
    }
    const { filename, metadata, topLevels, extensionModules, entryPoints } = openWheel(name, bytes)
    const [requiresPython] = fields(metadata, 'Requires-Python')
    return {
      ...common,
      kind: 'wheel',
      project: filename.name,
      version: filename.version.normal,
      requiresPython,
      tags: filename.tags.map(tagText),
      contents: { topLevels, extensionModules, entryPoints, dependencies: fields(metadata, 'Requires-Dist') },
    }
  } catch (cause) {
    if (!(cause instanceof ArchiveError || cause instanceof FilenameError)) throw cause
    throw new Failure(`${name} cannot be read: ${cause.message}`, {
      remedy: 'Build it again; verify-metadata says all that is wrong with it.',
      cause,
    })
  }
}
