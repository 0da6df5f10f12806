import type { Files } from '../project/source-tree.ts'
import { type Case, edited, FILES, judgeEach, MANIFEST } from './judged.ts'

const PYPROJECT = (text: string): Files => ({ ...FILES, 'pyproject.toml': text })

const CLASSIFIER_CASES: readonly Case[] = [
  [
    'an unknown classifier',
    edited('4 - Beta', '4 - Betta'),
    ['error SRC-17 pyproject.toml:12'],
    "'Development Status :: 4 - Betta' is not a valid classifier.",
  ],
  [
    'a deprecated classifier',
    edited('Development Status :: 4 - Beta', 'Natural Language :: Ukranian'),
    ['error SRC-17 pyproject.toml:12'],
    "The classifier 'Natural Language :: Ukranian' has been deprecated, use one of ['Natural Language :: Ukrainian'] instead.",
  ],
  [
    'a private package',
    edited('Development Status :: 4 - Beta', 'Private :: Do Not Upload'),
    ['error SRC-17 pyproject.toml:12'],
    'Private',
  ],
  [
    'a Python that requires-python denies',
    edited('Python :: 3.13', 'Python :: 3.9'),
    ['warning python-classifiers SRC-18 pyproject.toml:14'],
    'classifier 3.9 but requires-python >=3.12',
  ],
  [
    'a Python between the named ones',
    edited('Python :: 3.13', 'Python :: 3.14'),
    ['warning python-classifiers SRC-18 pyproject.toml:11'],
    'classifiers lack Python 3.13',
  ],
  [
    'a Python that is asked for',
    FILES,
    ['warning python-classifiers SRC-18 pyproject.toml:11', 'warning requires-python SRC-18 pyproject.toml:10'],
    'classifiers lack Python 3.14',
    { pythons: ['3.12', '3.13', '3.14t'] },
  ],
  [
    'a Python of the future',
    edited('Python :: 3.13', 'Python :: 3.99'),
    ['error SRC-17 pyproject.toml:14', 'warning python-classifiers SRC-18 pyproject.toml:14'],
    '3.99',
  ],
  [
    'dynamic classifiers',
    edited('requires-python = ">=3.12"', 'requires-python = ">=3.12"\ndynamic = ["classifiers"]'),
    ['error metadata-version SRC-29 pyproject.toml:11'],
    'project.classifiers is static and listed in dynamic (PEP 808)',
  ],
]

const REQUIRES_CASES: readonly Case[] = [
  [
    'no requires-python',
    edited('requires-python = ">=3.12"\n', ''),
    ['warning requires-python SRC-19 pyproject.toml:5'],
    'requires-python is missing',
  ],
  [
    'an invalid requires-python',
    edited('">=3.12"', '"=>3.12"'),
    ['error requires-python SRC-19 pyproject.toml:10'],
    "'=>3.12' is invalid for 'requires-python'.",
  ],
  [
    'a range that is empty',
    edited('">=3.12"', '">=3.12,<3.10"'),
    [
      'warning python-classifiers SRC-18 pyproject.toml:13',
      'warning python-classifiers SRC-18 pyproject.toml:14',
      'error requires-python SRC-19 pyproject.toml:10',
    ],
  ],
  [
    'an upper cap',
    edited('">=3.12"', '">=3.12,<3.14"'),
    ['warning requires-python SRC-19 pyproject.toml:10'],
    'hides the release',
  ],
  ['a cap far away', edited('">=3.12"', '">=3.12,<4"'), []],
  ['a compatible release', edited('">=3.12"', '"~=3.12"'), []],
  [
    'a cap that is asked for, spelt otherwise',
    edited('">=3.12"', '">3.11.99,!=3.14.*,<3.15"'),
    [],
    undefined,
    { pythons: ['3.13', '3.12'] },
  ],
  [
    'more than is meant',
    FILES,
    ['warning requires-python SRC-18 pyproject.toml:10'],
    'requires-python admits 3.12, 3.13, 3.14, 3.15; the release is meant for 3.12, 3.13',
    { pythons: ['3.12', '3.13'] },
  ],
  [
    'no requirement',
    edited('anyio>=4;', 'anyio>==4;'),
    ['error SRC-20 pyproject.toml:16'],
    /^'anyio>==4; .*' is invalid for 'requires-dist'\.$|is invalid for 'requires-dist'/,
  ],
  [
    'a direct address in an extra',
    edited('["pytest"]', '["pytest", "foo @ git+https://example.org/foo"]'),
    ['error SRC-20 pyproject.toml:19'],
    "Can't have direct dependency: foo @ git+https://example.org/foo",
  ],
]

const URL_CASES: readonly Case[] = [
  [
    'a long label',
    edited('Homepage =', '"A very long label for a project URL" = "https://example.org/x"\nHomepage ='),
    ['error SRC-22 pyproject.toml:22'],
    "'A very long label for a project URL' must be 32 characters or less.",
  ],
  ['no address', edited('"https://example.org"', '""'), ['error SRC-22 pyproject.toml:22'], 'Must have a URL'],
  [
    'another scheme',
    edited('"https://example.org"', '"ftp://example.org"'),
    ['error SRC-22 pyproject.toml:22'],
    "'ftp://example.org' is not a valid url",
  ],
  [
    'an address without a host',
    edited('"https://example.org"', '"https:///path"'),
    ['warning SRC-22 pyproject.toml:22'],
    'the URL of Homepage names no host',
  ],
  [
    'a missing label',
    edited('Homepage = "https://example.org"\n', ''),
    ['warning project-urls SRC-22 pyproject.toml:21'],
    'lacks Homepage',
  ],
  [
    'no urls',
    PYPROJECT(MANIFEST.slice(0, MANIFEST.indexOf('[project.urls]'))),
    ['warning project-urls SRC-22 pyproject.toml:5'],
    'lacks Homepage, Repository, Issues, Changelog',
  ],
  [
    'labels that nobody knows',
    PYPROJECT(
      `${MANIFEST.slice(0, MANIFEST.indexOf('[project.urls]'))}[project.urls]\nThere = "https://example.org"\n`,
    ),
    ['warning project-urls SRC-22 pyproject.toml:21'],
    'none of the labels',
    { requiredUrls: [] },
  ],
]

judgeEach('classifier', CLASSIFIER_CASES)
judgeEach('requires', REQUIRES_CASES)
judgeEach('url', URL_CASES)
