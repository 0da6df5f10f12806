import { expect, test } from '@jest/globals'
import { declaredAbi } from '../../../packages/core/src/matrix/abi.ts'
import type { AbiSources, PlanFacts } from '../../../packages/core/src/matrix/facts.ts'
import { cFacts, pureFacts, rustFacts, toml } from './facts.ts'

type Family = PlanFacts['backend']['family']

const compiled = (family: Family, sources: Partial<AbiSources>): PlanFacts =>
  cFacts({ backend: { ...cFacts().backend, family }, abi: { ...cFacts().abi, ...sources } })

const crate = (
  cargo: string,
  pyo3: readonly string[] | undefined,
  pyproject = '',
  features: string[] = [],
): PlanFacts =>
  rustFacts([], {
    features,
    abi: { ...rustFacts().abi, pyproject: toml(pyproject), cargo: { tables: toml(cargo), pyo3 } },
  })

const CDYLIB = '[lib]\ncrate-type = ["cdylib"]\n'

test.each<[string, PlanFacts, string, string | null, string]>([
  ['pure', pureFacts(), 'pure', null, 'declared'],
  ['an unknown backend', pureFacts({ backend: { ...pureFacts().backend, family: 'other' } }), 'pure', null, 'guessed'],
  ['setuptools, nothing said', cFacts(), 'version-specific', null, 'guessed'],
  [
    'setuptools, pyproject',
    compiled('setuptools', { pyproject: toml('[tool.distutils.bdist_wheel]\npy-limited-api = "cp311"') }),
    'abi3',
    '3.11',
    'declared',
  ],
  [
    'setuptools, setup.cfg',
    compiled('setuptools', { setupCfg: '[bdist_wheel]\npy_limited_api = cp310\n' }),
    'abi3',
    '3.10',
    'declared',
  ],
  [
    'setuptools, setup.py',
    compiled('setuptools', { setupPy: 'options={"bdist_wheel": {"py_limited_api": "cp39"}}' }),
    'abi3',
    '3.9',
    'guessed',
  ],
  [
    'setuptools, an Extension alone',
    compiled('setuptools', { setupPy: 'Extension("a", py_limited_api=True)' }),
    'version-specific',
    null,
    'guessed',
  ],
  [
    'scikit-build-core',
    compiled('scikit-build', { pyproject: toml('[tool.scikit-build]\nwheel.py-api = "cp312"') }),
    'abi3',
    '3.12',
    'declared',
  ],
  [
    'scikit-build-core, no ABI',
    compiled('scikit-build', { pyproject: toml('[tool.scikit-build]\nwheel.py-api = "py3"') }),
    'none',
    null,
    'declared',
  ],
  ['scikit-build-core, nothing said', compiled('scikit-build', {}), 'version-specific', null, 'guessed'],
  [
    'meson',
    compiled('meson', { pyproject: toml('[tool.meson-python]\nlimited-api = true') }),
    'abi3',
    null,
    'declared',
  ],
  [
    'scikit-build-core, both stable ABIs',
    compiled('scikit-build', { pyproject: toml('[tool.scikit-build]\nwheel.py-api = "cp315.cp315t"') }),
    'abi3',
    '3.15',
    'declared',
  ],
  ['meson, nothing said', compiled('meson', {}), 'version-specific', null, 'guessed'],
  ['pyo3', crate(CDYLIB, []), 'version-specific', null, 'declared'],
  ['pyo3, several minimums', crate(CDYLIB, ['abi3-py311', 'abi3-py39', 'abi3-py310']), 'abi3', '3.9', 'declared'],
  ['pyo3, bare abi3', crate(CDYLIB, ['abi3']), 'abi3', null, 'declared'],
  [
    'a default feature',
    crate(`${CDYLIB}[features]\ndefault = ["stable"]\nstable = ["pyo3/abi3-py310"]`, []),
    'abi3',
    '3.10',
    'declared',
  ],
  [
    'a default feature switched off',
    crate(`${CDYLIB}[features]\ndefault = ["pyo3/abi3"]`, [], '[tool.maturin]\nno-default-features = true'),
    'version-specific',
    null,
    'declared',
  ],
  [
    'a feature of an input',
    crate(`${CDYLIB}[features]\nstable = ["pyo3?/abi3-py312", "stable"]`, [], '', ['stable']),
    'abi3',
    '3.12',
    'declared',
  ],
  [
    'all features',
    crate(`${CDYLIB}[features]\nstable = ["pyo3/abi3"]`, [], '[tool.maturin]\nall-features = true'),
    'abi3',
    null,
    'declared',
  ],
  [
    'features of maturin',
    crate(
      CDYLIB,
      [],
      '[tool.maturin]\nfeatures = [{ feature = "pyo3/abi3-py311", python-version = ">=3.11" }, { none = 1 }, "x"]',
    ),
    'abi3',
    '3.11',
    'declared',
  ],
  ['a program', crate('[[bin]]\nname = "a"', []), 'none', null, 'declared'],
  ['no pyo3', crate(CDYLIB, undefined), 'none', null, 'declared'],
  ['a crate without a library', crate('', undefined), 'none', null, 'declared'],
  ['uniffi', crate(CDYLIB, [], '[tool.maturin]\nbindings = "uniffi"'), 'none', null, 'declared'],
])('%s', (_, facts, kind, minimum, confidence) => {
  expect(declaredAbi(facts)).toMatchObject({ kind, minimum, confidence, from: expect.stringMatching(/./) })
})

test.each<[string, PlanFacts, string | undefined]>([
  ['a feature with a version', crate(CDYLIB, ['abi3-py310', 'abi3t-py316', 'abi3t-py317']), '3.16'],
  ['a feature with a version that is too low', crate(CDYLIB, ['abi3-py310', 'abi3t-py310']), '3.15'],
  ['a bare feature', crate(CDYLIB, ['abi3t']), '3.15'],
  ['abi3 alone', crate(CDYLIB, ['abi3']), undefined],
  [
    'scikit-build-core',
    compiled('scikit-build', { pyproject: toml('[tool.scikit-build]\nwheel.py-api = "cp312.cp315t"') }),
    '3.15',
  ],
  ['meson', compiled('meson', { pyproject: toml('[tool.meson-python]\nlimited-api = true') }), '3.15'],
])('abi3t: %s', (_, facts, minimum) => {
  expect(declaredAbi(facts).also).toEqual(minimum === undefined ? undefined : { kind: 'abi3t', minimum })
})
