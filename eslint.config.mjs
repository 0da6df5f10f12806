import js from '@eslint/js'
import { defineConfig } from 'eslint/config'
import tseslint from 'typescript-eslint'

// Imports go down only. Each folder of packages/core/src, from the ground up, and the folders that it may know; all others
// lie above it or beside it.
const core = 'packages/core/src'
const knows = {
  standards: [],
  archive: ['standards'],
  documents: [],
  // The doors: the network, programs, the toolkit of the runner, tools pinned by hash.
  http: [],
  process: ['http'],
  github: ['archive', 'http'],
  tools: ['standards', 'archive', 'http', 'process'],
  project: ['standards', 'archive', 'documents', 'process'],
  matrix: ['standards', 'documents', 'project'],
  oidc: ['http'],
  'package-index': ['standards', 'http'],
  attestations: ['standards', 'documents', 'http', 'oidc'],
  checks: ['standards', 'archive', 'documents', 'project', 'matrix', 'oidc', 'package-index'],
  // The tools that judge for us.
  audits: ['standards', 'archive', 'documents', 'http', 'process', 'tools', 'project', 'matrix'],
  // The files that jobs hand on to each other, in folders and in artifacts.
  collection: ['documents', 'github', 'checks'],
  // The files of another run: its tag, its commit, its artifacts.
  promotion: ['standards', 'documents', 'http', 'github', 'project', 'package-index', 'checks', 'collection'],
  // What one action each is made of: they use all floors, never each other.
  builders: ['standards', 'archive', 'documents', 'http', 'process', 'tools', 'project', 'matrix'],
  trials: ['standards', 'archive', 'documents', 'http', 'process', 'tools', 'project', 'package-index'],
  publication: [
    'attestations',
    'documents',
    'http',
    'github',
    'project',
    'oidc',
    'package-index',
    'attestations',
    'checks',
    'collection',
    'promotion',
  ],
  verification: [
    'standards',
    'documents',
    'http',
    'github',
    'tools',
    'project',
    'matrix',
    'package-index',
    'checks',
    'audits',
    'collection',
  ],
  // The face of the command.
  command: ['documents', 'matrix'],
}

// The files beside the folders are the vocabulary of all: they know no folder, but for these.
const vocabulary = {
  // Everybody's door to everything.
  'index.ts': Object.keys(knows),
  // Files as the byte sources and sinks of archives.
  'file-bytes.ts': ['archive'],
  'unpack.ts': ['archive'],
  // A plan that is read from an input, and documents that a report carries.
  'plan-input.ts': ['documents'],
  'report.ts': ['documents'],
  // Opens the door that a process was started by, and ends its programs when it is told to stop.
  'run-action.ts': ['command', 'github', 'process'],
}

/** Folders that touch the outside world, and what only they may import. */
const outside = [
  { modules: ['node:child_process'], folders: ['process'], message: 'Programs are started by process/ only.' },
  {
    modules: ['node:http', 'node:https', 'node:http2', 'node:net', 'node:tls', 'node:dgram'],
    folders: ['http'],
    message: 'Requests go out by http/ only.',
  },
  {
    modules: ['@actions/*'],
    folders: ['github', 'http'],
    message: "The runner's toolkit stays behind github/ and http/.",
  },
  {
    modules: ['@sigstore/*'],
    folders: ['attestations'],
    message: 'Signatures are made and verified by attestations/.',
  },
]

/** What others may want to reuse: its whole world, the parts that were chosen for it included. */
const selfContained = {
  standards: ['\\./', '@renovatebot/pep440$', 'semver/(functions|ranges)/', 'spdx-(license-ids|exceptions)/'],
  archive: ['\\./', '\\.\\./standards/', 'node:(buffer|stream|stream/promises|zlib)$'],
}

/**
 * @param folder whose files they are; undefined outside of core's folders
 * @param forbidden patterns of imports, beside the outside world
 * @param excepted modules of the outside world that these files may import all the same
 */
function imports(folder, forbidden, excepted = []) {
  const closed = outside.filter(({ folders }) => !folders.includes(folder))
  const worlds = closed.map(({ modules, message }) => ({
    group: modules.filter((name) => !excepted.includes(name)),
    message,
    allowTypeImports: folder === undefined,
  }))
  const lazy = forbidden.flatMap(({ regex, message }) => ({
    selector: `ImportExpression[source.value=/${regex.replaceAll('/', '\\/')}/]`,
    message,
  }))
  return {
    '@typescript-eslint/no-restricted-imports': ['error', { patterns: [...worlds, ...forbidden] }],
    'no-restricted-syntax': ['error', ...lazy],
  }
}

/** Imports of core's folders other than these; `prefix` leads from the file to packages/core/src. */
const otherThan = (known, prefix, message) => ({
  regex: `^${prefix}(${Object.keys(knows)
    .filter((folder) => !known.includes(folder))
    .join('|')})/`,
  message,
})

const floors = Object.entries(knows).map(([folder, known]) => ({
  files: [`${core}/${folder}/**/*.ts`],
  rules: imports(folder, [
    otherThan(
      [...known, folder],
      '(\\.\\./)+',
      `Imports go down only: ${folder}/ knows ${known.join(', ') || 'no folder'}.`,
    ),
    ...(folder in selfContained
      ? [
          {
            regex: `^(?!(${selfContained[folder].join('|')}))`,
            message: `${folder}/ stands alone, for others to reuse.`,
          },
        ]
      : []),
  ]),
}))

const words = [
  { files: [`${core}/*.ts`], known: [] },
  ...Object.entries(vocabulary).map(([file, known]) => ({ files: [`${core}/${file}`], known })),
].map(({ files, known }) => ({
  files,
  rules: imports('.', [otherThan(known, '\\./', 'The vocabulary lies below the folders: see eslint.config.mjs.')]),
}))

const throughTheDoor = { regex: '(^@pyrelease/core/|core/src/)', message: 'Import @pyrelease/core.' }

export default defineConfig(
  { ignores: ['dist/', 'coverage/', 'examples/', 'test/projects/'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'max-lines': ['error', 300],
      'no-restricted-globals': ['error', { name: 'fetch', message: 'Go through packages/core/src/http.' }],
    },
  },
  { files: ['actions/**/*.ts', 'packages/rehearsal/src/**/*.ts'], rules: imports(undefined, [throughTheDoor]) },
  // Requests go out by core only; this is where they come in.
  { files: ['packages/rehearsal/src/server.ts'], rules: imports(undefined, [throughTheDoor], ['node:https']) },
  ...words,
  ...floors,
  { files: ['**/*.mjs'], languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } } },
)
