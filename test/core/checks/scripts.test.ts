import type { Files } from '../project/source-tree.ts'
import { type Asked, type Case, edited, FILES, judgeEach, MANIFEST } from './judged.ts'

const TEXTS: Asked = { changelog: 'none' }
const MAIN: Files = { 'src/demo/__init__.py': '', 'src/demo/cli.py': 'def main():\n    pass\n' }

/** The good project with tables before its URLs, that is, from line 21 on. */
const tables = (text: string): Files => edited('[project.urls]', `${text}\n\n[project.urls]`)
const script = (value: string): Files => ({ ...MAIN, ...tables(`[project.scripts]\ndemo = "${value}"`) })

const MATURIN = (tool: string, text: string): Files => ({
  ...FILES,
  'pyproject.toml': MANIFEST.replace('hatchling.build', 'maturin')
    .replace(
      '"Development Status :: 4 - Beta",',
      '"Operating System :: OS Independent", "Programming Language :: Python :: Implementation :: CPython", "Programming Language :: Rust",',
    )
    .replace('[project.urls]', `[project.scripts]\ndemo = "${text}"\n\n[tool.maturin]\n${tool}\n\n[project.urls]`),
  'Cargo.toml': '[package]\nname = "demo"\nversion = "1.2.0"\n[lib]\nname = "_core"\n',
  'Cargo.lock': '[[package]]\nname = "demo"\nversion = "1.2.0"\n',
  'python/demo/__init__.py': '',
  'python/demo_cli/__init__.py': 'def main(): ...\n',
})
const MIXED = 'module-name = "demo._core"\npython-source = "python"'

judgeEach('scripts', [
  ['a function', script('demo.cli:main'), [], undefined, TEXTS],
  ['a method', { ...script('demo.cli:App.run'), 'src/demo/cli.py': 'class App: ...\n' }, [], undefined, TEXTS],
  [
    'a name from elsewhere',
    { ...script('demo:main'), 'src/demo/__init__.py': 'from .cli import *\n' },
    [],
    undefined,
    TEXTS,
  ],
  [
    'a module where no backend looks by itself',
    { ...tables('[project.scripts]\ndemo = "demo.cli:main"'), 'lib/py/demo/cli.py': 'main = 1' },
    [],
    undefined,
    TEXTS,
  ],
  ['a script of a dependency', script('anyio.tool:main'), [], undefined, TEXTS],
  [
    'no such module',
    script('demo.command:main'),
    ['error script-target SRC-25 pyproject.toml:22'],
    'script demo needs demo.command, and there is no demo/command.py in the tree',
    TEXTS,
  ],
  [
    'no such function',
    script('demo.cli:run'),
    ['error script-target SRC-25 pyproject.toml:22'],
    "script demo refers to demo.cli:run, but src/demo/cli.py defines no 'run'",
    TEXTS,
  ],
  [
    'a folder without __init__.py',
    { ...tables('[project.scripts]\ndemo = "demo:main"'), 'src/demo/x.txt': '' },
    ['error script-target SRC-25 pyproject.toml:22'],
    "src/demo, which has no __init__.py, defines no 'main'",
    TEXTS,
  ],
  [
    'a plugin that is not there',
    { ...MAIN, ...tables('[project.entry-points."demo.formats"]\ntext = "demo.formats"') },
    ['error script-target SRC-25 pyproject.toml:22'],
    'entry point of demo.formats text needs demo.formats',
    TEXTS,
  ],
  [
    'a plugin that is a module',
    { ...MAIN, ...tables('[project.entry-points."demo.formats"]\ntext = "demo.cli"') },
    [],
    undefined,
    TEXTS,
  ],
  [
    'a name with a blank',
    { ...MAIN, ...tables('[project.scripts]\n"foo bar" = "demo.cli:main"') },
    ['error SRC-25 pyproject.toml:22'],
    "console script 'foo bar' is not a valid entry point name",
    TEXTS,
  ],
  [
    'no function',
    script('demo.cli'),
    ['error SRC-25 pyproject.toml:22'],
    "refers to 'demo.cli', which is no module:function",
    TEXTS,
  ],
  ['a file name', script('src/demo/cli.py'), ['error SRC-25 pyproject.toml:22'], 'no module:function', TEXTS],
  [
    'a group of scripts',
    { ...MAIN, ...tables('[project.entry-points.console_scripts]\ndemo = "demo.cli:main"') },
    ['error SRC-25 pyproject.toml:21'],
    'is not allowed: scripts have a table of their own',
    TEXTS,
  ],
  [
    'a group with a blank',
    { ...MAIN, ...tables('[project.entry-points."a b"]\ndemo = "demo.cli"') },
    ['error SRC-25 pyproject.toml:21'],
    "'a b' is not a valid name",
    TEXTS,
  ],
  [
    'a second package beside the one that maturin packs',
    MATURIN(MIXED, 'demo_cli:main'),
    ['error script-target SRC-25 pyproject.toml:22'],
    'script demo needs demo_cli, which is not packed; add it to tool.maturin.python-packages',
    TEXTS,
  ],
  [
    'a second package that is listed',
    MATURIN(`${MIXED}\npython-packages = ["demo", "demo_cli"]`, 'demo_cli:main'),
    [],
    undefined,
    TEXTS,
  ],
  [
    'a second package that is included',
    MATURIN(`${MIXED}\ninclude = [{ path = "python/demo_cli/**/*", format = "wheel" }]`, 'demo_cli:main'),
    [],
    undefined,
    TEXTS,
  ],
  ['a compiled module', MATURIN(MIXED, 'demo._core:main'), [], undefined, TEXTS],
] satisfies readonly Case[])

