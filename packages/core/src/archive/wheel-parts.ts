import { type CoreMetadata, parseCoreMetadata } from '../standards/core-metadata.ts'
import { type EntryPoint, EntryPointsError, parseEntryPoints } from '../standards/entry-points.ts'
import { parseRecord, type RecordFile } from '../standards/record.ts'
import { parseWheelFile, type WheelFile } from '../standards/wheel-file.ts'
import { ArchiveError } from './archive-error.ts'
import { decodeUtf8 } from './bytes.ts'
import type { ZipArchive } from './zip.ts'

/** What stands in a wheel's `.dist-info`. A part that cannot be read is undefined, and says why in `problems`. */
export interface WheelParts {
  /** Every top-level folder that ends in `.dist-info`. */
  readonly distInfos: readonly string[]
  /** The folder that is read: the one named after the file, else the only one there is. */
  readonly distInfo: string
  readonly metadata: CoreMetadata | undefined
  readonly wheelFile: WheelFile | undefined
  readonly record: RecordFile | undefined
  /** None where there is no `entry_points.txt`. */
  readonly entryPoints: readonly EntryPoint[] | undefined
  readonly problems: Readonly<Partial<Record<'metadata' | 'wheelFile' | 'record' | 'entryPoints', string>>>
}

/** Bytes above which none of the files of `.dist-info` is read. */
export const METADATA_LIMIT = 64 * 2 ** 20

/** The folder that a wheel of this name must have: its first two parts, as they are spelled. */
export function distInfoNamedBy(filename: string): string {
  const [name = '', version = ''] = filename.replace(/\.whl$/, '').split('-')
  return `${name}-${version}.dist-info`
}

/** Reads each file of `.dist-info` for itself: that one is missing or damaged hides none of the others. */
export function readWheelParts(filename: string, zip: ZipArchive): WheelParts {
  const folders = new Set(zip.members.map(({ name }) => name.slice(0, Math.max(name.indexOf('/'), 0))))
  const distInfos = [...folders].filter((folder) => folder.endsWith('.dist-info'))
  const expected = distInfoNamedBy(filename)
  const [only] = distInfos.length === 1 ? distInfos : []
  const distInfo = distInfos.includes(expected) ? expected : (only ?? expected)
  const problems: Partial<Record<keyof WheelParts['problems'], string>> = {}
  function part<T>(key: keyof WheelParts['problems'], file: string, parse: (content: Buffer) => T): T | undefined {
    try {
      const member = zip.find(`${distInfo}/${file}`)
      if (member === undefined) throw new ArchiveError(`does not contain ${distInfo}/${file}`)
      return parse(zip.read(member, METADATA_LIMIT))
    } catch (error) {
      if (!(error instanceof ArchiveError)) throw error
      problems[key] = error.message
      return undefined
    }
  }
  return {
    distInfos,
    distInfo,
    metadata: part('metadata', 'METADATA', parseCoreMetadata),
    wheelFile: part('wheelFile', 'WHEEL', (content) => parseWheelFile(content.toString())),
    record: part('record', 'RECORD', readRecord),
    entryPoints:
      zip.find(`${distInfo}/entry_points.txt`) === undefined
        ? []
        : part('entryPoints', 'entry_points.txt', readEntryPoints),
    problems,
  }
}

function readRecord(content: Buffer): RecordFile {
  const text = decodeUtf8(content)
  const record = parseRecord(text ?? content.toString())
  return text === undefined ? { ...record, problems: ['it is not UTF-8', ...record.problems] } : record
}

function readEntryPoints(content: Buffer): readonly EntryPoint[] {
  const text = decodeUtf8(content)
  if (text === undefined) throw new ArchiveError('it is not UTF-8')
  try {
    return parseEntryPoints(text)
  } catch (cause) {
    if (cause instanceof EntryPointsError) throw new ArchiveError(cause.message, { cause })
    throw cause
  }
}
