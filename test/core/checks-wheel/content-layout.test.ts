import { EPOCH, judgeEach, planWith } from './content.ts'

const files = (...paths: readonly string[]) => ({
  files: Object.fromEntries(paths.map((path) => [path, `# ${path}\n`])),
})
const LONG = 'x = 1\n'.repeat(200)
const hatch = (packages: string): string =>
  `[build-system]\nrequires = ["hatchling"]\nbuild-backend = "hatchling.build"\n[project]\nname = "demo"\nversion = "1.0"\n${packages}`
const TREE = {
  'pyproject.toml': hatch('[tool.hatch.build.targets.wheel]\npackages = ["src/demo"]\n'),
  'src/demo/__init__.py': '',
  'src/demo/a.py': '',
  'src/demo/py.typed': '',
  'src/demo/_native.c': '',
  'src/demo/tests/test_a.py': '',
}
const BARE_TREE = { ...TREE, 'pyproject.toml': hatch('') }
const warned = ['warning WHL-26']

judgeEach('contents codes', [
  ['a package', files('demo/__init__.py', 'demo/data.json'), []],
  [
    'W001',
    files('demo/__init__.py', 'demo/__pycache__/a.cpython-312.pyc'),
    warned,
    'W001: wheel contains bytecode: demo/__pycache__',
  ],
  [
    'W002',
    { files: { 'demo/__init__.py': LONG, 'demo/a.py': LONG, 'demo/b.py': 'c', 'demo/c.py': 'c' } },
    warned,
    /W002: .*: demo\/__init__\.py, demo\/a\.py$/,
  ],
  [
    'W002, twice',
    { files: { 'demo/__init__.py': LONG, 'demo/a.py': LONG, 'demo/b.py': `${LONG}#`, 'demo/c.py': `${LONG}#` } },
    warned,
    'and 1 more groups',
  ],
  ['W003', files('demo/__init__.py', 'LICENSE'), warned, 'W003: wheel puts a non-module into site-packages: LICENSE'],
  [
    'W004',
    files('demo/__init__.py', 'demo/my-files/a.py'),
    warned,
    'W004: wheel holds a module at a path that cannot be imported',
  ],
  [
    'W005',
    files('demo/__init__.py', 'tests/__init__.py'),
    ['error WHL-26', 'warning WHL-26'],
    "W005: wheel contains common top-level name 'tests'",
  ],
  ['W005, but that is its name', { name: 'build', ...files('build/__init__.py') }, []],
  ['W006', files('demo/__init__.py', '__init__.py'), warned, 'W006'],
  [
    'W007',
    { files: {}, members: [{ name: 'demo-1.0.data/headers/a.h', data: 'a' }] },
    ['error WHL-26'],
    'W007: wheel installs nothing',
  ],
  [
    'W007, but it brings scripts',
    { files: {}, members: [{ name: 'demo-1.0.data/scripts/a.bat', data: 'a' }] },
    warned,
    'W007',
  ],
  ['W008', { files: {} }, ['error WHL-26'], 'W008: wheel holds nothing but metadata'],
  ['W008, but it has dependencies', { files: {}, metadata: { 'Requires-Dist': 'a' } }, warned, 'W008'],
  [
    'W009',
    files('demo/__init__.py', 'other.py', '_private.py', 'demo-stubs/__init__.pyi'),
    warned,
    'W009: wheel brings several top-level names: demo, other',
  ],
  [
    'W010',
    files('demo/__init__.py', 'assets/a.txt', 'demo.libs/readme.txt'),
    warned,
    'W010: wheel has a top-level folder without Python modules: assets',
  ],
])

