import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { makePlan, planFacts, readBuildReport, readMachine, readProject } from '@pyrelease/core'
import { reportBuild } from '@pyrelease/build-wheels/report'
import { type BuildResult, handOn } from '@pyrelease/build-wheels/run'
import { addFiles, git } from '../core/project/source-tree.ts'
import { machineHas, openBench } from './built.ts'
import { PURE, pyproject, rust } from './facts.ts'

const PATIENCE = 240_000
const digests = ({ report }: BuildResult): readonly string[] =>
  report.files.map(({ name, sha256 }) => `${name} ${sha256}`)
const names = ({ report }: BuildResult): readonly string[] => report.files.map(({ name }) => name)
const says = ({ findings }: BuildResult): readonly string[] => findings.map(({ key, id }) => key ?? id ?? '')

const C = {
  'pyproject.toml': pyproject('setuptools.build_meta', 'setuptools>=77', ['3.11', '3.12']),
  'setup.py': `from setuptools import Extension, setup
setup(ext_modules=[Extension("tiny", ["tiny.c"], py_limited_api=True, define_macros=[("Py_LIMITED_API", "0x03090000")])],
      options={"bdist_wheel": {"py_limited_api": "cp39"}})
`,
  'tiny.c': `#include <Python.h>
static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, "tiny", 0, 0, 0};
PyMODINIT_FUNC PyInit_tiny(void) { return PyModule_Create(&module); }
`,
}

