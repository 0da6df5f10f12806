// Workflows as projects have them: nothing is said of what is in order, and each mistake once.
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { judgeEach } from './judged.ts'

const real = (name: string) => readFile(resolve('test/core/checks-workflows/real', `${name}.yml`), 'utf8')

judgeEach('as projects have them', [
  ['tests on three systems', { 'tests.yml': await real('tests') }, []],
  ['documentation', { 'docs.yml': await real('docs') }, []],
  [
    'a release by the PyPA action, with an environment',
    { 'release.yml': await real('pypa-release') },
    ['notice publisher-claims release.yml:30'],
    [/workflow release\.yml, environment pypi$/],
  ],
  [
    'wheels by cibuildwheel',
    { 'wheels.yml': await real('cibuildwheel') },
    [
      'error workflow-runner wheels.yml:17',
      'notice publisher-claims wheels.yml:63',
      'notice publisher-claims wheels.yml:52',
    ],
    ['macos-14'],
  ],
  ['release-please', { 'release.yml': await real('release-please') }, ['notice publisher-claims release.yml:24']],
  ['workflows of others', { 'rust.yml': await real('rust'), 'merge.yml': await real('automerge') }, []],
  [
    'all of these together',
    {
      'tests.yml': await real('tests'),
      'docs.yml': await real('docs'),
      'release.yml': await real('pypa-release'),
      'please.yml': await real('automerge'),
    },
    ['notice publisher-claims release.yml:30'],
  ],
  [
    'a workflow that went wrong',
    { 'recorder-release.yml': await real('recorder-release') },
    [
      'error workflow-artifacts recorder-release.yml:32',
      'error workflow-runner recorder-release.yml:10',
      'warning workflow-shell recorder-release.yml:16',
      'warning workflow-shell recorder-release.yml:18',
      'warning workflow-permissions recorder-release.yml:7',
      'notice promotion-unguarded recorder-release.yml:46',
      'notice publisher-claims recorder-release.yml:46',
      'notice publisher-claims recorder-release.yml:39',
    ],
    ['smoke downloads ubuntu-latest', 'macos-13', 'NAME=value', 'maturin>=1.5,<2', 'verify, build, smoke'],
    { tagFormats: ['recorder-v{version}'] },
  ],
  [
    'one that GitHub refuses',
    { 'python-wheels.yml': await real('guarded-by-secret') },
    ['error workflow-context python-wheels.yml:6', 'notice token-secret python-wheels.yml:6'],
  ],
  [
    'the workflow of this suite',
    { 'release.yml': await real('pyrelease') },
    ['notice publisher-claims release.yml:39', 'notice publisher-claims release.yml:25'],
  ],
])
