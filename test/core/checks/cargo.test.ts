import { describe, expect, it } from '@jest/globals'
import { makeScratch } from '@pyrelease/core'
import { addFiles, commitAll, type Files, writeTree } from '../project/source-tree.ts'
import { CRATE, crateFiles, foundIn, judgeNamed, lockOf } from './crates.ts'
import { shapeOf } from './judged.ts'

const PLAIN = crateFiles('', [])
const help = (name = 'help', more = ''): string => `[package]\nname = "${name}"\nversion = "0.1.0"\n${more}`

/** The crate in py/, below a workspace. */
function member(root: string, own = CRATE, more: Files = {}): Files {
  return {
    ...crateFiles('', [], 'manifest-path = "py/Cargo.toml"'),
    'py/Cargo.toml': own,
    'Cargo.toml': root,
    ...more,
  }
}

judgeNamed(
  'Cargo.lock',
  ['SRC-30'],
  [
    ['agrees', crateFiles('libc = "0.2"\npyo3 = { version = ">=0.28, <0.30" }', ['libc 0.2.150', 'pyo3 0.29.1']), []],
    [
      'has two versions of a crate',
      {
        ...crateFiles('libc = "0.2"\nold = { package = "libc", version = "=0.1.0" }', []),
        'Cargo.lock':
          lockOf().replace('dependencies = []', 'dependencies = ["libc 0.2.150", "libc 0.1.0"]') +
          '[[package]]\nname = "libc"\nversion = "0.2.150"\nsource = "r"\n[[package]]\nname = "libc"\nversion = "0.1.0"\nsource = "r"\n',
      },
      [],
    ],
    [
      'does not know the crate',
      { ...PLAIN, 'Cargo.lock': '# empty\n' },
      ['error SRC-30 Cargo.lock'],
      'Cargo.lock is stale: it lists no package demo, so --locked refuses to build',
    ],
    [
      'lacks a dependency',
      crateFiles('libc = "0.2"\nserde = "1"', ['libc 0.2.150']),
      ['error SRC-30 Cargo.toml:11'],
      'Cargo.lock is stale: it lists no serde for demo',
    ],
    [
      'pins what the manifest refuses',
      crateFiles('libc = "0.3"', ['libc 0.2.150']),
      ['error SRC-30 Cargo.toml:10'],
      'pins libc 0.2.150, not 0.3',
    ],
    [
      'has another spelling of the same version',
      {
        ...crateFiles('', [], ''),
        'pyproject.toml': String(PLAIN['pyproject.toml']).replace('1.2.0', '1.2.0rc1'),
        'Cargo.toml': CRATE.replace('1.2.0', '1.2.0-rc.1'),
        'Cargo.lock': lockOf().replace('1.2.0', '1.2.0-rc1'),
      },
      ['error SRC-30 Cargo.lock:3'],
      'it still lists this package as 1.2.0-rc1, and Cargo.toml says 1.2.0-rc.1',
    ],
  ],
)

judgeNamed(
  'crates and workspaces',
  ['SRC-30'],
  [
    [
      'inherited through a glob',
      member(
        '[workspace]\nmembers = ["p*"]\n[workspace.package]\nversion = "1.2.0"\nedition = "2024"\n[workspace.dependencies]\nlibc = "0.2"\n',
        '[package]\nname = "demo"\nversion.workspace = true\nedition.workspace = true\n[dependencies]\nlibc.workspace = true\n',
        { 'Cargo.lock': lockOf('libc 0.2.1') },
      ),
      [],
    ],
    [
      'not a member',
      member('[workspace]\nmembers = ["crates/*"]\n', CRATE, { 'crates/help/Cargo.toml': help() }),
      ['error SRC-30 Cargo.toml:2'],
      'py/Cargo.toml lies below the workspace of Cargo.toml, which does not name it: Cargo refuses to build it',
    ],
    [
      'a member because another reaches it',
      member('[workspace]\nmembers = ["crates/*"]\n', CRATE, {
        'crates/help/Cargo.toml': help('help', '[dependencies]\ndemo = { path = "../../py" }\n'),
      }),
      [],
    ],
    [
      'inherits what nobody states',
      member(
        '[workspace]\nmembers = ["py"]\n',
        '[package]\nname = "demo"\nversion = "1.2.0"\nlicense.workspace = true\n[dependencies]\nlibc.workspace = true\n',
        { 'Cargo.lock': lockOf('libc 0.2.1') },
      ),
      ['error SRC-30 py/Cargo.toml:4', 'error SRC-30 py/Cargo.toml:6'],
      'py/Cargo.toml inherits license from a workspace, and Cargo.toml does not state it',
    ],
    [
      'inherits without a workspace',
      { ...PLAIN, 'Cargo.toml': `${CRATE}libc.workspace = true\n`, 'Cargo.lock': lockOf('libc 0.2.1') },
      ['error SRC-30 Cargo.toml:10'],
      'inherits the dependency libc from a workspace, and there is no workspace above it',
    ],
    ['a root that is no TOML', member('[workspace\n'), ['error SRC-30 Cargo.toml'], 'Cargo.toml is no TOML'],
    [
      'a path to nothing',
      crateFiles('help = { path = "help" }', ['help 0.1.0']),
      ['error SRC-30 Cargo.toml:10'],
      'the dependency help lies in help, and there is no help/Cargo.toml',
    ],
    [
      'a path to a package of another name',
      crateFiles('help = { path = "h" }\nfine = { path = "h", package = "aid" }', ['help 0.1.0', 'aid 0.1.0'], '', {
        'h/Cargo.toml': help('aid'),
      }),
      ['error SRC-30 Cargo.toml:10'],
      'the package there is called aid',
    ],
    [
      'a crate on the way that is no TOML',
      crateFiles('help = { path = "help" }', ['help 0.1.0'], '', { 'help/Cargo.toml': '[package' }),
      ['error SRC-30 help/Cargo.toml'],
      'help/Cargo.toml is no TOML',
    ],
  ],
)

