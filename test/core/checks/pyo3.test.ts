import { describe, expect, it } from '@jest/globals'
import type { Files } from '../project/source-tree.ts'
import type { Case } from './judged.ts'
import { CRATE, crateFiles, foundIn, judgeNamed, MATURIN, repositoryOf } from './crates.ts'

const NEW = ['pyo3 0.29.3']
const OLD = ['pyo3 0.22.6']
const pyo3 = (features: string, version = '0.29'): string =>
  `pyo3 = { version = "${version}", features = [${features}] }`
const EMBEDS =
  /^auto-initialize is reached from Cargo\.toml:\d+; it needs a shared libpython, which wheels do not have$/

/** The crate in py/, a neighbour, and a workspace that shares pyo3. */
function workspace(shared: string, own: string, more = ''): Files {
  return {
    ...crateFiles('', NEW, 'manifest-path = "py/Cargo.toml"'),
    'py/Cargo.toml': `${CRATE}${own}\n${more}`,
    'other/Cargo.toml': '[package]\nname = "other"\nversion = "0.1.0"\nedition = "2021"\n',
    'Cargo.toml': `[workspace]\nmembers = ["py", "other"]\nresolver = "2"\n[workspace.dependencies]\npyo3 = ${shared}\n`,
  }
}

const CASES: readonly Case[] = [
  ['no features', crateFiles(pyo3(''), NEW), []],
  ['a named stable ABI', crateFiles(pyo3('"abi3-py312"'), NEW), []],
  [
    'auto-initialize in the dependency',
    crateFiles(pyo3('"auto-initialize"'), NEW),
    ['error pyo3-features Cargo.toml:10'],
    EMBEDS,
  ],
  [
    'auto-initialize for tests alone',
    crateFiles(`${pyo3('')}\n[dev-dependencies]\n${pyo3('"auto-initialize"')}`, NEW),
    [],
  ],
  [
    'auto-initialize for tests, under the first resolver',
    {
      ...crateFiles('', NEW),
      'Cargo.toml': `${CRATE.replace('2021', '2018')}${pyo3('')}\n[dev-dependencies]\n${pyo3('"auto-initialize"')}\n`,
    },
    ['error pyo3-features Cargo.toml:12'],
    EMBEDS,
  ],
  [
    'auto-initialize through the workspace',
    workspace('{ version = "0.29", features = ["auto-initialize"] }', 'pyo3.workspace = true'),
    ['error pyo3-features Cargo.toml:5'],
    EMBEDS,
  ],
  [
    'auto-initialize by a feature that is off',
    crateFiles(`${pyo3('')}\n[features]\nembed = ["pyo3/auto-initialize"]`, NEW),
    [],
  ],
  [
    'auto-initialize by a default feature',
    crateFiles(`${pyo3('')}\n[features]\ndefault = ["embed"]\nembed = ["pyo3/auto-initialize"]`, NEW),
    ['error pyo3-features Cargo.toml:13'],
    EMBEDS,
  ],
  [
    'auto-initialize by a default feature that maturin leaves out',
    crateFiles(`${pyo3('')}\n[features]\ndefault = ["pyo3/auto-initialize"]`, NEW, 'no-default-features = true'),
    [],
  ],
  [
    'auto-initialize by all features',
    crateFiles(`${pyo3('')}\n[features]\nembed = ["pyo3?/auto-initialize"]`, NEW, 'all-features = true'),
    ['error pyo3-features Cargo.toml:12'],
    EMBEDS,
  ],
  [
    'auto-initialize by a crate in the repository',
    crateFiles(`${pyo3('')}\nhelp = { path = "help" }`, [...NEW, 'help 0.1.0'], '', {
      'help/Cargo.toml': `[package]\nname = "help"\nversion = "0.1.0"\n[dependencies]\n${pyo3('"auto-initialize"')}\n`,
    }),
    ['error pyo3-features help/Cargo.toml:5'],
    /^auto-initialize is reached from help\/Cargo\.toml:5/,
  ],
  [
    'auto-initialize by an optional crate that is off',
    crateFiles(`${pyo3('')}\nhelp = { path = "help", optional = true }`, [...NEW, 'help 0.1.0'], '', {
      'help/Cargo.toml': `[package]\nname = "help"\nversion = "0.1.0"\n[dependencies]\n${pyo3('"auto-initialize"')}\n`,
    }),
    [],
  ],
  [
    'an old pyo3 without extension-module',
    crateFiles(pyo3('', '0.22'), OLD),
    ['error pyo3-features Cargo.toml:10'],
    'extension-module is not reached by the wheel build: pyo3 0.22.6 then links libpython',
  ],
  [
    'an old pyo3, not locked',
    crateFiles(pyo3('', '0.25.1'), [], '', { 'Cargo.lock': '' }),
    ['error pyo3-features Cargo.toml:10'],
  ],
  ['a pyo3 that may be new, not locked', crateFiles(pyo3('', '>=0.22, <0.30'), [], '', { 'Cargo.lock': '' }), []],
  [
    'an old pyo3 with a feature that maturin switches on',
    crateFiles(
      `${pyo3('', '0.22')}\n[features]\nextension-module = ["pyo3/extension-module"]`,
      OLD,
      'features = ["extension-module"]',
    ),
    [],
  ],
  [
    'an old pyo3 with a feature of maturin for some Pythons',
    crateFiles(pyo3('', '0.22'), OLD, 'features = [{ feature = "pyo3/extension-module", python-version = ">=3.9" }]'),
    [],
  ],
  ['an old pyo3 in a program', crateFiles(pyo3('', '0.22'), OLD, 'bindings = "bin"'), []],
  [
    'extension-module for the whole workspace',
    workspace('{ version = "0.29", features = ["extension-module"] }', 'pyo3 = { workspace = true }'),
    ['notice pyo3-features Cargo.toml:5'],
    'extension-module is switched on for every build by Cargo.toml:5, so cargo test cannot link',
  ],
  [
    'extension-module in a crate with neighbours',
    workspace('"0.29"', 'pyo3 = { workspace = true, features = ["extension-module"] }'),
    ['notice pyo3-features py/Cargo.toml:10'],
  ],
  ['extension-module in a crate of its own', crateFiles(pyo3('"extension-module"'), NEW), []],
  [
    'a stable ABI without a minimum',
    crateFiles(pyo3('"abi3"'), NEW),
    ['warning pyo3-features Cargo.toml:10'],
    'feature abi3 names no minimum',
  ],
  ['a crate without pyo3', crateFiles('libc = "0.2"', ['libc 0.2.150']), []],
]

judgeNamed('features of pyo3', ['pyo3-features'], CASES)

describe('the remedy', () => {
  const remedyOf = async (files: Files): Promise<string | undefined> => {
    await using tree = await repositoryOf(files)
    return (await foundIn(tree.path, ['pyo3-features']))[0]?.remedy
  }

  it('names the resolver where that is the fault', async () => {
    const manifest = `${CRATE.replace('2021', '2018')}${pyo3('')}\n[dev-dependencies]\n${pyo3('"auto-initialize"')}\n`
    expect(await remedyOf({ ...crateFiles('', NEW), 'Cargo.toml': manifest })).toContain('resolver = "2"')
  })

  it('names the lowest Python where the minimum is missing', async () => {
    expect(MATURIN).toContain('>=3.12')
    expect(await remedyOf(crateFiles(pyo3('"abi3"'), NEW))).toContain('Write abi3-py312 instead')
  })
})
