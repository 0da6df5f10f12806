import { createHash } from 'node:crypto'
import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { canonicalizeVersion, openFileBytes, type PypiRules, type UploadFields } from '@pyrelease/core'
import type { ReceivedFile } from './received.ts'
import { type Project, type Release, type State, type StoredFile, touch } from './state.ts'

export interface Accepted {
  readonly file: ReceivedFile & { readonly filename: string }
  readonly form: UploadFields
  /** One that the index has. */
  readonly project: Project
  /** PEP 440 normal form. */
  readonly version: string
  /** Milliseconds. */
  readonly now: number
  readonly provenance: unknown
}

/** Address of a file below the index: two, two and the remaining digits of its BLAKE2b digest. */
export function pathOf({ filename, digests: { blake2b } }: Pick<StoredFile, 'filename' | 'digests'>): string {
  return `/packages/${blake2b.slice(0, 2)}/${blake2b.slice(2, 4)}/${blake2b.slice(4)}/${filename}`
}

/**
 * Makes an accepted file part of the index. At once, without a wait in between: of two uploads that were judged, the
 * second sees the first.
 */
export function storeFile(state: State, folder: string, rules: PypiRules, accepted: Accepted): Release {
  const { file, form, project, version, now, provenance } = accepted
  const { filename, digests, size } = file
  const path = join(folder, ...pathOf(file).split('/'))
  mkdirSync(dirname(path), { recursive: true })
  renameSync(file.path, path)
  const kind = rules.fileTypeOf(form) ?? 'sdist'
  const stored: StoredFile = {
    filename,
    kind,
    size,
    digests,
    pythonVersion: rules.formValue(form, 'pyversion') ?? 'source',
    comment: rules.formValue(form, 'comment'),
    uploaded: now,
    path,
    metadata: kind === 'bdist_wheel' ? extractMetadata(rules, filename, path) : undefined,
    provenance,
  }
  const key = canonicalizeVersion(version)
  const release = project.releases.get(key) ?? { version, created: now, fields: form, files: [], yanked: false }
  release.files.push(stored)
  project.releases.set(key, release)
  state.usedNames.add(filename)
  touch(state, project)
  return release
}

function extractMetadata(rules: PypiRules, filename: string, path: string): StoredFile['metadata'] {
  using bytes = openFileBytes(path)
  const content = rules.metadataOfWheel({ filename, bytes })
  if (content === undefined) return undefined
  const beside = `${path}.metadata`
  writeFileSync(beside, content)
  return { path: beside, size: content.length, sha256: createHash('sha256').update(content).digest('hex') }
}
