import { createHash } from 'node:crypto'
import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { canonicalizeVersion, normalizeName, openFileBytes, type PypiRules, type UploadFields } from '@pyrelease/core'
import type { ReceivedFile } from './received.ts'
import type { Project, State, StoredFile } from './state.ts'

export interface Accepted {
  readonly file: ReceivedFile & { readonly filename: string }
  readonly form: UploadFields
  readonly project: Project
  /** PEP 440 normal form. */
  readonly version: string
  /** Milliseconds. */
  readonly now: number
}

/** Address of a file below the index: two, two and the remaining digits of its BLAKE2b digest. */
export function pathOf({ filename, digests: { blake2b } }: Pick<StoredFile, 'filename' | 'digests'>): string {
  return `/packages/${blake2b.slice(0, 2)}/${blake2b.slice(2, 4)}/${blake2b.slice(4)}/${filename}`
}

/**
 * Makes an accepted file part of the index. At once, without a wait in between: of two uploads that were judged, the
 * second sees the first.
 */
export function storeFile(state: State, folder: string, rules: PypiRules, accepted: Accepted): void {
  const { file, form, project, version, now } = accepted
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
    requiresPython: rules.formValue(form, 'requires_python'),
    uploaded: now,
    path,
    metadata: kind === 'bdist_wheel' ? extractMetadata(rules, filename, path) : undefined,
  }
  const release = project.releases.get(canonicalizeVersion(version)) ?? { version, created: now, files: [] }
  release.files.push(stored)
  project.releases.set(canonicalizeVersion(version), release)
  state.projects.set(normalizeName(project.name), project)
  state.usedNames.add(filename)
  state.serial += 1
}

function extractMetadata(rules: PypiRules, filename: string, path: string): StoredFile['metadata'] {
  using bytes = openFileBytes(path)
  const content = rules.metadataOfWheel({ filename, bytes })
  if (content === undefined) return undefined
  const beside = `${path}.metadata`
  writeFileSync(beside, content)
  return { path: beside, size: content.length, sha256: createHash('sha256').update(content).digest('hex') }
}
