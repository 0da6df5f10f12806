import { describe, expect, test } from '@jest/globals'
import { readForm, refusalOfForm } from '../../../packages/core/src/checks/pypi/form.ts'

const digest = 'a'.repeat(64)
const good = { name: 'demo', filetype: 'bdist_wheel', pyversion: 'py3', sha256_digest: digest }
const judge = (changed: Readonly<Record<string, string>>) =>
  refusalOfForm(readForm(Object.entries({ ...good, ...changed })))
const nameText = (shown: string, problem: string) =>
  `${shown} is an invalid value for Name. Error: ${problem} See https://packaging.python.org/specifications/core-metadata for more information.`
const misspelt = "Start and end with a letter or numeral containing only ASCII numeric and '.', '_' and '-'."

describe('reading a form', () => {
  test('an empty value and UNKNOWN count as absent, NUL is made visible, repeated keys are lists', () => {
    const form = readForm([
      ['summary', ''],
      ['license', ' UNKNOWN\n'],
      ['author', 'a\0b'],
      ['classifiers', 'A'],
      ['classifiers', ''],
    ])
    expect(Object.fromEntries(form)).toEqual({ author: ['a\\x00b'], classifiers: ['A', ''] })
  })
})

describe('the form rules', () => {
  test.each([
    {},
    { protocol_version: '1' },
    { filetype: 'sdist', pyversion: 'source' },
    { filetype: 'sdist', pyversion: '' },
    { sha256_digest: '', md5_digest: 'anything' },
    { sha256_digest: digest.toUpperCase(), blake2_256_digest: digest },
  ])('%j passes', (changed) => {
    expect(judge(changed)).toBeUndefined()
  })

  test.each([
    [{ protocol_version: '2', name: '-' }, 'Unknown protocol version.'],
    [{ name: '' }, nameText("''", 'This field is required.')],
    [{ name: "it's", filetype: 'x' }, nameText('"it\'s"', misspelt)],
    [{ name: `${'a'.repeat(40)} ${'b'.repeat(40)}` }, nameText(`'${'a'.repeat(30)}...${'b'.repeat(30)}'`, misspelt)],
    [{ filetype: '' }, 'Invalid value for filetype. Error: This field is required.'],
    [{ filetype: 'bdist_egg', sha256_digest: 'x' }, 'Invalid value for filetype. Error: Use a known file type.'],
    [
      { sha256_digest: 'x' },
      'Invalid value for sha256_digest. Error: Use a valid, hex-encoded, SHA256 message digest.',
    ],
    [
      { blake2_256_digest: 'x', filetype: '' },
      'Invalid value for blake2_256_digest. Error: Use a valid, hex-encoded, BLAKE2 message digest.',
    ],
    [
      { pyversion: '', sha256_digest: '' },
      'Invalid value for pyversion. Error: Python version is required for binary distribution uploads.',
    ],
    [{ filetype: 'sdist' }, "Invalid value for pyversion. Error: Use 'source' as Python version for an sdist."],
    [{ sha256_digest: '' }, 'Error: Include at least one message digest.'],
  ])('%j is refused', (changed, text) => {
    expect(judge(changed as Record<string, string>)).toBe(text)
  })
})
