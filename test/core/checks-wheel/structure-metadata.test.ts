import { describe, expect, test } from '@jest/globals'
import { FILE_LIMIT } from '../../../packages/core/src/checks/pypi/warehouse.ts'
import { NOTHING_EXPECTED } from '../../../packages/core/src/checks/expectations.ts'
import { readWheelFacts } from '../../../packages/core/src/checks/wheel/read.ts'
import { SIZE_CHECKS } from '../../../packages/core/src/checks/wheel/size.ts'
import { judgeAll } from '../../../packages/core/src/checks/check.ts'
import { bytesOf } from '../../../packages/core/src/archive/bytes.ts'
import type { MetadataFields } from '../../fakes/archives.ts'
import { type Case, type File, judgeEach, sound } from './structure.ts'

const INFO = 'demo-1.0.dist-info'
const saying = (metadata: MetadataFields): File => sound({ metadata })
const refused = (what: string, metadata: MetadataFields, text: string | RegExp, shape = 'error WHL-20'): Case => [
  what,
  saying(metadata),
  [[shape, text]],
]

describe('METADATA', () => {
  judgeEach([
    ['a sound one', saying({ Summary: 'A demo', 'Requires-Python': '>=3.10', 'Requires-Dist': 'anyio>=4' }), []],
    [
      'a field twice',
      saying({ Summary: ['a', 'b'] }),
      [
        ['error WHL-19', 'summary is given 2 times'],
        ['error WHL-20', "'summary' has invalid data"],
      ],
    ],
    refused('an unknown field', { Licence: 'MIT' }, 'licence is not a field of core metadata', 'error WHL-19'),
    [
      'a body and a field Description',
      saying({ Description: 'x' }),
      [['error WHL-19', 'both a field Description and a body']],
    ],
    refused(
      'a field before its time',
      { 'Metadata-Version': '2.1', Dynamic: 'Version' },
      'dynamic introduced in metadata version 2.2, not 2.1',
      'error WHL-19',
    ),
    [
      'License-File before its time',
      sound({ metadata: { 'Metadata-Version': '2.1', 'License-File': 'LICENSE' } }),
      [['warning WHL-19', 'License-File is of metadata version 2.4, not 2.1']],
    ],
    [
      'a name that is none',
      saying({ Name: 'demo-' }),
      [
        ['error WHL-02', "Start filename for 'demo-'"],
        ['error WHL-20', "'demo-' is an invalid value for Name"],
      ],
    ],
    [
      'a local version',
      sound({ version: '1.0+g1234' }),
      [['error WHL-20', "The use of local versions in '1.0+g1234'"]],
    ],
    [
      'no expression',
      saying({ 'License-Expression': 'Mitt' }),
      [
        ['error WHL-20', "'Mitt' is invalid for 'license-expression'"],
        ['warning license-file WHL-23', 'no licence file'],
      ],
    ],
    [
      'two licences',
      sound({
        metadata: { License: 'MIT', 'License-Expression': 'MIT', 'License-File': 'LICENSE' },
        distInfo: { 'licenses/LICENSE': 'MIT' },
      }),
      [['error WHL-20', 'License is deprecated when License-Expression is present']],
    ],
    [
      'every classifier that PyPI does not take',
      saying({ Classifier: ['Foo :: Bar', 'Private :: Do Not Upload', 'Natural Language :: Ukranian'] }),
      [
        ['error WHL-20', "'Foo :: Bar' is not a valid classifier."],
        ['error WHL-20', "'Private :: Do Not Upload' is not a valid classifier."],
        ['error WHL-20', "The classifier 'Natural Language :: Ukranian' has been deprecated"],
      ],
    ],
    refused('no specifier', { 'Requires-Python': '3.10' }, "'3.10' is invalid for 'requires-python'"),
    [
      'every requirement that PyPI does not take',
      saying({ 'Requires-Dist': ['a ==', 'b @ https://example.org/b.whl', 'c'] }),
      [
        ['error WHL-20', "'a ==' is invalid for 'requires-dist'"],
        ['error WHL-20', "Can't have direct dependency: b"],
      ],
    ],
    refused('a direct URL', { 'Requires-Dist': 'b @ https://example.org/b.whl' }, "Can't have direct dependency: b"),
    [
      'every URL that PyPI does not take',
      saying({ 'Project-URL': ['x'.repeat(33) + ', https://example.org', 'Docs, ftp://example.org'] }),
      [
        ['error WHL-20', 'must be 32 characters or less'],
        ['error WHL-20', "'ftp://example.org' is not a valid url"],
      ],
    ],
    refused('a long summary', { Summary: 'x'.repeat(513) }, "'summary' field must be 512 characters or less."),
    refused('no address', { 'Author-email': 'test' }, "'test' is not a valid email address"),
    refused('an extra that is none', { 'Provides-Extra': '-x' }, "'-x' is invalid for 'provides-extra'"),
    refused(
      'a Metadata-Version of the past',
      { 'Metadata-Version': '2.0', 'Provides-Extra': 'x' },
      'declares Metadata-Version 2.0; PyPI takes 1.0, 1.1,',
      'error metadata-version WHL-21',
    ),
    refused(
      'a Metadata-Version of the future',
      { 'Metadata-Version': '2.6' },
      'declares Metadata-Version 2.6',
      'error metadata-version WHL-21',
    ),
    refused(
      'a type that is none',
      { 'Description-Content-Type': 'test/x-rst' },
      "'description-content-type' must be one of",
      'error readme WHL-22',
    ),
    refused(
      'another charset',
      { 'Description-Content-Type': 'text/markdown; charset=ascii' },
      "can only specify the UTF-8 charset, not 'ascii'",
      'error readme WHL-22',
    ),
    [
      'a blank description in reStructuredText',
      sound({ metadata: { 'Description-Content-Type': 'text/x-rst' }, description: ' \n' }),
      [['error readme WHL-22', "failed to render for 'text/x-rst'"]],
    ],
    [
      'no description',
      sound({ description: '' }),
      [['warning readme WHL-22', 'no long description: METADATA has none']],
    ],
    [
      'no type of the description',
      sound({ metadata: { 'Description-Content-Type': [] } }),
      [['warning readme WHL-22', 'PyPI takes the description for reStructuredText']],
    ],
    [
      'a licence file at its place',
      sound({ metadata: { 'License-File': 'LICENSE' }, distInfo: { 'licenses/LICENSE': 'MIT' } }),
      [],
    ],
    [
      'licence files that are not there',
      saying({ 'License-File': ['LICENSE', 'b/NOTICE'] }),
      [
        ['error license-file WHL-23', `License-File LICENSE does not exist in distribution file`],
        ['error license-file WHL-23', `at ${INFO}/licenses/b/NOTICE`],
      ],
    ],
    [
      'a licence file that is a pattern',
      sound({ metadata: { 'License-File': 'LICEN*' }, distInfo: { 'licenses/LICEN*': 'MIT' } }),
      [
        ['error WHL-32', 'Windows cannot have'],
        ['error license-file WHL-23', 'paths must be resolved'],
      ],
    ],
    refused(
      'a licence without its text',
      { License: 'MIT' },
      'no licence file in demo-1.0',
      'warning license-file WHL-23',
    ),
    ['a licence text of older backends', sound({ metadata: { License: 'MIT' }, distInfo: { LICENSE: 'MIT' } }), []],
    [
      'values on which PyPI itself breaks',
      saying({ 'Obsoletes-Dist': 'foo ==', 'Provides-Dist': 'a @ https://example.org' }),
      [
        ['error WHL-20', "Can't have direct dependency: 'a @ https://example.org'"],
        ['error WHL-38', "PyPI's refusal of obsoletes-dist has line breaks"],
      ],
    ],
    [
      'METADATA that is damaged',
      sound({ distInfo: { METADATA: undefined }, members: [{ name: `${INFO}/METADATA`, data: 'x', crc: 1 }] }),
      [
        ['error WHL-08', `bad CRC-32 for ${INFO}/METADATA`],
        ['error WHL-38', 'PyPI answers 500 Internal Server Error: METADATA, RECORD or entry_points.txt'],
      ],
    ],
    [
      'an encrypted module',
      sound({ members: [{ name: 'x.py', data: 'x', flags: 0x801 }] }),
      [
        ['error WHL-08', 'x.py is encrypted'],
        ['error WHL-38', 'x.py in the wheel is encrypted'],
      ],
    ],
  ] satisfies readonly Case[])
})

describe('the size of a wheel', () => {
  test.each([
    ['a small one', 10, undefined, []],
    ['one above the limit', FILE_LIMIT + 1, undefined, ['error File too large. Limit for project']],
    ['one above the limit that the last release passed too', FILE_LIMIT + 1, FILE_LIMIT + 1, []],
    [
      'one that has doubled',
      20_000_000,
      10_000_000,
      ['warning has 20.0 MB; the largest wheel of the last release had 10.0 MB'],
    ],
    ['a small one that has doubled', 20_000, 10_000, []],
  ] as const)('%s', async (_, size, sizeBefore, expected) => {
    const { filename, bytes } = sound()
    const facts = await readWheelFacts(
      filename,
      bytesOf(bytes),
      { ...NOTHING_EXPECTED, sizeBefore },
      { contents: false },
    )
    const findings = judgeAll(SIZE_CHECKS, { ...facts, size }).flatMap((judgement) => judgement.findings)
    expect(findings.map(({ severity, message }) => `${severity} ${message}`)).toEqual(
      expected.map((text) => expect.stringContaining(text.replace(/^\w+ /, ''))),
    )
    expect(findings.map(({ severity }) => severity)).toEqual(expected.map((text) => text.split(' ')[0]))
  })
})
