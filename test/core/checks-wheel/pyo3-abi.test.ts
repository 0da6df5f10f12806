import type { WheelContent } from '../../fakes/archives.ts'
import type { Files } from '../project/source-tree.ts'
import { type Asked, judgeEach, MATURIN, PACKAGE, X86 } from './content.ts'

const wheel = (tags: string, suffix: string): WheelContent => ({
  tags: `${tags}-manylinux_2_17_x86_64`,
  files: { ...PACKAGE, [`demo/_core.${suffix}.so`]: X86 },
})

function asking(features: string, tool = ''): Asked {
  const tree: Files = {
    ...MATURIN,
    'pyproject.toml': `${MATURIN['pyproject.toml']}${tool}\n`,
    'Cargo.toml': MATURIN['Cargo.toml'].replace('"0.28"', `{ version = "0.28", features = [${features}] }`),
  }
  return { tree }
}

const STABLE = asking('"abi3-py310"')

judgeEach('the ABI that pyo3 is asked for', [
  ['as asked', wheel('cp310-abi3', 'abi3'), [], undefined, STABLE],
  ['an older Python', wheel('cp39-cp39', 'cpython-39-x86_64-linux-gnu'), [], undefined, STABLE],
  ['a free-threaded Python', wheel('cp314-cp314t', 'cpython-314t-x86_64-linux-gnu'), [], undefined, STABLE],
  ['the stable ABI of both', wheel('cp315-abi3.abi3t', 'abi3t'), [], undefined, STABLE],
  ['another Python', wheel('pp311-pypy311_pp73', 'pypy311-pp73-x86_64-linux-gnu'), [], undefined, STABLE],
  ['nothing asked', wheel('cp312-cp312', 'cpython-312-x86_64-linux-gnu'), [], undefined, asking('"macros"')],
  [
    'for one version',
    wheel('cp312-cp312', 'cpython-312-x86_64-linux-gnu'),
    ['error pyo3-features'],
    '{file} is tagged cp312-cp312, and Cargo.toml asks pyo3 for abi3-py310: expected cp310-abi3',
    STABLE,
  ],
  ['another minimum', wheel('cp312-abi3', 'abi3'), ['error pyo3-features'], 'is tagged cp312-abi3', STABLE],
  [
    'features by Python',
    wheel('cp312-cp312', 'cpython-312-x86_64-linux-gnu'),
    [],
    undefined,
    asking('', 'features = [{ feature = "pyo3/abi3-py310", python-version = ">=3.13" }]'),
  ],
])
