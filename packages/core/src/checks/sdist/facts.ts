import type { Binary } from '../../archive/binary.ts'
import type { TarEntry } from '../../archive/tar.ts'
import type { UploadForm } from '../../package-index/upload-form.ts'
import type { TomlDocument } from '../../project/toml.ts'
import type { CoreMetadata } from '../../standards/core-metadata.ts'
import type { SdistFilename } from '../../standards/sdist-filename.ts'
import type { Expectations } from '../expectations.ts'
import type { SdistRule } from '../pypi/sdist-contents.ts'

/** All that is needed to judge one sdist. Each part that cannot be read is undefined, and says why in `problems`. */
export interface SdistFacts {
  /** File name without a path. */
  readonly name: string
  /** Bytes. */
  readonly size: number
  readonly filename: SdistFilename | undefined
  /** Unix seconds in the gzip header; 0 for none. */
  readonly gzipTime: number
  /** Everything in the archive, in its order; as far as it could be read. */
  readonly members: readonly SdistMember[]
  /** The one top-level folder; undefined where there are several, or none. */
  readonly top: string | undefined
  readonly metadata: CoreMetadata | undefined
  /** The sdist's own pyproject.toml. */
  readonly pyproject: TomlDocument | undefined
  readonly problems: Readonly<Partial<Record<'filename' | 'archive' | 'metadata', string>>>
  /** The form that we would send with it; undefined without metadata. */
  readonly form: UploadForm | undefined
  /** What PyPI's own rules on sdists answer; undefined where the archive exceeds our bounds, or only facts were asked for. */
  readonly refusals: ReadonlyMap<SdistRule, string> | undefined
  /** Whether contents were looked into: without, members have no hashes, marks or binaries. */
  readonly contents: boolean
  /**
   * The text of a small file by its path below the top-level folder: of those in `KEPT`, and of those that have a mark of a
   * credential.
   */
  text(path: string): string | undefined
  /** What git tracks of the source tree, relative to the package folder; undefined without a tree or a repository. */
  readonly tracked: ReadonlySet<string> | undefined
  readonly expected: Expectations
}

export interface SdistMember extends TarEntry {
  /** Below the top-level folder; the whole name where there is no such folder. */
  readonly path: string
  /** Hexadecimal, of files. */
  readonly sha256: string | undefined
  readonly binary: Binary | undefined
  /** Which of the texts that were looked for occur in it. */
  readonly marks: ReadonlySet<string>
}

/** Files of which the text is kept, by their path below the top-level folder. */
export const KEPT: readonly string[] = ['PKG-INFO', 'pyproject.toml', 'Cargo.toml']

// What a check needs; each says what is missing.

export function oneFolder({ top }: SdistFacts): string | undefined {
  return top === undefined ? 'it has no one top-level folder' : undefined
}

export function packageInfo({ metadata }: SdistFacts): string | undefined {
  return metadata === undefined ? 'it has no PKG-INFO that can be read' : undefined
}

export function filename({ filename }: SdistFacts): string | undefined {
  return filename === undefined ? 'its file name is none of an sdist' : undefined
}

export function withinBounds({ refusals }: SdistFacts): string | undefined {
  return refusals === undefined ? 'the archive was not read as PyPI reads it' : undefined
}

export function contents({ contents }: SdistFacts): string | undefined {
  return contents ? undefined : 'contents were not looked into'
}

export function sourceTree({ expected }: SdistFacts): string | undefined {
  return expected.project === undefined ? 'there is no source tree beside it' : undefined
}

export function repository({ tracked }: SdistFacts): string | undefined {
  return tracked === undefined ? 'there is no repository beside it' : undefined
}

/** Paths of the files below the top-level folder. */
export function filesOf({ members }: SdistFacts): readonly SdistMember[] {
  return members.filter(({ kind }) => kind === 'file')
}
