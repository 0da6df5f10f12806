import type { Files } from '../project/source-tree.ts'
import { type Case, edited, judgeEach } from './judged.ts'

const extras = (lines: string): Files => edited('test = ["pytest"]', `test = ["pytest"]\n${lines}`)
const groups = (lines: string): Files => edited('[project.urls]', `[dependency-groups]\n${lines}\n\n[project.urls]`)
const people = (text: string): Files => edited('name = "demo"', `name = "demo"\n${text}`)

judgeEach('extras and groups', [
  ['an extra that names others', extras('all = ["demo[test]", "Demo[TEST]>=1"]'), []],
  [
    'the same name twice',
    extras('all_extras = []\nall-extras = []'),
    ['error SRC-21 pyproject.toml:21'],
    "extras 'all_extras' and 'all-extras' are the same name",
  ],
  ['no name', extras('"-x-" = []'), ['error SRC-21 pyproject.toml:20'], '-x-'],
  [
    'an extra that there is not',
    extras('all = ["demo[docs]"]'),
    ['error SRC-21 pyproject.toml:20'],
    "'demo[docs]' asks for the extra 'docs' of this package",
  ],
  ['groups that include others', groups('test = ["pytest"]\ndev = [{ include-group = "test" }]'), []],
  [
    'a group that there is not',
    groups('dev = [{ include-group = "test" }]'),
    ['error SRC-21 pyproject.toml:22'],
    /^dependency-groups\.dev .*test/,
  ],
  [
    'groups in a circle',
    groups('a = [{ include-group = "b" }]\nb = [{ include-group = "a" }]'),
    ['error SRC-21 pyproject.toml:22', 'error SRC-21 pyproject.toml:23'],
    /^dependency-groups\.a /,
  ],
  ['no requirement', groups('dev = ["a b"]'), ['error SRC-21 pyproject.toml:22'], /^dependency-groups\.dev /],
  [
    'groups that are no table',
    edited('[build-system]', 'dependency-groups = []\n[build-system]'),
    ['error SRC-21 pyproject.toml:1'],
    'dependency-groups must be a table',
  ],
  ['no requirement among the extras', extras('all = ["demo["]'), ['error SRC-20 pyproject.toml:20']],
] satisfies readonly Case[])

judgeEach('people', [
  [
    'name and address',
    people('authors = [{ name = "A", email = "a@example.org" }, { name = "B" }, { email = "c@example.org" }]'),
    [],
  ],
  [
    'no address',
    people('authors = [{ name = "A", email = "test" }]'),
    ['error SRC-24 pyproject.toml:7'],
    "'test' is not a valid email address",
  ],
  [
    'a maintainer without domain',
    people('maintainers = [{ email = "a@b" }]'),
    ['error SRC-24 pyproject.toml:7'],
    'is not a valid email address',
  ],
  [
    'another key',
    people('authors = [{ name = "A", mail = "a@example.org" }]'),
    ['error SRC-24 pyproject.toml:7'],
    'has the key mail',
  ],
] satisfies readonly Case[])

judgeEach('near misses', [
  [
    'an address of the project',
    people('homepage = "https://x.org"'),
    ['error SRC-05 pyproject.toml:7'],
    'did you mean project.urls?',
  ],
  [
    'a key of setup.cfg',
    people('python_requires = ">=3.12"'),
    ['error SRC-05 pyproject.toml:7'],
    'did you mean project.requires-python?',
  ],
  [
    'camel case',
    people('installRequires = []'),
    ['error SRC-05 pyproject.toml:7'],
    'did you mean project.dependencies?',
  ],
  [
    'what belongs elsewhere',
    people('setup-requires = []'),
    ['error SRC-05 pyproject.toml:7'],
    'did you mean build-system.requires?',
  ],
  [
    'what belongs to the backend',
    people('packages = ["demo"]'),
    ['error SRC-05 pyproject.toml:7'],
    'did you mean tool, in the table of the build backend?',
  ],
  [
    'a misspelt table',
    edited('[project.urls]', '[dependency_group]\n\n[project.urls]'),
    ['error SRC-05 pyproject.toml:21'],
    'unknown table [dependency_group]; did you mean [dependency-groups]?',
  ],
] satisfies readonly Case[])
