import { type Changelog, readChangelog } from './changelog.ts'
import { type LicenseTexts, readLicenseTexts } from './license-texts.ts'
import type { Project } from './source.ts'
import { type ImportRoot, readImportRoot, readStatedModules, type StatedModule } from './stated-modules.ts'
import { openTree } from './tree.ts'

/** Texts beside pyproject.toml that a release is judged by, read once. */
export interface SourceTexts {
  readonly changelog: Changelog
  readonly licenses: LicenseTexts
  readonly modules: ReadonlyMap<string, StatedModule>
  readonly importRoot: ImportRoot | undefined
  /** ISO 8601: the latest day that it is anywhere now. */
  readonly today: string
}

export interface TextsQuestion {
  /** `auto`, `none`, or a path relative to the package folder. */
  readonly changelog: string
  readonly now: Date
}

/** The first place on earth to see a new day is fourteen hours ahead of UTC. */
const AHEAD = 14 * 3_600_000

export async function readSourceTexts(project: Project, { changelog, now }: TextsQuestion): Promise<SourceTexts> {
  const { root, packageDir, pyproject, git } = project
  const tree = openTree(root, git !== undefined)
  const [read, licenses, modules, importRoot] = await Promise.all([
    readChangelog(tree, packageDir, pyproject.document.tables, changelog),
    readLicenseTexts(tree, packageDir, pyproject),
    readStatedModules(tree, packageDir, pyproject),
    readImportRoot(tree, packageDir, pyproject),
  ])
  const today = new Date(now.getTime() + AHEAD).toISOString().slice(0, 10)
  return { changelog: read, licenses, modules, importRoot, today }
}
