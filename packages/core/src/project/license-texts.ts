import { problemOfGlob } from '../standards/glob-pattern.ts'
import { recognizeLicense } from '../standards/license-text.ts'
import { filesMatching } from './globbed-files.ts'
import type { Pyproject } from './pyproject.ts'
import { decodeUtf8, textAt, textsOf, type TomlTable, valueAt } from './toml.ts'
import { inTree, type Tree, upwards } from './tree.ts'

/** A licence file of the package, as far as it could be read. */
export interface LicenseText {
  /** Relative to the root of the repository. */
  readonly file: string
  /** Whether its bytes are UTF-8; undefined for what is no readable file. */
  readonly isUtf8: boolean | undefined
  /** The licence that its words make it, such as `MIT` or `GPL-3.0`; undefined when they are of no common one. */
  readonly looksLike: string | undefined
}

/** The licence files that the metadata will name. */
export interface LicenseTexts {
  /** `project.license-files`, each with what it matches, relative to pyproject.toml; undefined when it is not written. */
  readonly patterns: readonly { readonly pattern: string; readonly files: readonly string[] }[] | undefined
  /** The file that `license = { file = "…" }` names. */
  readonly named: LicenseText | undefined
  /** Files of the patterns, or of the names that backends take by themselves. */
  readonly files: readonly LicenseText[]
  /** The nearest one above the package folder, where there is none in it; relative to the root. */
  readonly elsewhere: string | undefined
}

/** What backends pack when nothing is said (PEP 639 leaves it to them; these they have in common). */
const USUAL = ['LICEN[CS]E*', 'COPYING*', 'NOTICE*', 'AUTHORS*']

/** Names of a licence itself, not of what goes with one. */
const LICENSE_NAME = /^(?:un)?(?:licen[cs]e|copying)(?:[-._](?!third|3rd|vendor|bundled|depend).*)?$/i

/** @param dir package folder inside the tree */
export async function readLicenseTexts(tree: Tree, dir: string, { document }: Pyproject): Promise<LicenseTexts> {
  const stated = valueAt(document.tables, 'project', 'license-files')
  const patterns = stated === undefined ? undefined : await matched(tree, dir, globsOf(stated))
  const usual = await matched(tree, dir, USUAL)
  const chosen = [...new Set((patterns ?? usual).flatMap(({ files }) => files))]
  const files = await Promise.all(chosen.map((file) => readText(tree, inTree(dir, file))))
  const named = textAt(document.tables, 'project', 'license', 'file')
  return {
    patterns,
    files,
    named: named === undefined ? undefined : await readText(tree, inTree(dir, named)),
    elsewhere: files.some(({ file }) => isLicenseName(file)) ? undefined : await nearest(tree, dir),
  }
}

/** Whether a file is a licence by its name. */
export function isLicenseName(file: string): boolean {
  return LICENSE_NAME.test(file.split('/').at(-1) ?? '')
}

/** PEP 639's first draft had a table of `paths` or `globs`. */
function globsOf(stated: NonNullable<ReturnType<typeof valueAt>>): readonly string[] {
  const tables: TomlTable = { stated }
  return [
    ...textsOf(stated),
    ...textsOf(valueAt(tables, 'stated', 'paths')),
    ...textsOf(valueAt(tables, 'stated', 'globs')),
  ]
}

function matched(
  tree: Tree,
  dir: string,
  patterns: readonly string[],
): Promise<readonly { pattern: string; files: readonly string[] }[]> {
  return Promise.all(
    patterns.map(async (pattern) => ({
      pattern,
      files: problemOfGlob(pattern) === undefined ? await filesMatching(tree, dir, pattern) : [],
    })),
  )
}

async function readText(tree: Tree, file: string): Promise<LicenseText> {
  const bytes = await tree.bytes(file)
  const text = bytes === undefined ? undefined : decodeUtf8(bytes)
  return {
    file,
    isUtf8: bytes === undefined ? undefined : text !== undefined,
    looksLike: text === undefined ? undefined : recognizeLicense(text),
  }
}

async function nearest(tree: Tree, dir: string): Promise<string | undefined> {
  for (const folder of upwards(dir)) {
    const found = (await tree.names(folder)).find((name) => isLicenseName(name))
    if (found !== undefined) return inTree(folder, found)
  }
  return undefined
}
