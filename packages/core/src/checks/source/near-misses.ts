import { nearest } from '../../nearest.ts'
import { PROJECT_KEYS, type Pyproject } from '../../project/pyproject.ts'
import { tableAt } from '../../project/toml.ts'

/** Where to write what other tools and other times put under `[project]` by another name. Keys are lower case, with dashes. */
const OTHER_PLACES: Readonly<Record<string, string>> = {
  author: 'project.authors',
  'author-email': 'project.authors',
  'authors-email': 'project.authors',
  maintainer: 'project.maintainers',
  'maintainer-email': 'project.maintainers',
  licence: 'project.license',
  licenses: 'project.license',
  licences: 'project.license',
  'license-expression': 'project.license',
  'license-text': 'project.license',
  'license-file': 'project.license-files',
  'licence-file': 'project.license-files',
  'licence-files': 'project.license-files',
  'license-paths': 'project.license-files',
  summary: 'project.description',
  'short-description': 'project.description',
  'long-description': 'project.readme',
  'long-description-content-type': 'project.readme',
  'description-file': 'project.readme',
  'description-content-type': 'project.readme',
  'readme-content-type': 'project.readme',
  requires: 'project.dependencies',
  requirements: 'project.dependencies',
  require: 'project.dependencies',
  'requires-dist': 'project.dependencies',
  'install-requires': 'project.dependencies',
  'extras-require': 'project.optional-dependencies',
  'extra-requires': 'project.optional-dependencies',
  'tests-require': 'project.optional-dependencies',
  'test-requires': 'project.optional-dependencies',
  'provides-extra': 'project.optional-dependencies',
  'optional-requires': 'project.optional-dependencies',
  extras: 'project.optional-dependencies',
  'dev-dependencies': 'dependency-groups',
  'dev-requires': 'dependency-groups',
  'dependency-groups': 'dependency-groups',
  groups: 'dependency-groups',
  'setup-requires': 'build-system.requires',
  'build-requires': 'build-system.requires',
  'build-dependencies': 'build-system.requires',
  'build-backend': 'build-system.build-backend',
  'build-system': 'build-system',
  'python-requires': 'project.requires-python',
  'python-version': 'project.requires-python',
  python: 'project.requires-python',
  script: 'project.scripts',
  'console-scripts': 'project.scripts',
  commands: 'project.scripts',
  'gui-script': 'project.gui-scripts',
  entrypoint: 'project.entry-points',
  entrypoints: 'project.entry-points',
  plugins: 'project.entry-points',
  url: 'project.urls',
  homepage: 'project.urls',
  'home-page': 'project.urls',
  repository: 'project.urls',
  source: 'project.urls',
  documentation: 'project.urls',
  changelog: 'project.urls',
  issues: 'project.urls',
  'bug-tracker': 'project.urls',
  'download-url': 'project.urls',
  'project-url': 'project.urls',
  'project-urls': 'project.urls',
  classifier: 'project.classifiers',
  trove: 'project.classifiers',
  platform: 'project.classifiers',
  platforms: 'project.classifiers',
  tags: 'project.keywords',
  'import-name': 'project.import-names',
  'import-namespace': 'project.import-namespaces',
  'namespace-packages': 'project.import-namespaces',
  packages: 'tool, in the table of the build backend',
  'py-modules': 'tool, in the table of the build backend',
  'package-dir': 'tool, in the table of the build backend',
  'package-data': 'tool, in the table of the build backend',
  'include-package-data': 'tool, in the table of the build backend',
  'zip-safe': 'tool, in the table of the build backend',
  'ext-modules': 'tool, in the table of the build backend',
  include: 'tool, in the table of the build backend',
  exclude: 'tool, in the table of the build backend',
}

/** Keys of `[project]` that no specification knows. */
export function strangers({ document }: Pyproject): readonly string[] {
  return Object.keys(tableAt(document.tables, 'project') ?? {}).filter((key) => !Object.hasOwn(PROJECT_KEYS, key))
}

/** Where a key that is no key of `[project]` most likely belongs: `project.dependencies`. */
export function nearMiss(key: string): string | undefined {
  const dashed = key
    .replace(/[_ ]/g, '-')
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
  const other = Object.hasOwn(OTHER_PLACES, dashed) ? OTHER_PLACES[dashed] : undefined
  if (other !== undefined) return other
  const near = nearest(dashed, Object.keys(PROJECT_KEYS))
  return near === undefined ? undefined : `project.${near}`
}

/** Tables at the top of pyproject.toml; all others are reserved (PEP 518). */
const TABLES = ['build-system', 'project', 'dependency-groups', 'tool']

/** Top-level keys that are misspelt, with what they stand for; what resembles none is left to its owner. */
export function misspeltTables({ document }: Pyproject): readonly (readonly [key: string, meant: string])[] {
  return Object.keys(document.tables).flatMap((key) => {
    const meant = TABLES.includes(key) ? undefined : nearest(key.replaceAll('_', '-'), TABLES)
    return meant === undefined ? [] : [[key, meant] as const]
  })
}
