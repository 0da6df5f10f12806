import type { Binary } from '../../archive/binary.ts'
import type { ZipArchive, ZipMember } from '../../archive/zip.ts'
import type { UploadForm } from '../../package-index/upload-form.ts'
import type { CoreMetadata } from '../../standards/core-metadata.ts'
import type { EntryPoint } from '../../standards/entry-points.ts'
import type { RecordFile } from '../../standards/record.ts'
import type { WheelFile } from '../../standards/wheel-file.ts'
import type { WheelFilename } from '../../standards/wheel-filename.ts'
import type { Expectations } from '../expectations.ts'
import type { Refusal } from '../pypi/warehouse.ts'
import type { WheelRule } from '../pypi/wheel-contents.ts'

/** All that is needed to judge one wheel. Each part that cannot be read is undefined, and says why in `problems`. */
export interface WheelFacts {
  /** File name without a path. */
  readonly name: string
  /** Bytes. */
  readonly size: number
  readonly filename: WheelFilename | undefined
  readonly zip: ZipArchive | undefined
  readonly members: readonly ZipMember[]
  /** Every top-level folder that ends in `.dist-info`. */
  readonly distInfos: readonly string[]
  /** The folder that is read: the one named after the file, else the only one there is. */
  readonly distInfo: string
  readonly metadata: CoreMetadata | undefined
  readonly wheelFile: WheelFile | undefined
  readonly record: RecordFile | undefined
  readonly entryPoints: readonly EntryPoint[] | undefined
  readonly problems: Readonly<
    Partial<
      Record<'filename' | 'zip' | 'metadata' | 'wheelFile' | 'record' | 'entryPoints' | 'contents', string | undefined>
    >
  >
  /** The form that we would send with it; undefined without metadata. */
  readonly form: UploadForm | undefined
  /** What PyPI's rules on wheels have against it, each for itself, in PyPI's order. */
  readonly refusals: ReadonlyMap<WheelRule, Refusal>
  /**
   * What one pass over every member found, by name; undefined where only the listing was asked for, or where the archive
   * unpacks to so much that PyPI refuses it.
   */
  readonly contents: ReadonlyMap<string, MemberContent> | undefined
  /** The text of a small member, undefined where there is none, or it is damaged or no UTF-8. */
  text(member: string): string | undefined
  readonly expected: Expectations
}

/** One member, inflated once. */
export interface MemberContent {
  /** Hexadecimal; empty where the member is damaged. */
  readonly sha256: string
  /** By the algorithm that RECORD names for it, where that is a stronger one; URL-safe base64 without padding. */
  readonly recorded: string | undefined
  /** Why its bytes cannot be had whole: a bad CRC-32, damaged data, a wrong size. */
  readonly damage: string | undefined
  readonly binary: Binary | undefined
  /** Where native code looks for its libraries; undefined where no mark says that it matters, or it came in pieces. */
  readonly runPaths: readonly string[] | undefined
  /** Which of the texts that were looked for occur in it: see `marks.ts`. */
  readonly marks: ReadonlySet<string>
}

// What a check needs; each says what is missing.

export function wheelName({ filename }: WheelFacts): string | undefined {
  return filename === undefined ? 'its file name is none of a wheel' : undefined
}

export function archive({ zip }: WheelFacts): string | undefined {
  return zip === undefined ? 'it is no ZIP archive that can be read' : undefined
}

export function metadata({ metadata }: WheelFacts): string | undefined {
  return metadata === undefined ? 'it has no METADATA that can be read' : undefined
}

export function wheelFile({ wheelFile }: WheelFacts): string | undefined {
  return wheelFile === undefined ? 'it has no WHEEL that can be read' : undefined
}

export function record({ record }: WheelFacts): string | undefined {
  return record === undefined ? 'it has no RECORD that can be read' : undefined
}

export function contents({ contents, problems }: WheelFacts): string | undefined {
  return contents === undefined ? (problems.contents ?? 'its members were not unpacked') : undefined
}
