import { describe, expect, it } from '@jest/globals'
import {
  type Changelog,
  readChangelog,
  releaseNotesOf,
  sectionOf,
  unreleasedSection,
} from '../../../packages/core/src/project/changelog.ts'
import { readReleaseDay } from '../../../packages/core/src/project/changelog-dates.ts'
import { parseChangelog } from '../../../packages/core/src/project/changelog-sections.ts'
import { readToml } from '../../../packages/core/src/project/toml.ts'
import { openTree } from '../../../packages/core/src/project/tree.ts'
import { type Files, writeTree } from './source-tree.ts'

const KEEP = `# Changelog

All notable changes.

## [Unreleased]

### Added

- one
- two
  - deeper

## [1.2.0] - 2026-06-01

### Added

- A \`thing\`, see [#12].

### Fixed

* Another.

\`\`\`
## 9.9.9
\`\`\`

<!-- ## 8.8.8 -->

## [1.1.0] - 2026-01-01 [YANKED]

- Old.

[unreleased]: https://example.org/compare/v1.2.0...HEAD
[1.2.0]: https://example.org/compare/v1.1.0...v1.2.0
[#12]: https://example.org/12
`

const RST = `=========
Changelog
=========

.. towncrier release notes start

demo 1.2.0 (2026-06-01)
=======================

Features
--------

- A thing.

1.1.0 (unreleased)
==================

- Nothing yet.
`

const PLAIN = `Version 1.2.0 (June 1st, 2026)

  * A thing
  * Another

1.1.0 - 2026/01/02

  Old.
`

type Row = readonly [version: string | undefined, released: string, line: number, entries: number]

describe('sections of a changelog', () => {
  it.each<[string, string, readonly Row[]]>([
    [
      'Keep a Changelog',
      KEEP,
      [
        [undefined, 'none', 5, 2],
        ['1.2.0', '2026-06-01', 13, 2],
        ['1.1.0', '2026-01-01', 29, 1],
      ],
    ],
    [
      'reStructuredText',
      RST,
      [
        ['1.2.0', '2026-06-01', 7, 1],
        ['1.1.0', 'unreleased', 15, 0],
      ],
    ],
    [
      'plain lines',
      PLAIN,
      [
        ['1.2.0', '2026-06-01', 1, 2],
        ['1.1.0', '2026-01-02', 6, 1],
      ],
    ],
    ['changesets', '# demo\n\n## 1.2.0\n\n### Patch Changes\n\n- abc: fix\n', [['1.2.0', 'none', 3, 1]]],
    [
      'titles of the first rank',
      '# v1.2.0\n\nText.\n\nMore.\n\n# v1.1.0-rc.1 (1 Jan 2026)\n',
      [
        ['1.2.0', 'none', 1, 2],
        ['1.1.0rc1', '2026-01-01', 7, 0],
      ],
    ],
    ['a link in the title', '## [1.2.0](https://x.org/v9) (2026-06-01)\n* x\n', [['1.2.0', '2026-06-01', 1, 1]]],
    [
      'the name of the package',
      '## demo-v1.2.0\n- x\n## other@3.0\n',
      [
        ['1.2.0', 'none', 1, 1],
        ['3.0', 'none', 3, 0],
      ],
    ],
    ['underlined Markdown', 'v1.2.0\n------\n\n- x\n', [['1.2.0', 'none', 1, 1]]],
    ['bold lines', '**1.2.0** (2026-06-01)\n\n- x\n', [['1.2.0', '2026-06-01', 1, 1]]],
    ['calendar versions', '## 2026.6.1\n- x\n', [['2026.6.1', 'none', 1, 1]]],
    ['a lone number after "version"', '## Version 2\n- x\n', [['2', 'none', 1, 1]]],
    ['prose that begins with a number', '2 things\n\n1. first\n\n## Notes on 3 things\n', []],
    ['no headings', 'See the releases on the forge.\n', []],
  ])('%s', (_, text, rows) => {
    const found = parseChangelog(text).sections.map(({ version, released, line, entries }) => [
      version,
      released.kind === 'date' ? released.day : released.kind === 'pending' ? released.text : 'none',
      line,
      entries,
    ])
    expect(found).toEqual(rows)
  })

  it.each([
    ['1.2.0 - 2026-06-01', '2026-06-01'],
    ['1.2.0 (2026/6/1)', '2026-06-01'],
    ['1.2.0, June 1, 2026', '2026-06-01'],
    ['1.2.0 (01-Jun-2026)', '2026-06-01'],
    ['1.2.0 (June 2026)', '2026-06-01'],
    ['1.2.0 (01/06/2026)', undefined],
    ['1.2.0 - 2026-13-01', undefined],
  ])('%s has the day %s', (heading, day) => {
    expect(readReleaseDay(heading).released).toMatchObject({ kind: 'date', day })
  })
})

