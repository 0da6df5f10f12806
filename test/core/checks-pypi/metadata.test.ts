import { expect, test } from '@jest/globals'
import { readForm } from '../../../packages/core/src/checks/pypi/form.ts'
import { refusalOfMetadata, refusalsOfMetadata } from '../../../packages/core/src/checks/pypi/metadata.ts'

// Texts as packaging 26.2, email-validator 2.4.0 and Warehouse's own rules give them for the same forms.

type Fields = Readonly<Record<string, string | readonly string[]>>

const SEE = ' See https://packaging.python.org/specifications/core-metadata for more information.'

function judge(fields: Fields) {
  const all: Fields = { metadata_version: '2.5', name: 'demo', version: '1.0', ...fields }
  return refusalOfMetadata(
    readForm(Object.entries(all).flatMap(([key, value]) => [value].flat().map((one) => [key, one] as const))),
  )
}

test.each<Fields>([
  {},
  { metadata_version: '1.0', keywords: 'a,b', unknown_key: ['x', 'y'] },
  { summary: 'x'.repeat(512) },
  { summary: '𝒳'.repeat(512) },
  { description_content_type: 'TEXT/Markdown; charset="UTF-8"; variant=GFM' },
  { description_content_type: 'text/plain; charset=' },
  { author_email: ['A <a@b.co>'] },
  { author_email: 'A <a@b.co>, B <bad>' },
  { author_email: 'Name <>' },
  { author_email: 'a@' },
  { maintainer_email: 'jö@exämple.de' },
  { classifiers: ['Programming Language :: Python'] },
  { home_page: 'https://x', download_url: 'http://[::1]/y?z' },
  { project_urls: ['Émile, https://x', 'Docs, https://y,z'] },
  { requires_dist: ['a>=1; python_version<"3"'], provides_dist: ['b'], requires_python: '>=3.8,' },
  { dynamic: ['Requires-Dist', 'home-page'] },
  { license_file: ['a/b c/LICENSE.txt', 'C:x'] },
  { import_name: ['a.b', 'c ; private'], import_namespace: ['é'] },
  { provides_extra: ['A_b.c'], license: 'MIT' },
])('%j passes', (fields) => {
  expect(judge(fields)).toBeUndefined()
})

