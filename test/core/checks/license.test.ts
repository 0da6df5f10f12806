import { describe, expect, it } from '@jest/globals'
import { problemOfGlob } from '../../../packages/core/src/standards/glob-pattern.ts'
import { baseLicense, recognizeLicense } from '../../../packages/core/src/standards/license-text.ts'
import type { Files } from '../project/source-tree.ts'
import { addFiles, commitAll, writeTree } from '../project/source-tree.ts'
import { type Asked, type Case, edited, FILES, judgeEach, judgeTree, MANIFEST, shapeOf } from './judged.ts'

const TEXTS: Asked = { changelog: 'none' }
const MIT =
  'MIT License\n\nCopyright (c) 2026 a\n\nPermission is hereby granted, free of charge, to any person obtaining a copy of this software … The above copyright notice and this permission notice shall be included in all copies'
const APACHE = '   Apache License\n   Version 2.0, January 2004\n   http://www.apache.org/licenses/'
const BSD = 'Redistribution and use in source and binary forms, with or without modification, are permitted'
const GPL =
  'GNU GENERAL PUBLIC LICENSE\nVersion 3, 29 June 2007\n … GNU Affero General Public License … GNU Lesser General Public License'

/** The good project with lines below its name. */
const stated = (...lines: readonly string[]): Files => edited('name = "demo"', ['name = "demo"', ...lines].join('\n'))
const classified = (classifier: string): Files =>
  edited('"Development Status :: 4 - Beta",', `"Development Status :: 4 - Beta", "License :: ${classifier}",`)
const crate = (license: string): Files => ({
  'pyproject.toml': MANIFEST.replace('hatchling.build', 'maturin').replace(
    '"Development Status :: 4 - Beta",',
    '"Operating System :: OS Independent", "Programming Language :: Python :: Implementation :: CPython", "Programming Language :: Rust",',
  ),
  'Cargo.toml': `[package]\nname = "demo"\nversion = "1.2.0"\nlicense = ${license}\n`,
  'Cargo.lock': '[[package]]\nname = "demo"\nversion = "1.2.0"\n',
})