describe('a pure project', () => {
  it(
    'becomes an sdist, a wheel from it and a report, the same on every run',
    async () => {
      await using bench = await openBench(PURE)
      await addFiles(bench.path, { 'stray.py': 'raise SystemExit' })
      const first = await bench.build()
      expect(says(first)).toEqual([])
      expect(names(first)).toEqual(['tiny-1.0.tar.gz', 'tiny-1.0-py3-none-any.whl'])
      const out = join(bench.path, 'dist')
      expect((await readdir(out)).sort()).toEqual([...names(first), 'this-machine.build.json'].sort())
      const written = readBuildReport(await readFile(join(out, 'this-machine.build.json'), 'utf8'), 'the report')
      expect(written).toEqual(first.report)
      expect(written).toMatchObject({
        project: { name: 'tiny', version: '1.0' },
        'source-date-epoch': 1767323045,
        'wheels-from': 'sdist',
        rustc: null,
      })
      expect(written.phases.map(({ name }) => name)).toEqual([
        'copy',
        'sdist',
        'unpack',
        expect.stringMatching(/^wheel for/),
      ])
      expect(digests(await bench.build())).toEqual(digests(first))

      const report = reportBuild(first, undefined)
      expect(report).toMatchObject({
        passed: true,
        outputs: { artifact: '', files: JSON.stringify(first.report.files) },
      })
      expect(report.text).toContain(`sha256 ${first.report.files[0]?.sha256 ?? ''}`)
      expect(report.summary).toContain('| `tiny-1.0-py3-none-any.whl` |')
      const services = {
        machine: await readMachine({}),
        progress: { during: () => Promise.reject(new Error()), note: () => undefined },
      }
      expect(await handOn(first, services)).toBeUndefined()
    },
    PATIENCE,
  )

  it(
    'is refused when it was to be native, and nobody gets the file',
    async () => {
      await using bench = await openBench(PURE)
      const result = await bench.build({ inputs: { native: 'required' } })
      expect(says(result)).toEqual(['wheel-not-native', 'coverage'])
      expect(result.written).toEqual([])
      expect(await readdir(bench.path)).not.toContain('dist')
      expect(reportBuild(result, undefined)).toMatchObject({ passed: false, documents: [], outputs: { files: '[]' } })
      expect(reportBuild(result, undefined).text).toMatch(
        /is not fit to go on[\s\S]*wheel-not-native WHL-14: tiny-1\.0-py3/,
      )
    },
    PATIENCE,
  )

  it(
    'is built once per entry of a plan, side by side, and stops at another version than planned',
    async () => {
      await using bench = await openBench(PURE)
      const project = await readProject(bench.path)
      const ref = { tag: undefined, release: false, reason: '' }
      const release = makePlan(planFacts(project, { features: [], ref, tools: [] }), {
        targets: 'auto',
        pythons: 'auto',
        builder: 'auto',
      })
      expect(names(await bench.build({ inputs: { target: 'sdist' }, facts: { release } }))).toEqual(['tiny-1.0.tar.gz'])
      expect(names(await bench.build({ inputs: { target: 'any' }, facts: { release } }))).toEqual([
        'tiny-1.0-py3-none-any.whl',
      ])
      expect((await readdir(join(bench.path, 'dist'))).sort()).toEqual([
        'any.build.json',
        'sdist.build.json',
        'tiny-1.0-py3-none-any.whl',
        'tiny-1.0.tar.gz',
      ])
      const tree = { ...release, sdist: { ...release.sdist, 'wheels-from': 'tree' as const } }
      const fromTree = await bench.build({ inputs: { target: 'any' }, facts: { release: tree } })
      expect([says(fromTree), fromTree.report['wheels-from']]).toEqual([['SDI-10'], 'tree'])

      const other = { ...release, project: { ...release.project, version: '2.0' } }
      const result = await bench.build({ inputs: { target: 'any' }, facts: { release: other } })
      expect(says(result)).toEqual(['SET-01'])
      expect(result.report.phases.map(({ name }) => name)).toEqual(['copy', 'sdist'])
    },
    PATIENCE,
  )

  it(
    'is built with a warning outside git, and not at all before it is tracked',
    async () => {
      await using loose = await openBench(PURE, { git: false })
      const result = await loose.build()
      expect(result.findings).toMatchObject([{ id: 'SDI-11', severity: 'warning' }])
      expect(result.written).toHaveLength(3)
      await using untracked = await openBench({})
      await addFiles(untracked.path, PURE)
      await expect(untracked.build()).rejects.toThrow(/pyproject\.toml is not tracked by git/)
    },
    PATIENCE,
  )

  it(
    'takes a version from a tag that need not exist',
    async () => {
      await using bench = await openBench({
        ...PURE,
        'pyproject.toml': `[build-system]
requires = ["setuptools>=77", "setuptools-scm>=8"]
build-backend = "setuptools.build_meta"
[project]
name = "tiny"
dynamic = ["version"]
requires-python = ">=3.9"
[tool.setuptools]
py-modules = ["tiny"]
[tool.setuptools_scm]
`,
      })
      const rehearsed = await readProject(bench.path, { tag: 'v3.1', tagFormats: ['v{version}'] })
      expect(names(await bench.build({ project: rehearsed }))).toEqual(['tiny-3.1.tar.gz', 'tiny-3.1-py3-none-any.whl'])
      // Without one, the backend asks the copy's git by itself.
      git(bench.path, 'tag', 'v2.0')
      expect(names(await bench.build())).toEqual(['tiny-2.0.tar.gz', 'tiny-2.0-py3-none-any.whl'])
    },
    PATIENCE,
  )

  it(
    'fails in words when its sdist lacks a file, and when its backend cannot be had',
    async () => {
      await using lacking = await openBench({
        'pyproject.toml': pyproject('setuptools.build_meta', 'setuptools>=77'),
        'setup.py': 'from setuptools import setup\nopen("data/VERSION").read()\nsetup(py_modules=["tiny"])\n',
        'data/VERSION': '1',
        'tiny.py': '',
      })
      await expect(lacking.build()).rejects.toThrow(/the sdist does not hold data\/VERSION[\s\S]*FileNotFoundError/)
      await using unknown = await openBench({
        ...PURE,
        'pyproject.toml': pyproject('flit_core.buildapi', 'flit_core>=999'),
      })
      await expect(unknown.build()).rejects.toThrow(
        /the sdist was not built: the build requirements cannot be had: only flit-core/,
      )
    },
    PATIENCE,
  )
})