test.each<[Fields, string]>([
  [{ summary: ['a', 'b'], name: ['a', 'b'] }, "'name' has invalid data."],
  [{ keywords: ['a', 'b'], metadata_version: '9' }, "'keywords' has invalid data."],
  [{ project_urls: ['A, https://x', 'A , https://y'] }, "'project_urls' has invalid data."],
  [{ metadata_version: '2.0', name: '-' }, "'2.0' is not a valid metadata version."],
  [{ metadata_version: '' }, 'None is not a valid metadata version.'],
  [{ name: '', version: '' }, "'name' is a required field."],
  [{ name: 'a b' }, "'a b' is invalid for 'name'."],
  [{ version: '' }, "'version' is a required field."],
  [{ version: '1..0', summary: 'a\nb' }, "'1..0' is invalid for 'version'."],
  [{ metadata_version: '1.0', requires_python: 'x' }, 'requires-python introduced in metadata version 1.2, not 1.0.'],
  [{ metadata_version: '2.4', import_name: ['1'] }, 'import-name introduced in metadata version 2.5, not 2.4.'],
  [{ summary: 'a\nb' }, "'summary' must be a single line."],
  [
    { description_content_type: 'text/html' },
    "'description-content-type' must be one of ['text/plain', 'text/x-rst', 'text/markdown'], not 'text/html'.",
  ],
  [
    { description_content_type: 'text/plain; charset=utf-8' },
    "'description-content-type' can only specify the UTF-8 charset, not 'utf-8'.",
  ],
  [
    { description_content_type: 'text/markdown; variant=gfm' },
    "valid Markdown variants for 'description-content-type' are ['GFM', 'CommonMark'], not 'gfm'.",
  ],
  [{ dynamic: ['VERSION'] }, "'version' is not allowed as a dynamic field."],
  [{ dynamic: ['foo'] }, "'foo' is not a valid dynamic field."],
  [{ dynamic: ['dynamic'] }, "Dynamic field 'dynamic' is not a valid dynamic field."],
  [{ provides_extra: ['-a'] }, "'-a' is invalid for 'provides-extra'."],
  [{ requires_python: '>=3.*' }, "'>=3.*' is invalid for 'requires-python'."],
  [{ requires_dist: ['a>'] }, "'a>' is invalid for 'requires-dist'."],
  [{ license_file: ['../x'] }, "'../x' is invalid for 'license-file', parent directory indicators are not allowed."],
  [{ license_file: ['a*'] }, "'a*' is invalid for 'license-file', paths must be resolved."],
  [{ license_file: ['/x'] }, "'/x' is invalid for 'license-file', paths must be relative."],
  [{ license_file: ['C:\\x'] }, "'C:\\\\x' is invalid for 'license-file', paths must be relative."],
  [{ license_file: ['\\\\s\\h\\x'] }, "'\\\\\\\\s\\\\h\\\\x' is invalid for 'license-file', paths must be relative."],
  [{ license_file: ['a//b'] }, "'a//b' is invalid for 'license-file', paths must use '/' delimiter."],
  [{ import_name: ['a-b'] }, "'a-b' is invalid for 'import-name'; 'a-b' is not a valid identifier."],
  [{ import_namespace: ['a.class'] }, "'a.class' is invalid for 'import-namespace'; 'class' is a keyword."],
  [{ import_name: ['a; public'] }, "'a; public' is invalid for 'import-name'; the only valid option is 'private'."],
  [{ summary: 'x'.repeat(513) }, "'summary' field must be 512 characters or less."],
  [{ classifiers: ['Z', 'Private :: X', 'A'] }, "'A' is not a valid classifier."],
  [
    { classifiers: ['Natural Language :: Ukranian'] },
    "The classifier 'Natural Language :: Ukranian' has been deprecated, use one of ['Natural Language :: Ukrainian'] instead.",
  ],
  [
    { classifiers: ['License :: OSI Approved :: Intel Open Source License'] },
    "The classifier 'License :: OSI Approved :: Intel Open Source License' has been deprecated.",
  ],
  [{ home_page: 'x' }, "'x' is not a valid url."],
  [{ download_url: 'ftp://x' }, "'ftp://x' is not a valid url."],
  [{ project_urls: [', https://x'] }, 'Must have a label.'],
  [{ project_urls: [`${'x'.repeat(33)}, https://x`] }, `'${'x'.repeat(33)}' must be 32 characters or less.`],
  [{ project_urls: ['A'] }, 'Must have a URL.'],
  [{ project_urls: ['A, x'] }, "'x' is not a valid url."],
  [{ provides_dist: ['a @ https://x'] }, "Can't have direct dependency: 'a @ https://x'."],
  [{ obsoletes_dist: ['a>'] }, "'a>' is invalid: Expected semicolon (after name with no version specifier) or end."],
  [
    { requires_dist: ['a[c,b]@https://x ; python_version<"3"'] },
    'Can\'t have direct dependency: a[b,c] @ https://x ; python_version < "3".',
  ],
  [
    { license: 'MIT', license_expression: 'MIT' },
    'License is deprecated when License-Expression is present. Only License-Expression should be present.',
  ],
  [
    { summary: 'x'.repeat(600), author_email: 'bad' },
    "'bad' is not a valid email address: An email address must have an @-sign.",
  ],
])('%j is refused', (fields, text) => {
  expect(judge(fields)).toEqual({ kind: 'refused', text: `${text}${SEE}` })
})

test('a local version has a page of its own', () => {
  expect(judge({ version: '1.0+Local.x' })).toEqual({
    kind: 'refused',
    text:
      "The use of local versions in '1.0+local.x' is not allowed. See https://packaging.python.org/en/latest/" +
      'specifications/version-specifiers/#local-version-identifiers for more information.',
  })
})

