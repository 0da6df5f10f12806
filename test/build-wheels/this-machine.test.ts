import { describe, expect, it } from '@jest/globals'
import type { BuildFacts } from '@pyrelease/core'
import type { BuildInputs } from '@pyrelease/build-wheels/inputs'
import { planBuild } from '@pyrelease/build-wheels/plan'
import type { Files } from '../core/project/source-tree.ts'
import { factsOf, inputsWith, interpreter, PURE, pyproject, rust } from './facts.ts'
import { argvOf, refusalOf } from './planned.ts'

const setuptools = (setup: string): Files => ({
  'pyproject.toml': pyproject('setuptools.build_meta', 'setuptools', ['3.11', '3.12']),
  'setup.py': setup,
})
const uv = (what: string, python: string, ...extra: readonly string[]): string =>
  ['uv build', what, '--no-create-gitignore --force-pep517 --python', python, '--out-dir {out}', ...extra, '.'].join(
    ' ',
  )
const maturin = (...extra: readonly string[]): string =>
  ['maturin build --release --target x86_64-unknown-linux-gnu', ...extra].join(' ')

describe('a build for this machine', () => {
  it.each<[string, Files, Partial<BuildInputs>, readonly string[]]>([
    ['pure: once', PURE, {}, [uv('--sdist', '/opt/cp313/bin/python'), uv('--wheel', '/opt/cp313/bin/python')]],
    [
      'C: for each interpreter that the classifiers name',
      setuptools('setup(ext_modules=[Extension("a", ["a.c"])])'),
      { buildArgs: ['-C', 'a=b'] },
      [
        uv('--sdist', '/opt/cp313/bin/python', '-C a=b'),
        uv('--wheel', '/opt/cp311/bin/python', '-C a=b'),
        uv('--wheel', '/opt/cp312/bin/python', '-C a=b'),
      ],
    ],
    [
      'C of the stable ABI: by the lowest',
      setuptools('setup(ext_modules=[Extension("a", ["a.c"])], options={"bdist_wheel": {"py_limited_api": "cp39"}})'),
      {},
      [uv('--sdist', '/opt/cp313/bin/python'), uv('--wheel', '/opt/cp311/bin/python')],
    ],
    [
      'what the input native says against appearances',
      { ...PURE, 'pyproject.toml': pyproject('flit_core.buildapi', 'flit_core', ['3.12']) },
      { native: 'required' },
      [uv('--sdist', '/opt/cp313/bin/python'), uv('--wheel', '/opt/cp312/bin/python')],
    ],
    [
      'Rust of the stable ABI',
      rust(['abi3-py310'], ['3.10', '3.11', '3.12']),
      { features: ['fast', 'small'], buildArgs: ['--strip'] },
      ['maturin sdist --out {out}', maturin('--locked --features fast,small --out {out} -i 3.10 --strip')],
    ],
    [
      'Rust: one call per interpreter, where target folders are kept',
      rust([], ['3.11', '3.12']),
      { locked: 'false' },
      ['maturin sdist --out {out}', maturin('--out {out} -i 3.11'), maturin('--out {out} -i 3.12')],
    ],
    [
      'Rust: the interpreters that the input names',
      rust([]),
      { pythons: ['3.9', '3.14t'] },
      ['maturin sdist --out {out}', maturin('--locked --out {out} -i 3.9'), maturin('--locked --out {out} -i 3.14t')],
    ],
    [
      'a maturin project through the frontend',
      rust(['abi3-py39'], ['3.12']),
      { builder: 'build' },
      [uv('--sdist', '/opt/cp313/bin/python'), uv('--wheel', '/opt/cp312/bin/python')],
    ],
  ])('%s', async (_, files, inputs, argv) => {
    expect(await argvOf(files, inputs)).toEqual(argv)
  })

  it('shares one target folder where it does not outlive the job', async () => {
    const place = { root: '/t', source: '/t/source', target: '/t/target', kept: false }
    expect(await argvOf(rust([], ['3.11', '3.12']), {}, { place })).toEqual([
      'maturin sdist --out {out}',
      maturin('--locked --out {out} -i 3.11 -i 3.12'),
    ])
  })

  it('names real interpreters where maturin knows none by its version', async () => {
    const cffi = { ...rust([]), 'Cargo.toml': '[package]\nname = "tiny"\n[lib]\ncrate-type = ["cdylib"]\n' }
    expect((await argvOf(cffi)).at(-1)).toBe(maturin('--locked --out {out} -i /opt/cp313/bin/python'))
    const windows = {
      system: { platform: 'win32', arch: 'x64' },
      rust: { version: '1', host: 'x86_64-pc-windows-msvc' },
      interpreters: [interpreter('cp312', '3.12', 'win_amd64')],
    } as const
    expect((await argvOf(rust([], ['3.12']), {}, windows)).at(-1)).toMatch(/-pc-windows-msvc .* -i \/opt\/cp312\/bin/)
  })

  it('is equal for equal inputs and facts, and tells nothing of the machine but its place', async () => {
    await using facts = await factsOf(rust(['abi3-py39']))
    const plan = planBuild(inputsWith(), facts)
    expect(planBuild(inputsWith(), facts)).toEqual({ ...plan, expectations: expect.anything() })
    expect(plan).toMatchObject({
      entry: 'this-machine',
      artifact: 'wheels-linux-x64',
      builder: 'maturin',
      strategy: 'host',
      keepsSdist: true,
      where: 'Linux x64',
      expectations: { name: 'tiny', version: '1.0', confidence: 'declared', native: { is: 'compiled' } },
      warnings: [],
    })
    expect(plan.wheels.map(({ target }) => target)).toEqual(['this-machine/3.9'])
    expect(plan.expectations.wheels).toMatchObject([
      { python: 'cp39', abi: 'abi3', platform: { family: 'manylinux', floor: null } },
    ])
  })

  it.each<[string, Files, RegExp | undefined]>([
    [
      'setup.py that looks at the environment',
      setuptools('import os\nif os.environ.get("CIBUILDWHEEL") or os.getenv("BUILD_C"):\n  setup(ext_modules=[])'),
      /by the environment: CIBUILDWHEEL, BUILD_C\./,
    ],
    [
      'hatchling without a hook',
      { ...PURE, 'pyproject.toml': pyproject('hatchling.build', 'hatchling", "cffi') },
      /hatchling compiles nothing by itself/,
    ],
    ['nothing in particular', setuptools('setup(ext_modules=[])'), undefined],
  ])('knows why a native wheel might become a pure one: %s', async (_, files, says) => {
    await using facts = await factsOf(files)
    const { native } = planBuild(inputsWith(), facts).expectations
    expect(native).toMatchObject({ is: 'compiled' })
    const cure = native.is === 'compiled' ? native.cure : 'none'
    if (says === undefined) expect(cure).toBeUndefined()
    else expect(cure).toMatch(says)
  })

  it('warns of a missing lock file, unless that is meant', async () => {
    const files = Object.fromEntries(Object.entries(rust([])).filter(([name]) => name !== 'Cargo.lock'))
    await using facts = await factsOf(files)
    expect(planBuild(inputsWith(), facts).warnings).toMatchObject([{ key: 'cargo-lock-missing', severity: 'warning' }])
    expect(planBuild(inputsWith({ locked: 'false' }), facts).warnings).toEqual([])
  })

  it.each<[string, Files, Partial<BuildInputs>, Partial<BuildFacts>, RegExp]>([
    ['a target without a plan', PURE, { target: 'sdist' }, {}, /target is sdist, and there is no plan/],
    ['cibuildwheel', PURE, { builder: 'cibuildwheel' }, {}, /cannot drive yet[\s\S]*pypa\/cibuildwheel/],
    ['no Rust', rust([]), {}, { rust: undefined }, /^tool-missing: the build needs Rust[\s\S]*rustup\.rs/],
    ['features of a pure project', PURE, { features: ['fast'] }, {}, /features: only maturin understands this/],
    [
      'arguments that inputs own',
      rust([]),
      { buildArgs: ['--target=x'] },
      {},
      /args-owned: .*--target=x; use the input/,
    ],
    [
      'files of others in out',
      PURE,
      {},
      { out: { path: '/d', reports: [], strange: ['x'] } },
      /out is \/d, which holds x/,
    ],
    ['no Python', PURE, {}, { interpreters: [] }, /interpreter-missing: no Python here[\s\S]*Found: none/],
    [
      'no Python that is asked for',
      rust([]),
      { pythons: ['3.15'] },
      {},
      /interpreter-missing: the project is built for 3\.15; this machine has 3\.9 3\.10/,
    ],
    [
      'a machine that no wheels are for',
      rust([]),
      {},
      { interpreters: [interpreter('cp312', '3.12', 'freebsd_14_amd64')] },
      /freebsd_14_amd64 is no platform/,
    ],
  ])('refuses %s', async (_, files, inputs, changes, says) => {
    expect(await refusalOf(files, inputs, changes)).toMatch(says)
  })

  it('refuses locked: true without a lock file', async () => {
    const files = Object.fromEntries(Object.entries(rust([])).filter(([name]) => name !== 'Cargo.lock'))
    expect(await refusalOf(files, { locked: 'true' })).toMatch(/^cargo-lock-missing: locked is true/)
  })
})
