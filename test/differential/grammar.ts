// Versions, specifiers, requirements and markers as people write them. Wider than the standards on purpose.
import { damaged, type Random } from './random.ts'

export type Make = (random: Random) => string

const number: Make = (random) =>
  random.chance(0.001)
    ? '9007199254740992'
    : random.pick(['0', '1', '2', '3', '10', '00', '01', '2026', String(random.below(40))])
const separator: Make = (random) => random.pick(['', '', '.', '-', '_'])
export const optional = (random: Random, probability: number, make: Make): string =>
  random.chance(probability) ? make(random) : ''

const PRE: Make = (random) =>
  separator(random) +
  random.pick(['a', 'b', 'c', 'rc', 'alpha', 'beta', 'pre', 'preview', 'RC', 'A']) +
  separator(random) +
  optional(random, 0.8, number)
const POST: Make = (random) =>
  random.chance(0.3)
    ? `-${number(random)}`
    : separator(random) + random.pick(['post', 'rev', 'r', 'POST']) + separator(random) + optional(random, 0.8, number)
const DEV: Make = (random) => `${separator(random)}dev${separator(random)}${optional(random, 0.8, number)}`
const LOCAL: Make = (random) =>
  `+${random.some(1, 3, () => random.pick(['abc', 'Ubuntu', '1', '01', 'g1e5', '1e5', '0x10', number(random)])).join(random.pick(['.', '-', '_']))}`

const release: Make = (random) => random.some(1, 4, () => number(random)).join('.')

export const version: Make = (random) =>
  optional(random, 0.1, () => 'v') +
  optional(random, 0.08, (r) => `${number(r)}!`) +
  release(random) +
  optional(random, 0.3, PRE) +
  optional(random, 0.2, POST) +
  optional(random, 0.2, DEV) +
  optional(random, 0.15, LOCAL)

export const perhapsDamaged = (random: Random, text: string, probability = 0.2): string =>
  random.chance(probability) ? damaged(random, text) : text

const clause: Make = (random) => {
  const operator = random.pick(['==', '!=', '>=', '<=', '>', '<', '~=', '==='])
  const wild = random.chance(0.2) ? `${release(random)}.*` : version(random)
  return (
    operator + random.pick(['', '', ' ']) + (random.chance(0.15) ? wild : random.chance(0.5) ? release(random) : wild)
  )
}
export const specifiers: Make = (random) => random.some(0, 3, () => clause(random)).join(random.pick([',', ', ', ' ,']))

const NAMES = ['foo', 'Foo.Bar', 'a', 'a-b_c', 'x1', 'zope.interface', '-a', 'a-', 'name2']
export const name: Make = (random) => random.pick(NAMES)

const VARIABLES = [
  'python_version',
  'python_full_version',
  'os_name',
  'os.name',
  'sys_platform',
  'platform_release',
  'platform_machine',
  'platform.python_implementation',
  'python_implementation',
  'implementation_name',
  'implementation_version',
  'extra',
]
const VALUES = [
  '3.8',
  '3.12',
  '3.12.1',
  '3.1*',
  '3.*',
  'linux',
  'posix',
  'nt',
  'win32',
  '6.1.0-generic',
  'a_B',
  '',
  'CPython',
  '3.8 3.9',
]
const operand = (random: Random, variable: boolean): string => {
  if (variable) return random.pick(VARIABLES)
  const quote = random.pick(['"', "'"])
  return quote + random.pick(VALUES) + quote
}
const comparison: Make = (random) => {
  const order = random.chance(0.8)
  const operator = random.pick(['==', '!=', '>=', '<=', '>', '<', '~=', '===', ' in ', ' not in '])
  return `${operand(random, order)}${random.pick(['', ' '])}${operator}${random.pick(['', ' '])}${operand(random, random.chance(0.05) ? order : !order)}`
}
export const marker: Make = (random) => {
  const terms = random.some(1, 3, () =>
    random.chance(0.15)
      ? `(${random.some(1, 3, () => comparison(random)).join(random.pick([' and ', ' or ']))})`
      : comparison(random),
  )
  const joined = terms.reduce((text, term) => `${text}${random.pick([' and ', ' or '])}${term}`)
  return random.chance(0.1) ? `(${joined})` : joined
}

export const requirement: Make = (random) => {
  const space = (): string => random.pick(['', '', ' ', '\t'])
  const extras = random.chance(0.3) ? `[${random.some(0, 3, () => name(random)).join(random.pick([',', ', ']))}]` : ''
  const set = specifiers(random)
  const details = random.chance(0.12)
    ? ` @ ${random.pick(['https://example.org/a.whl', 'git+ssh://h/x@v1#egg=a', 'file:///a b', '../a'])}${random.pick(['', ' '])}`
    : random.chance(0.25)
      ? `(${set})`
      : set
  const condition = random.chance(0.4) ? `${space()};${space()}${marker(random)}` : ''
  return `${space()}${name(random)}${space()}${extras}${space()}${details}${condition}${space()}`
}