describe('a C extension', () => {
  it(
    'is repaired to what it asks of its system, without libc too, and repeats its bytes',
    async () => {
      if (process.platform !== 'linux' || !(await machineHas('cc'))) return
      await using bench = await openBench({ ...C, 'MANIFEST.in': 'include tiny.c\n' })
      const first = await bench.build()
      expect(says(first)).toEqual([])
      const wheel = first.report.files[1]
      expect(wheel?.name).toMatch(/^tiny-1\.0-cp39-abi3-(manylinux\w+\.)*manylinux_2_\d+_\w+\.whl$/)
      expect(wheel?.['extension-modules']).toEqual(['tiny'])
      expect(wheel?.tags.every((tag) => tag.startsWith('cp39-abi3-manylinux'))).toBe(true)
      expect(first.report.phases.map(({ name }) => name)).toContain('repair')
      expect((await bench.build()).report.files[1]?.sha256).toBe(wheel?.sha256)
      expect(says(await bench.build({ inputs: { native: 'none' } }))).toEqual(['wheel-tag-content', 'coverage'])
    },
    PATIENCE,
  )

  it(
    'is built once where one wheel of a stable ABI serves what was to be built one by one',
    async () => {
      if (process.platform !== 'linux' || !(await machineHas('cc'))) return
      const hidden = C['setup.py'].replace('"cp39"', '"cp" + "39"')
      await using bench = await openBench({ ...C, 'setup.py': hidden, 'MANIFEST.in': 'include tiny.c\n' })
      const result = await bench.build()
      expect(result.report.files.filter(({ kind }) => kind === 'wheel')).toHaveLength(1)
      expect(result.findings).toMatchObject([{ key: 'coverage', severity: 'warning' }])
      expect(result.written).not.toEqual([])
    },
    PATIENCE,
  )

  it(
    'fails in words without a compiler',
    async () => {
      if (process.platform !== 'linux') return
      await using bench = await openBench({ ...C, 'MANIFEST.in': 'include tiny.c\n' })
      const env = { CC: 'no-such-compiler' }
      await expect(bench.build({ env })).rejects.toThrow(
        /^tool-missing: .*called no-such-compiler, which is not installed/,
      )
    },
    PATIENCE,
  )
})

describe('a Rust extension', () => {
  it('says which tool is missing', async () => {
    await using bench = await openBench(rust(['abi3-py39']))
    await expect(bench.build({ env: { PATH: '/nonexistent' } })).rejects.toThrow(/^tool-missing|interpreter-missing/)
  })

  it(
    'is compiled once: a repeat compiles nothing, and a changed line is seen',
    async () => {
      if (!(await machineHas('cargo', 'cc'))) return
      const sources = rust(['abi3-py39'])
      await using bench = await openBench({ ...sources, 'Cargo.lock': '' })
      const first = await bench.build({ inputs: { locked: 'false' } })
      expect(says(first)).toEqual([])
      expect(first.report).toMatchObject({ builder: { name: 'maturin' }, rustc: expect.stringMatching(/^1\./) })
      expect(first.report.files[1]?.name).toMatch(/^tiny-1\.0-cp39-abi3-/)
      expect(first.report.files[1]?.['extension-modules']).toEqual(['tiny.tiny'])
      expect(bench.log.join('\n')).toContain('Compiling pyo3')

      const again = await bench.build({ inputs: { locked: 'false' } })
      expect(bench.log.join('\n')).not.toContain('Compiling')
      expect(digests(again)).toEqual(digests(first))

      await addFiles(bench.path, { 'src/lib.rs': String(sources['src/lib.rs']).replace('42', '43') })
      const changed = await bench.build({ inputs: { locked: 'false' } })
      expect(bench.log.filter((line) => line.includes('Compiling'))).toHaveLength(1)
      expect(changed.report.files[1]?.sha256).not.toBe(first.report.files[1]?.sha256)

      // A target folder of its own, begun with what another interpreter's has compiled.
      await bench.build({ inputs: { locked: 'false', pythons: ['3.12'] } })
      expect(bench.log.join('\n')).toContain('Compiling tiny')
      expect(bench.log.join('\n')).not.toContain('Compiling syn')

      const locked = bench.build({ inputs: { locked: 'true' } })
      await expect(locked).rejects.toThrow(/^cargo-lock-missing: Cargo\.lock does not fit Cargo\.toml/)
    },
    2 * PATIENCE,
  )
})
