import { parseVersion, sameVersion } from '../standards/version.ts'
import { type ChangelogSection, parseChangelog, type ParsedChangelog } from './changelog-sections.ts'
import { readFragments } from './changelog-fragments.ts'
import type { TomlTable } from './toml.ts'
import { inTree, type Tree } from './tree.ts'

/** How a project tells its users what has changed. */
export type Changelog =
  /** The user has switched the question off. */
  | { readonly kind: 'none' }
  | {
      readonly kind: 'absent'
      /** The path that the user named; undefined when it was looked for by the usual names. */
      readonly named: string | undefined
      readonly fragments: readonly string[]
    }
  | ({
      readonly kind: 'file'
      /** Relative to the root of the repository. */
      readonly file: string
      readonly named: string | undefined
      /** Files of towncrier, scriv or changesets that a release would collect. */
      readonly fragments: readonly string[]
    } & ParsedChangelog)

const NAMES =
  /^(?:change[-_]?logs?|changes|(?:version[-_]?|release[-_]?)?history|news|releases|release[-_]?notes|whats?[-_]?new)(?:\.(?:md|markdown|rst|txt))?$/i

/** Folders where it may lie, the likeliest first, relative to the package folder. */
const FOLDERS = ['.', 'docs', 'doc', 'docs/source', 'doc/source', 'docs/src']

/**
 * Reads the changelog that the user names, or the first one of the usual names: in the package folder, among its
 * documents, at the root of the repository.
 * @param dir package folder inside the tree
 * @param wanted `auto`, `none`, or a path relative to the package folder
 */
export async function readChangelog(tree: Tree, dir: string, tables: TomlTable, wanted: string): Promise<Changelog> {
  if (wanted === 'none') return { kind: 'none' }
  const fragments = await readFragments(tree, dir, tables)
  const named = wanted === 'auto' ? undefined : wanted
  const file = named === undefined ? await usualFile(tree, dir) : inTree(dir, named)
  const text = file === undefined ? undefined : await tree.text(file)
  if (file === undefined || text === undefined) return { kind: 'absent', named, fragments }
  return { kind: 'file', file, named, fragments, ...parseChangelog(text) }
}

async function usualFile(tree: Tree, dir: string): Promise<string | undefined> {
  const folders = [...new Set([...FOLDERS.map((folder) => inTree(dir, folder)), '.'])]
  for (const folder of folders) {
    const found = (await tree.names(folder)).filter((name) => NAMES.test(name))
    const [first] = found.toSorted((a, b) => rank(a) - rank(b))
    if (first !== undefined) return inTree(folder, first)
  }
  return undefined
}

/** A changelog proper before news and histories. */
function rank(name: string): number {
  return ['change', 'release', 'version', 'history', 'news', 'what'].findIndex((start) =>
    name.toLowerCase().startsWith(start),
  )
}

/** The section of a version; that of the final release stands for its pre-releases too. */
export function sectionOf({ sections }: ParsedChangelog, version: string): ChangelogSection | undefined {
  const own = sections.find((section) => section.version !== undefined && sameVersion(section.version, version))
  if (own !== undefined) return own
  const parsed = parseVersion(version)
  if (parsed?.isPrerelease !== true) return undefined
  const final = parsed.release.join('.')
  return sections.find((section) => section.version !== undefined && sameVersion(section.version, final))
}

/** What is not released yet. */
export function unreleasedSection({ sections }: ParsedChangelog): ChangelogSection | undefined {
  return sections.find(({ version }) => version === undefined)
}

/**
 * The text of a release, for the page that announces it: the section without its heading, and the addresses of the links
 * in it. Undefined when the changelog says nothing of this version.
 */
export function releaseNotesOf(changelog: Changelog, version: string): string | undefined {
  if (changelog.kind !== 'file') return undefined
  const section = sectionOf(changelog, version)
  if (section === undefined || section.text === '') return undefined
  const used = [...changelog.references].filter(([label]) => section.text.toLowerCase().includes(`[${label}]`))
  const links = used.map(([label, { url }]) => `[${label}]: ${url}`)
  return links.length === 0 ? section.text : `${section.text}\n\n${links.join('\n')}`
}