test('a line break in the content type breaks PyPI', () => {
  expect(judge({ description_content_type: 'text/plain\n x' })).toMatchObject({ kind: 'fails', answer: '500' })
})

const before = 'before the @-sign'
test.each([
  ['John Doe', 'John', 'An email address must have an @-sign.'],
  ['A <two words>', 'two words', 'An email address must have an @-sign.'],
  ['@b.co', '@b.co', `There must be something ${before}.`],
  ['a b@c.de', 'a b@c.de', `The email address contains invalid characters ${before}: SPACE.`],
  ['a\tb@c.de', 'a\\tb@c.de', `The email address contains invalid characters ${before}: U+0009.`],
  ['A <.a@c.de>', '.a@c.de', 'An email address cannot start with a period.'],
  ['a.@c.de', 'a.@c.de', `An email address cannot have a period immediately ${before}.`],
  ['a..b@c.de', 'a..b@c.de', 'An email address cannot have two periods in a row.'],
  ['a@c/d.de', 'a@c/d.de', "The part after the @-sign contains invalid characters: '/'."],
  ['a@-c.de', 'a@-c.de', 'An email address cannot have a hyphen immediately after the @-sign.'],
  ['a@c-.de', 'a@c-.de', 'An email address cannot have a period and a hyphen next to each other.'],
  ['a@c.de.', 'a@c.de.', 'An email address cannot end with a period.'],
  [
    'a@ab--c.de',
    'a@ab--c.de',
    'An email address cannot have two letters followed by two dashes immediately after the @-sign or after a period, except Punycode.',
  ],
  ['a@b', 'a@b', 'The part after the @-sign is not valid. It should have a period.'],
  ['a@b.c0', 'a@b.c0', 'The part after the @-sign is not valid. It is not within a valid top-level domain.'],
  [
    'a@example.test',
    'a@example.test',
    'The part after the @-sign is a special-use or reserved name that cannot be used with email.',
  ],
  [
    `a@${'x'.repeat(64)}.de`,
    `a@${'x'.repeat(64)}.de`,
    'After the @-sign, periods cannot be separated by so many characters (1 character too many).',
  ],
  [
    `a@${'x.'.repeat(130)}de`,
    `a@${'x.'.repeat(130)}de`,
    'The email address is too long after the @-sign (9 characters too many).',
  ],
  [`${'x'.repeat(250)}@c.de`, `${'x'.repeat(250)}@c.de`, 'The email address is too long (1 character too many).'],
])('the address %j', (given, address, reason) => {
  const text = `'${address}' is not a valid email address: ${reason}${SEE}`
  expect(judge({ author_email: given })).toEqual({ kind: 'refused', text })
})

test('lists every answer that PyPI would give, each value for itself', () => {
  const fields: readonly (readonly [string, string])[] = [
    ['metadata_version', '2.1'],
    ['name', 'demo'],
    ['classifiers', 'A :: B'],
    ['classifiers', 'Natural Language :: Ukranian'],
    ['requires_dist', 'x =='],
    ['requires_dist', 'y'],
    ['requires_dist', 'z @ https://example.org/z'],
    ['license_file', 'a'],
    ['license_file', 'b'],
    ['project_urls', 'A, https://example.org'],
    ['project_urls', 'A, https://example.com'],
  ]
  const found = refusalsOfMetadata(readForm(fields))
  expect(
    found.map(({ field, refusal }) => [field, refusal.kind === 'refused' ? refusal.text : refusal.because]),
  ).toEqual([
    ['version', expect.stringMatching(/^'version' is a required field/)],
    ['classifier', expect.stringMatching(/^'A :: B' is not a valid classifier/)],
    ['classifier', expect.stringMatching(/has been deprecated/)],
    ['license-file', expect.stringMatching(/^license-file introduced in metadata version 2.4, not 2.1/)],
    ['project-url', expect.stringMatching(/^'project_urls' has invalid data/)],
    ['requires-dist', expect.stringMatching(/^'x ==' is invalid/)],
    ['requires-dist', expect.stringMatching(/^Can't have direct dependency: z/)],
  ])
})
