import { stat } from 'node:fs/promises'
import { ArchiveError } from '../../archive/archive-error.ts'
import { openSdist } from '../../archive/sdist.ts'
import { openFileBytes, sha256OfFile } from '../../file-bytes.ts'
import { formOf, type UploadForm } from '../../package-index/upload-form.ts'
import { type CoreMetadata, field, parseCoreMetadata } from '../../standards/core-metadata.ts'
import { FilenameError } from '../../standards/filename-error.ts'
import { normalizeName } from '../../standards/name.ts'
import { normalizeVersion } from '../../standards/version.ts'
import { parseWheelFilename } from '../../standards/wheel-filename.ts'

/** A file that was found, before anything of it was read. */
export interface FoundFile {
  readonly name: string
  readonly path: string
  /** The folder or the artifact that it lies in, for messages. */
  readonly from: string
}

/** A wheel or an sdist that may be published. */
export interface Candidate extends FoundFile {
  readonly kind: 'wheel' | 'sdist'
  /** Bytes. */
  readonly size: number
  readonly sha256: string
  readonly content: CandidateContent
}

export type CandidateContent =
  | {
      readonly kind: 'read'
      /** As its metadata says, PEP 503 normalised. */
      readonly project: string
      /** As its metadata says, in PEP 440 normal form. */
      readonly version: string
      readonly form: UploadForm
      /** What PyPI would answer to it: the first refusal, and what would follow where that is only its size. */
      readonly refusals: readonly string[]
    }
  | { readonly kind: 'unreadable'; readonly reason: string }

/** Whether a name is one of a file that indexes take. */
export function isDistribution(name: string): boolean {
  return /\.(whl|tar\.gz)$/i.test(name)
}

/** Reads and judges one file by PyPI's rules. Whatever is wrong in it is part of the answer. */
export async function readCandidate(found: FoundFile): Promise<Candidate> {
  const { size } = await stat(found.path)
  const sha256 = await sha256OfFile(found.path)
  const kind = /\.whl$/i.test(found.name) ? 'wheel' : 'sdist'
  return { ...found, kind, size, sha256, content: await readContent(found, kind, sha256) }
}

async function readContent(found: FoundFile, kind: Candidate['kind'], sha256: string): Promise<CandidateContent> {
  const rules = await import('../pypi/index.ts')
  using bytes = openFileBytes(found.path)
  let metadata: CoreMetadata
  let pythonTag = 'source'
  try {
    if (kind === 'sdist') metadata = openSdist(found.name, bytes).metadata
    else {
      pythonTag = parseWheelFilename(found.name).parts.python
      const document = rules.metadataOfWheel({ filename: found.name, bytes })
      if (document === undefined)
        throw new ArchiveError('it has no METADATA in the folder that is named after the file')
      metadata = parseCoreMetadata(document)
    }
  } catch (thrown) {
    if (thrown instanceof ArchiveError || thrown instanceof FilenameError)
      return { kind: 'unreadable', reason: thrown.message }
    throw thrown
  }
  const form = formOf({ kind, sha256, pythonTag, metadata })
  const name = field(metadata, 'Name') ?? ''
  const version = field(metadata, 'Version') ?? ''
  const upload = { form: rules.readForm(form), filename: found.name, bytes, project: name }
  const first = rules.refusalOfUpload(upload)
  // PyPI may have granted the project more room than we know of.
  const isSize = first?.kind === 'refused' && first.text === rules.refusalOfSize(bytes.size, name)
  const refusals = [first, isSize ? rules.refusalOfContents(upload) : undefined]
  return {
    kind: 'read',
    project: normalizeName(name),
    version: normalizeVersion(version) ?? version,
    form,
    refusals: refusals.flatMap((refusal) => (refusal === undefined ? [] : [rules.refusalText(refusal)])),
  }
}
