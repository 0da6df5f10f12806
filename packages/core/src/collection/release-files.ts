import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { type FoundFile, isDistribution } from '../checks/candidate.ts'
import type { SetFacts } from '../checks/set/facts.ts'
import { readBuildReport } from '../documents/build.ts'
import { isBuildArtifact } from '../documents/artifact-name.ts'
import { Failure } from '../failure.ts'
import type { ArtifactFile } from '../github/artifact-content.ts'

/** What lies in the folder of the files, or in the artifacts of a run. */
export interface ReleaseFiles extends Pick<SetFacts, 'reports' | 'strays' | 'where'> {
  readonly files: readonly FoundFile[]
  /** Plans that lay beside them, unread: most who ask have been given theirs. */
  readonly plans: readonly { readonly text: string; readonly from: string }[]
}

export interface ReleaseFilesQuestion {
  /** Absolute folder of the files. */
  readonly dist: string
  /** How the user named it. */
  readonly label: string
  readonly onRunner: boolean
  /** An empty folder for what has to be fetched. */
  readonly into: string
  /** Only artifacts that build jobs handed on; else all of the run. */
  readonly onlyBuilt: boolean
}

/**
 * Finds the files of a release: in the folder, with all its sub-folders, else in the artifacts of this run.
 * @throws Failure when there is neither, or when there is not one wheel or sdist
 */
export async function findReleaseFiles(question: ReleaseFilesQuestion): Promise<ReleaseFiles> {
  const isFolder = existsSync(question.dist)
  if (!isFolder && !question.onRunner)
    throw new Failure(`dist: there is no folder ${question.label}`, {
      remedy: 'Build first, or name the folder that holds the wheels and the sdist.',
    })
  const all = isFolder ? await inFolder(question.dist, question.label) : await inArtifacts(question)
  return await sortFound(
    all,
    isFolder ? question.label : 'the artifacts of this run',
    isFolder
      ? 'Let `dist` name the folder that the build wrote to, and check that the build ran.'
      : 'Let this job need the jobs that build (`needs:`), or download their files and name the folder in `dist`.',
  )
}

/** What is worth taking out of an artifact: files that indexes take, their attestations, and documents. */
export function isReleaseFile(name: string): boolean {
  return isDistribution(name) || name.endsWith('.json') || isAttestation(name)
}

/** The attestation of a file lies beside it, under its name. */
function isAttestation(name: string): boolean {
  return name.endsWith('.publish.attestation')
}

export function foundInArtifact({ name, path, artifact }: ArtifactFile): FoundFile {
  return { name, path, from: `artifact ${artifact}` }
}

/**
 * Tells wheels and sdists from the documents beside them, and from what is neither.
 * @param where the place, for messages
 * @param remedy what to do where there is not one wheel or sdist
 * @throws Failure then, and when a build report cannot be read
 */
export async function sortFound(all: readonly FoundFile[], where: string, remedy: string): Promise<ReleaseFiles> {
  const files = all.filter(({ name }) => isDistribution(name))
  if (files.length === 0) throw new Failure(`there is no wheel and no sdist in ${where}`, { remedy })
  const others = await Promise.all(all.filter(({ name }) => !isDistribution(name)).map(readOther))
  return {
    files,
    plans: others.flatMap((other) => (other.kind === 'plan' ? [other] : [])),
    reports: others.flatMap((other) => (other.kind === 'report' ? [other] : [])),
    strays: others.flatMap((other) => (other.kind === 'stray' ? [other.name] : [])),
    where,
  }
}

async function inFolder(folder: string, label: string): Promise<readonly FoundFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => ({
      name: entry.name,
      path: join(entry.parentPath, entry.name),
      from: join(label, relative(folder, entry.parentPath)).replaceAll('\\', '/'),
    }))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
}

async function inArtifacts({ into, onlyBuilt }: ReleaseFilesQuestion): Promise<readonly FoundFile[]> {
  const { downloadArtifacts } = await import('../github/artifacts.ts')
  const files = await downloadArtifacts(into, isReleaseFile, onlyBuilt ? isBuildArtifact : () => true)
  return files.map(foundInArtifact)
}

type Other =
  | { readonly kind: 'document' }
  | { readonly kind: 'stray'; readonly name: string }
  | ({ readonly kind: 'plan' } & ReleaseFiles['plans'][number])
  | ({ readonly kind: 'report' } & SetFacts['reports'][number])

/** Beside the files lie documents of earlier steps; the build report is the one that vouches for bytes. */
async function readOther(found: FoundFile): Promise<Other> {
  const text = found.name.endsWith('.json') ? await readFile(found.path, 'utf8') : ''
  const schema = schemaOf(text)
  if (schema === undefined)
    return isAttestation(found.name) ? { kind: 'document' } : { kind: 'stray', name: found.name }
  const from = `${found.name} in ${found.from}`
  if (schema.startsWith('pyrelease.plan/')) return { kind: 'plan', text, from }
  if (!schema.startsWith('pyrelease.build/')) return { kind: 'document' }
  return { kind: 'report', report: readBuildReport(text, from), from }
}

function schemaOf(text: string): string | undefined {
  try {
    const value: unknown = JSON.parse(text)
    const schema = typeof value === 'object' && value !== null && 'schema' in value ? value.schema : undefined
    return typeof schema === 'string' && schema.startsWith('pyrelease.') ? schema : undefined
  } catch {
    return undefined
  }
}