judgeEach('license', [
  [
    'an expression and its file',
    { ...stated('license = "MIT"', 'license-files = ["LICEN[CS]E*"]'), LICENSE: MIT },
    [],
    undefined,
    TEXTS,
  ],
  ['an expression and the usual file', { ...stated('license = "MIT"'), COPYING: MIT }, [], undefined, TEXTS],
  ['no licence at all', FILES, [], undefined, TEXTS],
  ['no expression of SPDX', stated('license = "MIT License"'), ['error SRC-15 pyproject.toml:7'], /MIT License/],
  [
    'an expression and a classifier',
    {
      ...classified('OSI Approved :: MIT License'),
      'pyproject.toml': String(classified('OSI Approved :: MIT License')['pyproject.toml']).replace(
        'name = "demo"',
        'name = "demo"\nlicense = "MIT"',
      ),
    },
    ['warning SRC-15 pyproject.toml:13'],
    'License :: OSI Approved :: MIT License',
  ],
  [
    'an expression and a classifier, for a backend that stops there',
    {
      ...FILES,
      'pyproject.toml': String(classified('OSI Approved :: MIT License')['pyproject.toml'])
        .replace('name = "demo"', 'name = "demo"\nlicense = "MIT"')
        .replace('hatchling>=1.27,<2', 'flit_core>=3.12,<4')
        .replace('hatchling.build', 'flit_core.buildapi'),
    },
    ['error SRC-15 pyproject.toml:13'],
    'License :: OSI Approved :: MIT License',
  ],
  [
    'a table of both',
    stated('license = { file = "LICENSE", text = "MIT" }'),
    ['error SRC-15 pyproject.toml:7'],
    'either file or text',
  ],
  ['a table of one', stated('license = { text = "MIT" }'), []],
  [
    'a pattern that matches nothing',
    { ...stated('license = "MIT"', 'license-files = ["LICENCE*"]'), LICENSE: MIT },
    ['error license-file SRC-15 pyproject.toml:8'],
    "license-files pattern 'LICENCE*' matches nothing",
    TEXTS,
  ],
  [
    'a pattern that leaves the package',
    stated('license-files = ["../LICENSE"]'),
    ['error license-file SRC-15 pyproject.toml:7'],
    "'../LICENSE' has the parent folder ..",
    TEXTS,
  ],
  [
    'patterns of every kind',
    {
      ...stated('license = "MIT"', 'license-files = ["LICENSE", "a/**/NOTICE.???", "**/AUTHOR[A-Z]"]'),
      LICENSE: MIT,
      'a/b/c/NOTICE.txt': '',
      'a/AUTHORS': '',
    },
    [],
    undefined,
    TEXTS,
  ],
  [
    'a file that is not UTF-8',
    { ...stated('license = "MIT"'), LICENSE: new Uint8Array([0xe9]) },
    ['error license-file SRC-15 LICENSE'],
    'LICENSE is not UTF-8',
    TEXTS,
  ],
  [
    'the file of the old table is not there',
    stated('license = { file = "LICENSE.txt" }'),
    ['error license-file SRC-15 pyproject.toml:7'],
    'project.license names LICENSE.txt, which does not exist',
    TEXTS,
  ],
  [
    'a licence without its text',
    stated('license = "MIT"'),
    ['warning license-file SRC-15 pyproject.toml:7'],
    'no licence file in the package',
    TEXTS,
  ],
  ['no files, by its own word', stated('license = "MIT"', 'license-files = []'), [], undefined, TEXTS],
  [
    'a text of another licence',
    { ...stated('license = "Apache-2.0"'), LICENSE: MIT },
    ['warning license-parity SRC-16 pyproject.toml:7'],
    'licence differs: project.license Apache-2.0, text of LICENSE looks like MIT',
    TEXTS,
  ],
  [
    'two texts of two licences',
    { ...stated('license = "MIT OR Apache-2.0"'), 'LICENSE-MIT': MIT, 'LICENSE-APACHE': APACHE },
    [],
    undefined,
    TEXTS,
  ],
  ['a GNU licence', { ...stated('license = "GPL-3.0-or-later"'), COPYING: GPL }, [], undefined, TEXTS],
  [
    'texts of what is packed along',
    {
      ...stated('license = "MIT"', 'license-files = ["LICENSE", "vendor/LICENSE"]'),
      LICENSE: MIT,
      'vendor/LICENSE': BSD,
    },
    [],
    undefined,
    TEXTS,
  ],
  [
    'a classifier of the family',
    { ...classified('OSI Approved :: BSD License'), LICENSE: `${BSD} neither the name of` },
    [],
    undefined,
    TEXTS,
  ],
  [
    'a classifier of another',
    { ...classified('OSI Approved :: MIT License'), LICENSE: APACHE },
    ['warning license-parity SRC-16 pyproject.toml:5'],
    'classifier MIT License, text of LICENSE looks like Apache-2.0',
    TEXTS,
  ],
  ['a classifier that names none', { ...classified('OSI Approved'), LICENSE: APACHE }, [], undefined, TEXTS],
  [
    'a licence in words',
    { ...stated('license = { text = "Apache License 2.0" }'), LICENSE: MIT },
    ['warning license-parity SRC-16 pyproject.toml:7'],
    'project.license Apache License 2.0, text of LICENSE looks like MIT',
    TEXTS,
  ],
  [
    'Cargo of another',
    { ...FILES, ...crate('"MIT/Apache-2.0"'), LICENSE: GPL },
    ['warning license-parity SRC-16 pyproject.toml:5'],
    'licence differs: Cargo MIT/Apache-2.0, text of LICENSE looks like GPL-3.0',
    TEXTS,
  ],
  ['Cargo of the same', { ...FILES, ...crate('"MIT/Apache-2.0"'), LICENSE: MIT }, [], undefined, TEXTS],
] satisfies readonly Case[])

