import type { CoreMetadata } from '../standards/core-metadata.ts'
import type { EntryPoint } from '../standards/entry-points.ts'
import type { RecordFile } from '../standards/record.ts'
import type { WheelFile } from '../standards/wheel-file.ts'
import { parseWheelFilename, type WheelFilename } from '../standards/wheel-filename.ts'
import { ArchiveError } from './archive-error.ts'
import type { ByteSource } from './bytes.ts'
import { extensionOf, libraryPath, topLevelsOf } from './modules.ts'
import { readWheelParts } from './wheel-parts.ts'
import { openZip, type ZipArchive, type ZipMember } from './zip.ts'

/** A wheel, read but not judged: what is merely wrong in it stands in it as it is. */
export interface Wheel {
  readonly filename: WheelFilename
  readonly zip: ZipArchive
  readonly members: readonly ZipMember[]
  /** The folder that was read: the one named after the file, else the only one there is. */
  readonly distInfo: string
  /** Every top-level folder that ends in `.dist-info`. */
  readonly distInfos: readonly string[]
  readonly metadata: CoreMetadata
  readonly wheelFile: WheelFile
  readonly record: RecordFile
  readonly entryPoints: readonly EntryPoint[]
  /** Why `entry_points.txt` cannot be read; there are no entry points then. */
  readonly entryPointsProblem?: string
  /** Dotted names, sorted: `foo._core`. Libraries that repair tools bundled are not among them. */
  readonly extensionModules: readonly string[]
  /** Dotted names to import, sorted; see `topLevelsOf`. */
  readonly topLevels: readonly string[]
}

/**
 * Opens a wheel over bytes that stay open as long as it is used.
 * @param filename without a path
 * @throws FilenameError; ArchiveError where it is no ZIP archive, or lacks METADATA, WHEEL or RECORD
 */
export function openWheel(filename: string, bytes: ByteSource): Wheel {
  const parsed = parseWheelFilename(filename)
  const zip = openZip(bytes)
  const { metadata, wheelFile, record, entryPoints, problems, ...folders } = readWheelParts(filename, zip)
  if (metadata === undefined || wheelFile === undefined || record === undefined)
    throw new ArchiveError(problems.metadata ?? problems.wheelFile ?? problems.record)
  // Found when asked for, and then kept: a bare `.so` has to be read for it.
  let found: ReadonlyMap<string, string> | undefined
  const extensions = (): ReadonlyMap<string, string> => (found ??= extensionPaths(zip))
  return {
    filename: parsed,
    zip,
    members: zip.members,
    ...folders,
    metadata,
    wheelFile,
    record,
    entryPoints: entryPoints ?? [],
    ...(problems.entryPoints === undefined ? {} : { entryPointsProblem: problems.entryPoints }),
    get extensionModules() {
      return [...new Set(extensions().values())].toSorted()
    },
    get topLevels() {
      return topLevelsOf([...pythonPaths(zip), ...extensions().keys()])
    },
  }
}

function pythonPaths(zip: ZipArchive): string[] {
  return zip.members.flatMap(({ name }) => libraryPath(name) ?? []).filter((path) => path.endsWith('.py'))
}

/** Modules by library path. A bare `.so` counts only if it has the function by which Python takes it for a module. */
function extensionPaths(zip: ZipArchive): Map<string, string> {
  const found = new Map<string, string>()
  for (const member of zip.members) {
    const path = member.isDirectory ? undefined : libraryPath(member.name)
    const extension = path === undefined ? undefined : extensionOf(path)
    if (path === undefined || extension === undefined) continue
    if (extension.isCertain || hasInitFunction(zip, member, extension.module)) found.set(path, extension.module)
  }
  return found
}

function hasInitFunction(zip: ZipArchive, member: ZipMember, module: string): boolean {
  const last = module.slice(module.lastIndexOf('.') + 1)
  try {
    return zip.read(member).includes(`PyInit_${last}\0`)
  } catch (error) {
    // Damage is for those to report who read every member.
    if (error instanceof ArchiveError) return false
    throw error
  }
}