const TOWNCRIER = '[tool.towncrier]\ndirectory = "news"\n'

async function read(files: Files, wanted = 'auto', dir = '.'): Promise<Changelog> {
  await using folder = await writeTree(files)
  const text = files['pyproject.toml'] ?? ''
  const { tables } = await readToml('pyproject.toml', Buffer.from(text))
  return await readChangelog(openTree(folder.path, false), dir, tables, wanted)
}

describe('the changelog of a project', () => {
  it.each<[string, Files, string, string, string | undefined]>([
    ['beside pyproject.toml', { 'CHANGELOG.md': KEEP, 'docs/changes.rst': RST }, 'auto', '.', 'CHANGELOG.md'],
    ['a changelog before news', { 'CHANGES.rst': RST, NEWS: PLAIN }, 'auto', '.', 'CHANGES.rst'],
    ['as a history of versions', { 'docs/versionhistory.rst': RST }, 'auto', '.', 'docs/versionhistory.rst'],
    ['among the documents', { 'docs/changes.rst': RST }, 'auto', '.', 'docs/changes.rst'],
    ['at the root of the repository', { HISTORY: PLAIN, 'pkg/x': '' }, 'auto', 'pkg', 'HISTORY'],
    ['of the package first', { HISTORY: PLAIN, 'pkg/NEWS.md': KEEP }, 'auto', 'pkg', 'pkg/NEWS.md'],
    ['where the input says', { 'CHANGELOG.md': '', 'pkg/notes/a.md': KEEP }, 'notes/a.md', 'pkg', 'pkg/notes/a.md'],
    ['of another name', { 'changelogger.py': '' }, 'auto', '.', undefined],
    ['where the input says, and nothing is', { 'CHANGELOG.md': KEEP }, 'other.md', '.', undefined],
  ])('is found %s', async (_, files, wanted, dir, file) => {
    const found = await read(files, wanted, dir)
    expect(found).toMatchObject(file === undefined ? { kind: 'absent' } : { kind: 'file', file })
  })

  it('is not looked for with none', async () => {
    expect(await read({ 'CHANGELOG.md': KEEP }, 'none')).toEqual({ kind: 'none' })
  })

  it.each<[string, Files, readonly string[]]>([
    [
      'towncrier',
      { 'pyproject.toml': TOWNCRIER, 'news/12.feature.md': '', 'news/README.md': '', 'news/.gitignore': '' },
      ['news/12.feature.md'],
    ],
    [
      'folders of towncrier',
      {
        'towncrier.toml': '[tool.towncrier]\npackage = "a.b"\n',
        'a/b/newsfragments/fix/1': '',
        'a/b/newsfragments/2.fix': '',
      },
      ['a/b/newsfragments/2.fix', 'a/b/newsfragments/fix/1'],
    ],
    ['scriv', { 'setup.cfg': '[tool:scriv]\nfragment_directory = changes\n', 'changes/a.md': '' }, ['changes/a.md']],
    ['scriv in pyproject.toml', { 'pyproject.toml': '[tool.scriv]\n', 'changelog.d/a.rst': '' }, ['changelog.d/a.rst']],
    [
      'changesets',
      { '.changeset/brave-cat.md': '', '.changeset/README.md': '', '.changeset/config.json': '' },
      ['.changeset/brave-cat.md'],
    ],
    ['nobody', { 'newsfragments/1.fix': '', 'changelog.d/a.md': '' }, []],
  ])('has fragments of %s', async (_, files, fragments) => {
    expect(await read(files)).toMatchObject({ fragments })
  })

  it('gives the notes of a release, with the links that they use', async () => {
    const changelog = await read({ 'CHANGELOG.md': KEEP })
    expect(releaseNotesOf(changelog, '1.2')).toBe(
      '### Added\n\n- A `thing`, see [#12].\n\n### Fixed\n\n* Another.\n\n```\n## 9.9.9\n```\n\n[#12]: https://example.org/12',
    )
    expect(releaseNotesOf(changelog, '1.3.0')).toBeUndefined()
    expect(releaseNotesOf(await read({}), '1.2.0')).toBeUndefined()
  })

  it('has one section for a release and its candidates', () => {
    const parsed = parseChangelog(KEEP)
    expect(sectionOf(parsed, '1.2.0rc1')?.line).toBe(13)
    expect(sectionOf(parsed, '1.3.0')).toBeUndefined()
    expect(unreleasedSection(parsed)?.title).toBe('Unreleased')
  })
})
