import { describe, expect, test } from '@jest/globals'
import { parseContentType } from '../../../packages/core/src/standards/content-type.ts'
import { parseCoreMetadata } from '../../../packages/core/src/standards/core-metadata.ts'
import { headerText } from '../../../packages/core/src/standards/header-block.ts'
import { problemOfField, problemsOfMetadata } from '../../../packages/core/src/standards/metadata-validation.ts'

const documentOf = (...lines: readonly string[]): string =>
  ['Metadata-Version: 2.6', 'Name: demo', 'Version: 1.0', ...lines, ''].join('\n')

test.each<[string, string, Readonly<Record<string, string>>]>([
  ['a sound one', documentOf('License-Expression: MIT', 'Import-Name:', 'Dynamic: Requires-Dist', '', 'text'), {}],
  [
    'nothing',
    '',
    {
      'metadata-version': 'None is not a valid metadata version',
      name: "'name' is a required field",
      version: "'version' is a required field",
    },
  ],
  ['an unknown field', documentOf('Licence: MIT'), { licence: "unrecognized field: 'licence'" }],
  ['a field twice', documentOf('Summary: a', 'Summary: b'), { summary: "'summary' has invalid data" }],
  [
    'a label twice',
    documentOf('Project-URL: a, b', 'Project-URL: a, c'),
    { 'project-url': "'project-url' has invalid data" },
  ],
  ['two descriptions', documentOf('Description: a', '', 'b'), { description: "'description' has invalid data" }],
  [
    'a field before its time',
    'Metadata-Version: 2.3\nName: demo\nVersion: 1\nLicense-Expression: MIT\n',
    { 'license-expression': 'license-expression introduced in metadata version 2.4, not 2.3' },
  ],
  [
    'a wrong expression',
    documentOf('License-Expression: Apache 2'),
    { 'license-expression': "'Apache 2' is invalid for 'license-expression'" },
  ],
])('%s', (_, text, problems) => {
  const found = problemsOfMetadata(parseCoreMetadata(Buffer.from(text)))
  expect(Object.fromEntries(found.map(({ field, message }) => [field, message]))).toEqual(problems)
})

test('bytes that are no text', () => {
  const found = problemsOfMetadata(parseCoreMetadata(Buffer.from(documentOf('Summary: \xe4'), 'latin1')))
  expect(found).toEqual([{ field: 'summary', message: "'summary' has invalid data" }])
})

test.each([
  ['summary', 'a\u2028b', "'summary' must be a single line"],
  ['requires-dist', 'a b', "'a b' is invalid for 'requires-dist'"],
  ['requires-python', '3', "'3' is invalid for 'requires-python'"],
  ['dynamic', 'Version', "'version' is not allowed as a dynamic field"],
  ['license-file', 'a\\b', "'a\\\\b' is invalid for 'license-file', paths must use '/' delimiter"],
  [
    'description-content-type',
    'text/plain; x',
    "'text/plain; x' is not a valid content type for 'description-content-type'",
  ],
  ['description-content-type', 'text/plain; charset=utf-8', undefined],
  ['keywords', 'anything', undefined],
])('%s %j: %s', (field, value, problem) => {
  expect(problemOfField(field, [value], '2.6')).toBe(problem)
})

describe('Content-Type', () => {
  test.each<[string, string, Readonly<Record<string, string>>, boolean]>([
    ['text/markdown; charset=UTF-8; Variant=GFM', 'text/markdown', { charset: 'UTF-8', variant: 'GFM' }, true],
    ['Text/Plain ;', 'text/plain', {}, true],
    ['text/x-rst (comment); a="b \\"c"', 'text/x-rst (comment)', { a: 'b "c' }, true],
    ["text/plain; a*=UTF-8''b%20c", 'text/plain', { a: 'b c' }, true],
    ['text/plain; a*=b', 'text/plain', { a: '' }, false],
    ['text/plain;; a=b', 'text/plain', { a: 'b' }, false],
    ['text/plain; a', 'text/plain', { a: '' }, false],
    ['text/plain; a=', 'text/plain', {}, false],
    ['text/plain; =b; c=d', 'text/plain', { c: 'd' }, false],
    ['text/plain; a=b c', 'text/plain', { a: 'b' }, false],
    ['text/plain; a=b; a=c', 'text/plain', { a: 'b' }, false],
    ['text/plain; a="b', 'text/plain', { a: 'b' }, false],
    ['text/html, text/plain; a=b', 'text/plain', {}, false],
    ['text', 'text/plain', {}, false],
    ['', 'text/plain', {}, false],
  ])('%j', (value, type, parameters, isSound) => {
    const read = parseContentType(value)
    expect({ ...read, parameters: Object.fromEntries(read.parameters) }).toEqual({ type, parameters, isSound })
  })
})

test('no value brings in a field of its own when a header is written', () => {
  expect(
    headerText([
      ['Ab', 'x\r\nName: y'],
      ['C', undefined],
    ]),
  ).toBe('Ab: x\n    Name: y\n\n')
})
