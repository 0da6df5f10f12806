/** What to change where PyPI refuses a field, by its name in METADATA. */
const REMEDIES: Readonly<Record<string, string>> = {
  name: 'Write a name such as name = "some-name" under [project].',
  version:
    'Write a version without a local part, such as 1.2.0, 1.2.0rc1 or 1.2.0.post1; build it from a clean checkout of the tag.',
  summary: 'Write project.description as one line of at most 512 characters.',
  'author-email': 'Write project.authors = [{ name = "Name", email = "name@example.org" }].',
  'maintainer-email': 'Write project.maintainers = [{ name = "Name", email = "name@example.org" }].',
  classifier:
    'Take classifiers from https://pypi.org/classifiers/ as they are spelled there, and leave the others out.',
  license: 'Keep project.license as an SPDX expression, and drop the older field beside it.',
  'license-expression': 'Write an SPDX expression, such as project.license = "MIT OR Apache-2.0".',
  'home-page': 'Write the whole address, with https://, under [project.urls].',
  'download-url': 'Write the whole address, with https://, under [project.urls].',
  'project-url': 'Under [project.urls], write a label of at most 32 characters and a whole address with https://.',
  'requires-python': 'Write a specifier set, such as requires-python = ">=3.10".',
  'requires-dist': 'Write requirements as PEP 508 has them, by name and version: PyPI takes no direct URL.',
  'provides-extra': 'Name extras with letters, digits, - _ and . only.',
  'provides-dist': 'Drop the field: nothing reads it.',
  'obsoletes-dist': 'Drop the field: nothing reads it.',
  dynamic: 'List in Dynamic only fields of core metadata, and neither Name nor Version.',
  'import-name': 'Write import names as dotted identifiers, with ; private as the only addition.',
  'import-namespace': 'Write import names as dotted identifiers, with ; private as the only addition.',
}

export function remedyFor(field: string): string {
  return REMEDIES[field] ?? `Correct ${field} where the backend reads it, and build again.`
}