describe('licence files of a package in a folder', () => {
  it('are looked for above it, and Cargo inherits the licence of its workspace', async () => {
    const inherited = crate('{ workspace = true }')
    await using tree = await writeTree({
      LICENSE: MIT,
      'Cargo.toml': '[workspace]\nmembers = ["pkg"]\n[workspace.package]\nlicense = "Apache-2.0"\n',
      'Cargo.lock': String(inherited['Cargo.lock']),
    })
    await addFiles(tree.path, {
      'pkg/pyproject.toml': String(inherited['pyproject.toml']).replace(
        'name = "demo"',
        'name = "demo"\nlicense = "MIT"',
      ),
      'pkg/Cargo.toml': String(inherited['Cargo.toml']),
      'pkg/README.md': 'pip install demo',
    })
    commitAll(tree.path)
    const findings = (await judgeTree(`${tree.path}/pkg`, TEXTS)).flatMap((judgement) => judgement.findings)
    expect(findings.map(shapeOf)).toEqual([
      'warning license-file SRC-15 pkg/pyproject.toml:7',
      'warning license-parity SRC-16 pkg/pyproject.toml:7',
    ])
    expect(findings[0]?.message).toBe('no licence file in pkg; the nearest is LICENSE at the repository root')
    expect(findings[1]?.message).toBe('licence differs: Cargo Apache-2.0, project.license MIT')
  })
})

describe('globs', () => {
  it.each([
    ['', 'is empty'],
    ['a\\b', 'backslash'],
    ['/a', 'relative'],
    ['C:/a', 'relative'],
    ['a/../b', 'parent'],
    ['a/**b', '**'],
    ['a b', 'a blank'],
    ['a{b,c}', 'the character {'],
    ['[a', 'a range'],
    ['[!a]', 'a range'],
    ['[z-a]', 'backwards'],
  ])('%s is none', (pattern, text) => {
    expect(problemOfGlob(pattern)).toContain(text)
  })
})

describe('licence texts', () => {
  it.each([
    ['MIT', MIT],
    ['MIT-0', 'Permission is hereby granted, free of charge, to any person obtaining a copy of this software'],
    ['Apache-2.0', APACHE],
    ['GPL-3.0', GPL],
    ['LGPL-2.1', 'GNU LESSER GENERAL PUBLIC LICENSE\n   Version 2.1, February 1999'],
    ['AGPL-3.0', '# GNU AFFERO GENERAL PUBLIC LICENSE\n   Version 3, 19 November 2007'],
    ['MPL-2.0', 'Mozilla Public License Version 2.0\n===='],
    ['BSD-2-Clause', BSD],
    ['BSD-3-Clause', `${BSD}\n * Neither the name of a nor`],
    [
      'ISC',
      'Permission to use, copy, modify, and/or distribute this software for any\npurpose with or without fee is hereby granted, provided that the above\ncopyright notice and this permission notice appear in all copies.',
    ],
    [
      '0BSD',
      'Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby granted.',
    ],
    ['Unlicense', 'This is free and unencumbered software released into the public domain.'],
    ['Zlib', "This software is provided 'as-is' … 2. Altered source versions must be plainly marked as such"],
    ['PSF-2.0', 'PYTHON SOFTWARE FOUNDATION LICENSE VERSION 2'],
    [undefined, 'All rights reserved.'],
  ])('%s', (id, text) => {
    expect(recognizeLicense(text)).toBe(id)
  })

  it('are of a base', () => {
    expect(['GPL-3.0-or-later', 'GPL-3.0-only', 'GPL-2.0+', 'MIT'].map(baseLicense)).toEqual([
      'GPL-3.0',
      'GPL-3.0',
      'GPL-2.0',
      'MIT',
    ])
  })
})
