import { describe, expect, it } from '@jest/globals'
import { Failure } from '../../packages/core/src/failure.ts'
import { type InputSource, type InputTable, readInputs } from '../../packages/core/src/inputs.ts'
import * as parsers from '../../packages/core/src/parsers.ts'

function source(given: Record<string, string>): InputSource {
  return { written: 'the block', label: (name) => name, names: Object.keys(given), read: (name) => given[name] }
}

function refusal(table: InputTable, given: Record<string, string>): string {
  try {
    readInputs(table, source(given))
  } catch (thrown) {
    if (thrown instanceof Failure) return thrown.message
    throw thrown
  }
  return 'accepted'
}

describe('reading inputs', () => {
  it('gives each value under its camel-case name', () => {
    const table = { 'package-dir': parsers.text, 'dry-run': parsers.flag }
    expect(readInputs(table, source({ 'package-dir': ' sub ', 'dry-run': 'true' }))).toEqual({
      packageDir: 'sub',
      dryRun: true,
    })
  })

  it('reports every problem at once, and what each input takes', () => {
    const table = {
      'package-dir': parsers.text,
      'tag-annotated': parsers.flag,
      builder: parsers.oneOf('auto', 'maturin', 'build'),
    }
    expect(refusal(table, { 'package-dir': '', 'tag-annotated': 'yes', builder: 'maturn', 'pakage-dir': '.' })).toBe(
      [
        'package-dir: a value is required',
        'tag-annotated: expected true or false, not "yes"',
        'builder: expected one of auto, maturin, build, not "maturn"; did you mean maturin?',
        'pakage-dir: there is no such input; did you mean package-dir?',
      ].join('\n'),
    )
  })

  it('refuses an input that nobody gave', () => {
    expect(refusal({ tag: parsers.optionalText }, {})).toBe('tag: a value is required')
  })

  it('lets bugs through as bugs', () => {
    const broken = {
      required: false,
      parse: () => {
        throw new TypeError('x')
      },
    }
    expect(() => readInputs({ a: broken }, source({ a: '' }))).toThrow(TypeError)
  })
})

const accepted: readonly [keyof typeof parsers, string, unknown][] = [
  ['optionalText', '', undefined],
  ['optionalText', 'v1', 'v1'],
  ['flag', 'false', false],
  ['words', ' a  b\nc ', ['a', 'b', 'c']],
  ['lines', 'a b\n\n c ', ['a b', 'c']],
  ['pythons', 'auto', 'auto'],
  ['pythons', '3.12 3.14t', ['3.12', '3.14t']],
  ['targets', 'auto', 'auto'],
  ['targets', 'sdist any', ['sdist', 'any']],
  ['tagFormats', 'v{version} {name}-v{version}', ['v{version}', '{name}-v{version}']],
  ['duration', '0', 0],
  ['duration', '90s', 90],
  ['duration', '15m', 900],
  ['duration', '1h', 3600],
  ['ignores', 'SRC-11: backport', [{ finding: 'SRC-11', pattern: undefined, reason: 'backport' }]],
  [
    'ignores',
    'not-executed *-win_*: no runner',
    [{ finding: 'not-executed', pattern: '*-win_*', reason: 'no runner' }],
  ],
]

const refused: readonly [keyof typeof parsers, string, string][] = [
  ['flag', 'True', 'expected true or false, not "True"'],
  ['pythons', '3', 'expected auto or minor versions such as 3.12 3.13 3.14t, not "3"'],
  ['pythons', '', 'expected auto or minor versions such as 3.12 3.13 3.14t, not ""'],
  ['targets', '', 'expected auto or target words such as manylinux2014-x86_64 sdist'],
  ['tagFormats', 'v', 'expected formats with one {version} each, such as v{version}, not "v"'],
  ['tagFormats', '', 'expected formats with one {version} each, such as v{version}, not ""'],
  ['duration', '15', 'expected a duration such as 90s, 15m or 1h, or 0, not "15"'],
  ['ignores', 'readme', 'expected "finding: reason" or "finding PATTERN: reason", not "readme"'],
]

describe('parsers', () => {
  const parse = (name: keyof typeof parsers, text: string): unknown => {
    const parser = parsers[name]
    if (typeof parser === 'function') throw new Error(`${name} is no parser`)
    return parser.parse(text)
  }
  it.each(accepted)('%s takes %j', (name, text, value) => {
    expect(parse(name, text)).toEqual(value)
  })
  it.each(refused)('%s refuses %j', (name, text, message) => {
    expect(() => parse(name, text)).toThrow(message)
  })
})
