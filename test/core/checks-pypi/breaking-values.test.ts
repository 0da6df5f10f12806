import { expect, test } from '@jest/globals'
import { readForm } from '../../../packages/core/src/checks/pypi/form.ts'
import { refusalOfMetadata } from '../../../packages/core/src/checks/pypi/metadata.ts'

const verdict = (key: string, value: string, version = '2.5') =>
  refusalOfMetadata(
    readForm([
      ['metadata_version', version],
      ['name', 'demo'],
      ['version', '1.0'],
      [key, value],
    ]),
  )

// What packaging 26.2 does not refuse, but breaks on.
test.each([
  ['requires_dist', 'demo===x,y', 'behind ==='],
  ['requires_dist', 'demo; os_name == "\\x"', 'quoted text'],
  ['requires_dist', 'demo{x}', 'braces'],
  ['dynamic', '{x}', 'braces'],
  ['license_expression', 'LicenseRef-Mine+', 'plus sign'],
  ['description_content_type', 'text/plain; x*', 'asterisk'],
  ['description_content_type', 'text/plain\u2028; charset=UTF-8', 'line break'],
])('%s %j: PyPI answers 500', (key, value, because) => {
  expect(verdict(key, value)).toMatchObject({ kind: 'fails', because: expect.stringContaining(because) as unknown })
})

test.each([
  ['license_expression', 'Apache 2', "'Apache 2' is invalid for 'license-expression'."],
  ['license_expression', 'BOLA-1.1', "'BOLA-1.1' is invalid for 'license-expression'."],
  ['requires_dist', 'demo{{x}}', "'demo{x}' is invalid for 'requires-dist'."],
  ['requires_dist', 'demo foo', "'demo foo' is invalid for 'requires-dist'."],
])('%s %j is refused', (key, value, text) => {
  expect(verdict(key, value)).toMatchObject({ kind: 'refused', text: expect.stringContaining(text) as unknown })
})

test.each([
  ['license_expression', 'LicenseRef-Mine OR LicenseRef-Mine+'],
  ['license_expression', '(MIT) WITH Bison-exception-2.2'],
  ['description_content_type', 'text/plain; {b}'],
])('%s %j is taken', (key, value) => {
  expect(verdict(key, value)).toBeUndefined()
})

test('a field before its time is refused for that, whatever is in it', () => {
  expect(verdict('license_expression', 'LicenseRef-Mine+', '2.3')).toMatchObject({ kind: 'refused' })
})
