// A project without faults, and what the source checks say of it after an edit.
import { describe, expect, it } from '@jest/globals'
import { type Finding, judgeAll, type Judgement, nameOf, readProject, readRun } from '@pyrelease/core'
import type { SourceFacts } from '../../../packages/core/src/checks/source/facts.ts'
import { SOURCE_CHECKS } from '../../../packages/core/src/checks/source/index.ts'
import { readSourceTexts } from '../../../packages/core/src/project/source-texts.ts'
import { type Files, writeTree } from '../project/source-tree.ts'

export const MANIFEST = `[build-system]
requires = ["hatchling>=1.27,<2"]
build-backend = "hatchling.build"

[project]
name = "demo"
version = "1.2.0"
description = "A demonstration"
readme = "README.md"
requires-python = ">=3.12"
classifiers = [
  "Development Status :: 4 - Beta",
  "Programming Language :: Python :: 3.12",
  "Programming Language :: Python :: 3.13",
]
dependencies = ["anyio>=4; python_version < '3.14'"]

[project.optional-dependencies]
test = ["pytest"]

[project.urls]
Homepage = "https://example.org"
Source = "https://example.org/source"
Changelog = "https://example.org/changes"
"Bug Tracker" = "https://example.org/issues"
`

export const FILES: Files = { 'pyproject.toml': MANIFEST, 'README.md': '# Demo\n\npip install demo\n' }

/** The files of the good project with one text of pyproject.toml replaced. */
export function edited(from: string, to: string): Files {
  if (!MANIFEST.includes(from)) throw new Error(`the good project has no ${from}`)
  return { ...FILES, 'pyproject.toml': MANIFEST.replace(from, () => to) }
}

export type Asked = Partial<Omit<SourceFacts, 'project' | 'run'>> & {
  readonly tag?: string
  readonly env?: NodeJS.ProcessEnv
  /** Given, the texts of the tree are read too. */
  readonly changelog?: string
}

/** The day of all tests. */
const NOW = new Date('2026-06-15T12:00:00Z')

export async function judgeTree(path: string, asked: Asked = {}): Promise<readonly Judgement[]> {
  const { tag, env = {}, changelog, ...options } = asked
  const tagFormats = options.tagFormats ?? ['v{version}']
  const project = await readProject(path, { tag, tagFormats })
  return judgeAll(SOURCE_CHECKS, {
    project,
    texts: changelog === undefined ? undefined : await readSourceTexts(project, { changelog, now: NOW }),
    run: readRun(env),
    tagAnnotated: false,
    pythons: 'auto',
    requiredUrls: ['Homepage', 'Repository', 'Issues', 'Changelog'],
    ...options,
    tagFormats,
  })
}

export async function judgeFiles(files: Files, asked: Asked = {}): Promise<readonly Finding[]> {
  await using tree = await writeTree(files)
  return (await judgeTree(tree.path, asked)).flatMap(({ findings }) => findings)
}

/** `error SRC-07 pyproject.toml:7`, the shape of a finding without its texts. */
export function shapeOf(finding: Finding): string {
  const { severity, place } = finding
  const where = place === undefined ? '' : ` ${place.file}${place.line === undefined ? '' : `:${place.line}`}`
  return `${severity} ${nameOf(finding)}${where}`
}

/** What is wrong, the files, the findings by shape, and a text that the first must hold. */
export type Case = readonly [
  what: string,
  files: Files,
  shapes: readonly string[],
  text?: string | RegExp | undefined,
  asked?: Asked,
]

export function judgeEach(title: string, cases: readonly Case[]): void {
  describe(`source checks: ${title}`, () => {
    // A rest parameter: jest would take a fifth one that a row leaves out for its callback.
    it.each(cases)('%s', async (...[, files, shapes, text, asked]: Case) => {
      const findings = await judgeFiles(files, asked)
      expect(findings.map(shapeOf)).toEqual(shapes)
      if (text !== undefined) expect(findings[0]?.message).toMatch(text)
      for (const { remedy } of findings) expect(remedy).not.toBe('')
    })
  })
}
