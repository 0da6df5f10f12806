// METADATA as tools write it, and as they should not.
import { METADATA_FIELDS } from '../../packages/core/src/standards/core-metadata.ts'
import { type Make, name, optional, perhapsDamaged, requirement, specifiers, version } from './grammar.ts'

const IDS = [
  'MIT',
  'mit',
  'Apache-2.0',
  'BSD-3-Clause',
  'GPL-2.0-or-later',
  'gpl-2.0',
  'LicenseRef-Mine',
  'licenseref-a.b',
  'LicenseRef-',
  'LicenseRef-x_y',
  'Nonsense',
  'GPL-3.0-only',
]
const EXCEPTIONS = ['Classpath-exception-2.0', 'gcc-EXCEPTION-3.1', 'PCRE2-exception', 'Nonsense']
export const license: Make = (random) => {
  const term = (depth: number): string => {
    if (depth < 3 && random.chance(0.25)) return `(${expression(depth + 1)})`
    const id = random.pick(IDS) + optional(random, 0.12, () => '+')
    return random.chance(0.2) ? `${id} ${random.pick(['WITH', 'with'])} ${random.pick(EXCEPTIONS)}` : id
  }
  const expression = (depth: number): string =>
    random.some(1, 3, () => term(depth)).join(` ${random.pick(['AND', 'OR', 'or', 'and', 'with'])} `)
  return expression(0)
}

const CONTENT_TYPES = [
  'text/markdown',
  'text/plain',
  'text/x-rst',
  'TEXT/Markdown',
  'text/html',
  'text',
  'text / plain',
  '',
]
const PARAMETERS = [
  'charset=UTF-8',
  'charset=utf-8',
  'charset=ascii',
  'variant=GFM',
  'variant=CommonMark',
  'variant=gfm',
  'variant="GFM"',
  'charset = "UTF-8"',
  'x',
  'x=',
  '',
  'a{b}=c',
  'a=b c',
  'charset="UTF',
]
const contentType: Make = (random) =>
  [random.pick(CONTENT_TYPES), ...random.some(0, 2, () => random.pick(PARAMETERS))].join(
    random.pick(['; ', ';', ' ; ']),
  )

const plain: Make = (random) =>
  random.pick([
    'text',
    'two words',
    '',
    ' padded ',
    'é ü',
    'a, b,c',
    'one\n  two',
    'x\n\ty\n z',
    'colon: inside',
    '{braces}',
    'UNKNOWN',
    "quote's",
  ])
const importName: Make = (random) =>
  random.pick([
    'spam',
    'spam.eggs',
    '_a ; private',
    '_a;private',
    'a; public',
    'a-b',
    'class',
    'a.class',
    '',
    '{a}',
    'é',
  ])
const path: Make = (random) =>
  random.pick(['LICENSE', 'a/b', '../a', '/a', 'a\\b', 'a*', 'C:\\a', 'C:a', './a', 'a//b', 'a/', '{a}', ''])

const VALUE: Readonly<Record<string, Make>> = {
  'metadata-version': (random) =>
    random.pick(['1.0', '1.2', '2.0', '2.1', '2.2', '2.3', '2.4', '2.5', '2.6', '{2.1}', '3']),
  name,
  version,
  'requires-python': specifiers,
  'requires-dist': requirement,
  'provides-extra': name,
  'license-expression': license,
  'license-file': path,
  'import-name': importName,
  'import-namespace': importName,
  'description-content-type': contentType,
  dynamic: (random) => random.pick(['Name', 'version', 'Requires-Dist', 'license', 'Nonsense', 'dynamic', '{x}']),
  'project-url': (random) => random.pick(['A, https://x', 'A,https://y', 'B, https://x', 'none', ', x', '']),
}

const FIELDS = Object.keys(METADATA_FIELDS)

export const metadata: Make = (random) => {
  const line = (field: string): string => {
    const spelled = random.chance(0.2) ? field.toUpperCase() : field
    const value = (VALUE[field] ?? plain)(random)
    return `${spelled}:${random.pick([' ', ' ', '', '  '])}${perhapsDamaged(random, value, 0.05)}`
  }
  const known = ['metadata-version', 'name', 'version'].flatMap((field) => (random.chance(0.97) ? [field] : []))
  const others = random.some(0, 6, () => (random.chance(0.04) ? 'unknown-field' : random.pick(FIELDS)))
  const declared = random.chance(0.75) ? [`Metadata-Version: ${random.pick(['2.4', '2.5'])}`] : []
  const lines = [...declared, ...[...known.slice(declared.length), ...others].map(line)]
  const body = random.chance(0.3) ? `\n${random.pick(['text', 'Title\n=====\n\nName: x\n', '\n', ' '])}` : ''
  const end = random.pick(['\n', '\n', '\n', '\r\n'])
  return perhapsDamaged(random, `${lines.join('\n')}\n${body}`, 0.05).replaceAll('\n', end)
}