judgeNamed(
  'dependencies outside',
  ['path-dependency-outside'],
  [
    [
      'none, though paths lead up',
      member('[workspace]\nmembers = ["py", "help"]\n', `${CRATE}help = { path = "../help" }\n`, {
        'help/Cargo.toml': help(),
      }),
      [],
    ],
    [
      'one',
      crateFiles('format = { path = "../sibling/format" }', ['format 0.1.0']),
      ['error path-dependency-outside Cargo.toml:10'],
      '1 Cargo dependency leaves the repository: format → ../sibling/format. An sdist cannot contain it.',
    ],
    [
      'of every kind, through the workspace, and by a patch',
      member(
        '[workspace]\nmembers = ["py"]\n[workspace.dependencies]\na = { path = "../a" }\n[patch.crates-io]\nd = { path = "../d" }\ne = { git = "https://example.org/e" }\n',
        `${CRATE}a.workspace = true\n[build-dependencies]\nb = { path = "../../b" }\n[target."cfg(unix)".dev-dependencies]\nc = { path = "/c" }\n`,
      ),
      ['error path-dependency-outside Cargo.toml:4'],
      '4 Cargo dependencies leave the repository: a → ../a, b → ../../b, c → /c, d → ../d. An sdist cannot contain them.',
    ],
    [
      'through a crate inside',
      crateFiles('help = { path = "help" }', ['help 0.1.0'], '', {
        'help/Cargo.toml': help('help', '[dependencies]\nfar = { path = "../../far" }\n'),
      }),
      ['error path-dependency-outside help/Cargo.toml:5'],
      'far → ../../far',
    ],
  ],
)

const named = (source: string, tool = 'module-name = "demo._core"'): Files =>
  crateFiles('pyo3 = "0.29"', ['pyo3 0.29.0'], tool, { 'src/lib.rs': source })

judgeNamed(
  'the module of the library',
  ['SRC-30'],
  [
    ['marked', named('use pyo3::prelude::*;\n\n#[pymodule]\nfn _core(m: &Bound<PyModule>) {}\n'), []],
    ['marked, a module', named('/// Doc.\n#[pyo3::pymodule(gil_used = false)]\npub(crate) mod _core {\n}\n'), []],
    ['renamed', named('#[pymodule]\n#[pyo3(name = "_core")]\nfn demo(m: &Bound<PyModule>) {}\n'), []],
    ['renamed before', named('#[pyo3(name = "_core")]\n#[pymodule]\nfn demo(m: &Bound<PyModule>) {}\n'), []],
    [
      'marked with another name',
      named('// #[pymodule] fn _core\n#[pymodule]\nfn demo(m: &Bound<PyModule>) {}\n'),
      ['error SRC-30 pyproject.toml:28'],
      'tool.maturin.module-name ends in _core, but #[pymodule] makes demo: importing it would fail',
    ],
    [
      'marked with another name than the library',
      named('#[pymodule]\nfn other(m: &Bound<PyModule>) {}\n', ''),
      ['error SRC-30 pyproject.toml:27'],
      'the library is called demo, but #[pymodule] makes other',
    ],
    [
      'not marked where one looks',
      named('mod python;\n'),
      ['warning SRC-30 pyproject.toml:28'],
      'tool.maturin.module-name ends in _core, but the library is called demo',
    ],
    ['not marked, and called so', named('mod python;\n', 'module-name = "demo.demo"'), []],
  ],
)

describe('dependencies outside', () => {
  it('cannot be told without a repository', async () => {
    await using scratch = await makeScratch('loose')
    await addFiles(scratch.path, crateFiles('far = { path = "../far" }', ['far 0.1.0']))
    expect(await foundIn(scratch.path, ['path-dependency-outside'])).toEqual([])
  })
})

describe('an untracked Cargo.lock', () => {
  it('is missing, and not stale', async () => {
    const { 'Cargo.lock': lock = '', ...files } = crateFiles('libc = "0.2"', [])
    await using tree = await writeTree({ ...files, '.gitignore': 'Cargo.lock\n' })
    commitAll(tree.path)
    await addFiles(tree.path, { 'Cargo.lock': lock })
    expect((await foundIn(tree.path, ['SRC-30'])).map(shapeOf)).toEqual([
      'warning cargo-lock-missing SRC-30 Cargo.toml',
    ])
  })
})
