// A crate without faults inside a workspace, whose parts the cases replace.
import { describe, expect, it } from '@jest/globals'
import type { Finding, Scratch } from '@pyrelease/core'
import { commitAll, type Files, writeTree } from '../project/source-tree.ts'
import { type Asked, type Case, FILES, judgeTree, MANIFEST, shapeOf } from './judged.ts'

export const MATURIN = MANIFEST.replace('hatchling.build', 'maturin').replace('hatchling>=1.27', 'maturin>=1.9,<2')

export const CRATE = `[package]
name = "demo"
version = "1.2.0"
edition = "2021"

[lib]
crate-type = ["cdylib"]

[dependencies]
`

/** Lock entries of the crate and of what it depends on, `name version` each. */
export function lockOf(...packages: readonly string[]): string {
  const entry = (text: string, more: string): string => {
    const [name = '', version = ''] = text.split(' ')
    return `[[package]]\nname = "${name}"\nversion = "${version}"\n${more}\n`
  }
  const names = packages.map((text) => `"${text.split(' ')[0] ?? ''}"`)
  return [
    entry('demo 1.2.0', `dependencies = [${names.join(', ')}]\n`),
    ...packages.map((text) => entry(text, 'source = "registry+x"\n')),
  ].join('')
}

/** The good crate with dependencies, and with more under `[tool.maturin]`. */
export function crateFiles(dependencies: string, locked: readonly string[], tool = '', more: Files = {}): Files {
  return {
    ...FILES,
    'pyproject.toml': `${MATURIN}\n[tool.maturin]\n${tool}\n`,
    'Cargo.toml': `${CRATE}${dependencies}\n`,
    'Cargo.lock': lockOf(...locked),
    ...more,
  }
}

export async function repositoryOf(files: Files): Promise<Scratch> {
  const tree = await writeTree(files)
  commitAll(tree.path)
  return tree
}

/** Findings of some names alone: what else is wrong with a tree is the business of other tests. */
export async function foundIn(path: string, names: readonly string[], asked?: Asked): Promise<readonly Finding[]> {
  const findings = (await judgeTree(path, asked)).flatMap((judgement) => judgement.findings)
  return findings.filter(({ key = '', id = '' }) => names.includes(key) || names.includes(id))
}

/** Cases as in `judgeEach`, in a repository, by findings of some names alone. */
export function judgeNamed(title: string, names: readonly string[], cases: readonly Case[]): void {
  describe(`source checks: ${title}`, () => {
    it.each(cases)('%s', async (...[, files, shapes, text, asked]: Case) => {
      await using tree = await repositoryOf(files)
      const findings = await foundIn(tree.path, names, asked)
      expect(findings.map(shapeOf)).toEqual(shapes)
      if (text !== undefined) expect(findings[0]?.message).toMatch(text)
      for (const { remedy } of findings) expect(remedy).not.toBe('')
    })
  })
}
