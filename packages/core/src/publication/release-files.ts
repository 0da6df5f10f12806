import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { type FoundFile, isDistribution } from '../checks/release/candidate.ts'
import type { ReleaseFacts } from '../checks/release/facts.ts'
import { readBuildReport } from '../documents/build.ts'
import { isBuildArtifact } from '../documents/artifact-name.ts'
import { Failure } from '../failure.ts'

/** What lies in the folder of the files, or in the artifacts of this run. */
export interface ReleaseFiles extends Pick<ReleaseFacts, 'reports' | 'strays' | 'where'> {
  readonly files: readonly FoundFile[]
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
  const where = isFolder ? question.label : 'the artifacts of this run'
  const files = all.filter(({ name }) => isDistribution(name))
  if (files.length === 0)
    throw new Failure(`there is no wheel and no sdist in ${where}`, {
      remedy: isFolder
        ? 'Let `dist` name the folder that the build wrote to, and check that the build ran.'
        : 'Let this job need the jobs that build (`needs:`), or download their files and name the folder in `dist`.',
    })
  const others = await Promise.all(all.filter(({ name }) => !isDistribution(name)).map(readOther))
  return {
    files,
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
  const isWanted = (name: string): boolean => isDistribution(name) || name.endsWith('.json')
  const files = await downloadArtifacts(into, isWanted, onlyBuilt ? isBuildArtifact : () => true)
  return files.map(({ name, path, artifact }) => ({ name, path, from: `artifact ${artifact}` }))
}

type Other =
  | { readonly kind: 'document' }
  | { readonly kind: 'stray'; readonly name: string }
  | ({ readonly kind: 'report' } & ReleaseFacts['reports'][number])

/** Beside the files lie documents of earlier steps; the build report is the one that vouches for bytes. */
async function readOther(found: FoundFile): Promise<Other> {
  const text = found.name.endsWith('.json') ? await readFile(found.path, 'utf8') : ''
  const schema = schemaOf(text)
  if (schema === undefined) return { kind: 'stray', name: found.name }
  if (!schema.startsWith('pyrelease.build/')) return { kind: 'document' }
  const from = `${found.name} in ${found.from}`
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