judgeEach('the source tree', [
  [
    'all of it',
    files('demo/__init__.py', 'demo/a.py', 'demo/py.typed', 'demo/_version.py'),
    [],
    undefined,
    { tree: TREE },
  ],
  [
    'W101',
    files('demo/__init__.py', 'demo/py.typed'),
    warned,
    'W101: wheel lacks files of the package tree: demo/a.py',
    { tree: TREE },
  ],
  [
    'W102',
    files('demo/__init__.py', 'demo/a.py', 'demo/py.typed', 'demo/old.py'),
    warned,
    'W102: wheel holds files that the package tree has not: demo/old.py',
    { tree: TREE },
  ],
  [
    'W201 and W101',
    files('demon/__init__.py'),
    ['warning WHL-26', 'warning WHL-26', 'warning WHL-26', 'warning WHL-26'],
    'W101',
    { tree: TREE },
  ],
  [
    'W201',
    { files: { 'demo.py': '' }, metadata: { 'Metadata-Version': '2.5', 'Import-Name': ['demo', 'demo_ext'] } },
    warned,
    "W201: wheel lacks the declared top-level name 'demo_ext'",
  ],
  [
    'W202',
    {
      ...files('demo/__init__.py', '_demo.py', 'demo-stubs/__init__.pyi'),
      metadata: { 'Metadata-Version': '2.5', 'Import-Name': 'demo' },
    },
    warned,
    "W202: wheel holds the undeclared top-level name '_demo'",
  ],
  [
    'nothing declared',
    files('demo/__init__.py', 'demo/a.py', 'demo/py.typed', '_demo.py'),
    ['warning WHL-26'],
    'W102',
    { tree: BARE_TREE },
  ],
])

judgeEach('collisions', [
  [
    'a file below .data',
    { files: { 'demo.py': '' }, members: [{ name: 'demo-1.0.data/purelib/demo_data.py', data: '' }] },
    ['warning WHL-26'],
  ],
  [
    'the same file twice',
    { files: { 'demo.py': '' }, members: [{ name: 'demo-1.0.data/purelib/demo.py', data: '' }] },
    ['warning WHL-27'],
    'demo.py would be installed 2 times: demo.py, demo-1.0.data/purelib/demo.py',
  ],
])

judgeEach('types', [
  [
    'typed',
    { ...files('demo/__init__.py', 'demo/a.pyi', 'demo/py.typed'), metadata: { Classifier: 'Typing :: Typed' } },
    [],
  ],
  ['stubs', { ...files('demo-stubs/__init__.pyi'), metadata: { Classifier: 'Typing :: Stubs Only' } }, []],
  ['a single module, which cannot say so', { ...files('demo.py'), metadata: { Classifier: 'Typing :: Typed' } }, []],
  [
    'typed by classifier only',
    { ...files('demo/__init__.py'), metadata: { Classifier: 'Typing :: Typed' } },
    ['warning WHL-34'],
    'Typing :: Typed but demo/py.typed is not in the wheel',
  ],
  [
    'typed by stubs only',
    files('demo/__init__.py', 'demo/a.pyi'),
    ['warning WHL-34'],
    'demo/a.pyi is there but demo/py.typed',
  ],
])

judgeEach('reproducibility', [
  ['built at the time of the commit', {}, [], undefined, { plan: planWith() }],
  [
    'built later',
    {},
    ['warning WHL-35'],
    '4 members carry a later time than SOURCE_DATE_EPOCH',
    { plan: planWith({ epoch: EPOCH - 60 }) },
  ],
  [
    'in no order',
    files('demo/b.py', 'demo/a.py'),
    ['notice WHL-35'],
    'demo/a.py comes after demo/b.py',
    { plan: planWith() },
  ],
  [
    'an owner',
    { members: [{ name: 'demo.txt', data: '', extra: Buffer.from('75780400e8030000', 'hex') }] },
    ['warning WHL-26', 'warning WHL-35'],
    undefined,
    { plan: planWith() },
  ],
  [
    'a date that is none',
    { members: [{ name: 'demo_old.py', data: '', modified: new Date(NaN) }] },
    ['warning WHL-26', 'warning WHL-35'],
    undefined,
  ],
])
