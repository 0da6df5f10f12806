import type { Files } from '../project/source-tree.ts'
import { type Asked, type Case, edited, judgeEach, MANIFEST } from './judged.ts'

const ALL = [
  'Operating System :: POSIX :: Linux',
  'Operating System :: MacOS',
  'Operating System :: Microsoft :: Windows',
  'Programming Language :: Python :: Implementation :: CPython',
]
const FIRST = '"Development Status :: 4 - Beta",'

/** A package in C, with these classifiers in the line of the first. */
const native = (classifiers: readonly string[]): Files => ({
  ...edited(FIRST, [FIRST, ...classifiers.map((one) => `"${one}",`)].join(' ')),
  'pyproject.toml': MANIFEST.replace(FIRST, [FIRST, ...classifiers.map((one) => `"${one}",`)].join(' '))
    .replace('hatchling>=1.27,<2', 'setuptools<90')
    .replace('hatchling.build', 'setuptools.build_meta'),
  'setup.py': 'setup(ext_modules=[Extension("demo._x", ["x.c"])])',
})
const without = (left: string): readonly string[] => ALL.filter((one) => one !== left)
const THREE: Asked = { targets: ['manylinux2014-x86_64', 'musllinux_1_2-x86_64', 'macos-arm64', 'win-amd64', 'sdist'] }
const status = (text: string, version = '1.2.0'): Files => ({
  ...edited('4 - Beta', text),
  'pyproject.toml': MANIFEST.replace('4 - Beta', text).replace('"1.2.0"', `"${version}"`),
})

judgeEach('platform classifiers', [
  ['all that is asked for', native(ALL), [], undefined, THREE],
  ['one for all systems', native(['Operating System :: OS Independent', ...ALL.slice(3)]), [], undefined, THREE],
  [
    'a narrower one',
    native([
      'Operating System :: Microsoft :: Windows :: Windows 11',
      'Operating System :: POSIX',
      ...ALL.slice(1, 2),
      ...ALL.slice(3),
    ]),
    [],
    undefined,
    THREE,
  ],
  ...ALL.slice(0, 3).map((left): Case => [
    `all but ${left}`,
    native(without(left)),
    ['warning platform-classifiers pyproject.toml:11'],
    new RegExp(`^wheels are built for (Linux|macOS|Windows); the classifier ${left} is missing$`),
    THREE,
  ]),
  [
    'no implementation',
    native(ALL.slice(0, 3)),
    ['warning platform-classifiers pyproject.toml:11'],
    'wheels are built for CPython; the classifier',
    THREE,
  ],
  [
    'no system that is not asked for',
    native([ALL[0] ?? '', ALL[3] ?? '']),
    [],
    undefined,
    { targets: ['manylinux2014-x86_64'] },
  ],
  [
    'no system at all, and none asked for',
    native([]),
    ['notice platform-classifiers pyproject.toml:11'],
    'wheels are built for Linux',
    { targets: 'auto' },
  ],
  ['systems that the plan will follow', native([ALL[0] ?? '', ALL[3] ?? '']), [], undefined, { targets: 'auto' }],
  ['words that are no targets', native(ALL), [], undefined, { targets: ['nowhere'] }],
] satisfies readonly Case[])

judgeEach('development status', [
  [
    'alpha of a final release',
    status('3 - Alpha'),
    ['warning status-classifier pyproject.toml:12'],
    '1.2.0 is a final release ≥ 1 and the classifier says 3 - Alpha',
  ],
  ['alpha before 1', status('3 - Alpha', '0.9.0'), []],
  ['alpha of a candidate', status('3 - Alpha', '1.2.0rc1'), []],
  ['alpha of a year', status('3 - Alpha', '2026.1'), []],
  ['stable', status('5 - Production/Stable'), []],
  [
    'two of them',
    edited(FIRST, `${FIRST} "Development Status :: 3 - Alpha",`),
    ['warning status-classifier pyproject.toml:12'],
    '2 classifiers state a development status: 4 - Beta, 3 - Alpha',
  ],
] satisfies readonly Case[])