const NAMES = (names: string): Files => edited('dependencies =', `${names}\ndependencies =`)

judgeEach('import names', [
  [
    'what is in the tree',
    { ...MAIN, ...NAMES('import-names = ["demo", "demo.cli", "demo._x; private"]'), 'src/demo/_x.py': '' },
    [],
    undefined,
    TEXTS,
  ],
  [
    'no identifier',
    { ...MAIN, ...NAMES('import-names = ["demo", "demo-x"]') },
    ['error SRC-26 pyproject.toml:16'],
    'demo-x',
    TEXTS,
  ],
  [
    'a keyword',
    { ...MAIN, ...NAMES('import-names = ["demo", "class"]') },
    ['error SRC-26 pyproject.toml:16'],
    'keyword',
    TEXTS,
  ],
  [
    'a name twice',
    { ...MAIN, ...NAMES('import-names = ["demo"]\nimport-namespaces = ["demo"]') },
    ['error SRC-26 pyproject.toml:16'],
    'listed twice',
    TEXTS,
  ],
  [
    'a child without its parent',
    { ...MAIN, ...NAMES('import-names = ["demo.cli"]') },
    ['error SRC-26 pyproject.toml:16'],
    '"demo.cli" needs "demo"',
    TEXTS,
  ],
  [
    'a namespace',
    { 'src/acme/demo/__init__.py': '', ...NAMES('import-names = ["acme.demo"]\nimport-namespaces = ["acme"]') },
    [],
    undefined,
    TEXTS,
  ],
  [
    'what can be imported and is not listed',
    { ...MAIN, ...NAMES('import-names = ["demo"]'), 'src/extra.py': '', 'src/c/x.c': '' },
    ['error SRC-26 pyproject.toml:16'],
    'import-names does not list extra, which can be imported from src',
    TEXTS,
  ],
  [
    'what is not in the tree',
    { ...MAIN, ...NAMES('import-names = ["demo", "demos"]') },
    ['error SRC-26 pyproject.toml:16'],
    'lists demos, and there is no such module',
    TEXTS,
  ],
] satisfies readonly Case[])
