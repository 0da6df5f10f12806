import type { Files } from '../project/source-tree.ts'
import { type Case, edited, FILES, judgeEach, MANIFEST } from './judged.ts'

const PYPROJECT = (text: string): Files => ({ ...FILES, 'pyproject.toml': text })

const MANIFEST_CASES: readonly Case[] = [
  ['no pyproject.toml', { 'README.md': '' }, ['error SRC-01'], 'there is no pyproject.toml in .'],
  ['bytes', { 'pyproject.toml': new Uint8Array([0xff]) }, ['error SRC-01 pyproject.toml'], 'is not UTF-8'],
  ['no TOML', PYPROJECT(`${MANIFEST}\nx = [1,`), ['error SRC-01 pyproject.toml:27'], 'is no TOML'],
  [
    'TOML 1.1',
    edited(
      '[project.optional-dependencies]\ntest = ["pytest"]',
      'optional-dependencies = { test = ["pytest"],\n x = [] }',
    ),
    ['error SRC-01 pyproject.toml:18'],
    'inline table spans lines (TOML 1.1); Python ≤ 3.14 cannot read it and builds of the sdist will fail',
  ],
  [
    'no build system',
    edited('[build-system]', '[tool.x]'),
    ['error no-build-system SRC-02 pyproject.toml'],
    'no [build-system] in pyproject.toml',
  ],
  [
    'no build system beside setup.py',
    { ...edited('[build-system]', '[tool.x]'), 'setup.py': '' },
    ['warning no-build-system SRC-02 pyproject.toml'],
  ],
  [
    'no backend',
    edited('build-backend = "hatchling.build"', ''),
    ['error no-build-system SRC-02 pyproject.toml:1'],
    'build-system.build-backend is missing; installers fall back to setuptools.build_meta:__legacy__',
  ],
  [
    'no backend, and setuptools required',
    edited('requires = ["hatchling>=1.27,<2"]\nbuild-backend = "hatchling.build"', 'requires = ["setuptools>=61,<90"]'),
    ['warning no-build-system SRC-02 pyproject.toml:1'],
  ],
  [
    'no requirements',
    edited('requires = ["hatchling>=1.27,<2"]', ''),
    ['error no-build-system SRC-02 pyproject.toml:1'],
    'requires is missing',
  ],
  [
    'a backend that is no module',
    edited('"hatchling.build"', '"hatchling build"'),
    ['error SRC-02 pyproject.toml:3'],
    'hatchling build',
  ],
  ['a backend with an object', edited('"hatchling.build"', '"hatchling.build:x.y"'), []],
  [
    'backend-path outside',
    edited('build-backend =', 'backend-path = ["../x"]\nbuild-backend ='),
    ['error SRC-02 pyproject.toml:3'],
    '../x',
  ],
  [
    'an unknown key of the build system',
    edited('requires = ["h', 'require = []\nrequires = ["h'),
    ['error SRC-02 pyproject.toml:2'],
    'did you mean build-system.requires?',
  ],
  [
    'a mistyped requirement',
    edited('requires = ["hatchling>=1.27,<2"]', 'requires = "hatchling"'),
    ['error SRC-02 pyproject.toml:2'],
    'must be an array of strings',
  ],
  [
    'an unknown key',
    edited('name = "demo"', 'name = "demo"\nzzzzzzzzzz = 1'),
    ['error SRC-04 pyproject.toml:7'],
    'unknown key project.zzzzzzzzzz',
  ],
  [
    'a key of other times',
    edited('name = "demo"', 'name = "demo"\ninstall_requires = []'),
    ['error SRC-05 pyproject.toml:7'],
    'did you mean project.dependencies?',
  ],
  [
    'a misspelt key',
    edited('name = "demo"', 'name = "demo"\nkeyword = []'),
    ['error SRC-05 pyproject.toml:7'],
    'did you mean project.keywords?',
  ],
  [
    'a mistyped field',
    edited('["anyio>=4; python_version < \'3.14\'"]', '"anyio"'),
    ['error SRC-04 pyproject.toml:16'],
    'project.dependencies must be an array of strings',
  ],
  ['no name', edited('name = "demo"', ''), ['error SRC-04 pyproject.toml:5'], 'project.name is missing'],
  [
    'no version',
    edited('version = "1.2.0"', ''),
    ['error SRC-04 pyproject.toml:5'],
    'neither static nor listed in dynamic',
  ],
  [
    'a version that is both',
    edited('version = "1.2.0"', 'version = "1.2.0"\ndynamic = ["version"]'),
    ['error SRC-04 pyproject.toml:8'],
    'project.version is both static and listed in dynamic',
  ],
  [
    'a dynamic name',
    edited('version = "1.2.0"', 'version = "1.2.0"\ndynamic = ["name"]'),
    ['error SRC-04 pyproject.toml:8'],
    'lists "name"',
  ],
  [
    'a misspelt dynamic field',
    edited('version = "1.2.0"', 'version = "1.2.0"\ndynamic = ["licens"]'),
    ['error SRC-04 pyproject.toml:8'],
    'licens',
  ],
  [
    'no [project]',
    PYPROJECT('[build-system]\nrequires = ["setuptools<90"]\nbuild-backend = "setuptools.build_meta"\n'),
    ['warning SRC-04 pyproject.toml'],
    'has no [project]',
  ],
]

