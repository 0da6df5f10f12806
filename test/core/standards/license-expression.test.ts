import { describe, expect, test } from '@jest/globals'
import { PYPI_LICENSES } from '../../../packages/core/src/checks/pypi/license-dialect.ts'
import { licenseIds, parseLicenseExpression } from '../../../packages/core/src/standards/license-expression.ts'

const deep = (levels: number): string => `${'('.repeat(levels)}MIT${')'.repeat(levels)}`

test.each([
  ['mit', 'MIT'],
  [' mit\tor ( apache-2.0+ AND bsd-3-clause ) ', 'MIT OR (Apache-2.0+ AND BSD-3-Clause)'],
  ['gpl-2.0-or-later with bison-EXCEPTION-2.2', 'GPL-2.0-or-later WITH Bison-exception-2.2'],
  ['GPL-3.0-only WITH pcre2-exception', 'GPL-3.0-only WITH PCRE2-exception'],
  ['licenseref-My.Own-1', 'LicenseRef-My.Own-1'],
  ['gpl-2.0', 'GPL-2.0'],
  ['BOLA-1.1', 'BOLA-1.1'],
  [deep(200), deep(200)],
])('%j is %j', (text, normal) => {
  expect(parseLicenseExpression(text)).toEqual({ normal })
})

const invalid = (text: string): string => `Invalid license expression: '${text}'`

test.each([
  ['', invalid('')],
  ['MIT OR', invalid('MIT OR')],
  ['MIT Apache-2.0', invalid('MIT Apache-2.0')],
  ['MIT (Apache-2.0)', invalid('MIT (Apache-2.0)')],
  ['() or MIT', invalid('() or MIT')],
  ['(MIT', invalid('(MIT')],
  ['MIT) AND (MIT', invalid('MIT) AND (MIT')],
  [deep(201), invalid(deep(201))],
  ['(MIT) WITH Bison-exception-2.2', invalid('(MIT) WITH Bison-exception-2.2')],
  ['MIT WITH (Bison-exception-2.2)', invalid('MIT WITH (Bison-exception-2.2)')],
  [
    'MIT WITH Bison-exception-2.2 WITH Bison-exception-2.2',
    invalid('MIT WITH Bison-exception-2.2 WITH Bison-exception-2.2'),
  ],
  ['Apache 2', invalid('Apache 2')],
  ['Mine', "Unknown license: 'mine'"],
  ['MIT WITH Mine', "Unknown license exception: 'mine'"],
  ['LicenseRef-a_b', "Invalid licenseref: 'licenseref-a_b'"],
  ['LicenseRef-', "Invalid licenseref: 'licenseref-'"],
  ['LicenseRef-a+', "Invalid licenseref: 'licenseref-a+'"],
])('%j: %s', (text, problem) => {
  expect(parseLicenseExpression(text)).toEqual({ problem })
})

describe('as PyPI reads it', () => {
  test.each([
    ['(mit) with Bison-exception-2.2', { normal: '(MIT) WITH Bison-exception-2.2' }],
    ['LicenseRef-', { normal: 'LicenseRef-' }],
    ['LicenseRef-a_+', { problem: "Invalid licenseref: 'licenseref-a_'" }],
    ['BOLA-1.1', { problem: "Unknown license: 'bola-1.1'" }],
  ])('%j', (text, expected) => {
    expect(parseLicenseExpression(text, PYPI_LICENSES)).toEqual(expected)
  })
})

test('the licences of an expression', () => {
  expect(licenseIds('MIT OR (GPL-2.0+ WITH Bison-exception-2.2) AND LicenseRef-x')).toEqual(['MIT', 'GPL-2.0+'])
})