const IDENTITY_CASES: readonly Case[] = [
  [
    'a name that PyPI refuses',
    { ...edited('"demo"', '"demo-"'), 'README.md': 'pip install demo-' },
    ['error SRC-06 pyproject.toml:6'],
    "'demo-' is an invalid value for Name. Error: Start and end with a letter or numeral containing only ASCII numeric and '.', '_' and '-'.",
  ],
  ['a name with every mark', { ...edited('"demo"', '"De.m_o-1"'), 'README.md': 'pip install de-m-o-1' }, []],
  [
    'no version of PEP 440',
    edited('1.2.0', '1.2-nightly'),
    ['error SRC-07 pyproject.toml:7'],
    "'1.2-nightly' is invalid for 'version'.",
  ],
  [
    'a version not in normal form',
    edited('1.2.0', '1.2.0-rc.1'),
    ['warning SRC-07 pyproject.toml:7'],
    'will say 1.2.0rc1',
  ],
  [
    'a local version',
    edited('1.2.0', '1.2.0+g1234'),
    ['error version-local SRC-07 pyproject.toml:7'],
    "The use of local versions in '1.2.0+g1234' is not allowed.",
  ],
  ['a development version, untagged', edited('1.2.0', '1.2.0.dev1'), []],
  [
    'a development version, tagged',
    edited('1.2.0', '1.2.0.dev1'),
    ['error version-dev pyproject.toml:7'],
    '1.2.0.dev1 is a development version',
    { tag: 'v1.2.0.dev1' },
  ],
  [
    'a placeholder, tagged',
    edited('1.2.0', '0.0.0'),
    ['error version-fallback SRC-28 pyproject.toml:7'],
    'placeholder',
    { tag: 'v0.0.0' },
  ],
  [
    'the configured fallback, tagged',
    {
      ...edited('version = "1.2.0"', 'dynamic = ["version"]'),
      'pyproject.toml':
        MANIFEST.replace('version = "1.2.0"', 'dynamic = ["version"]') +
        '[tool.hatch.version]\nsource = "vcs"\nfallback-version = "9.9.0"\n',
    },
    ['error version-fallback SRC-28 pyproject.toml:27'],
    'version 9.9.0 is a configured fallback, not a release',
    { tag: 'v9.9.0' },
  ],
]

judgeEach('manifest', MANIFEST_CASES)
judgeEach('identity', IDENTITY_CASES)
