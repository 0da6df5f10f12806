import { describe, expect, test } from '@jest/globals'
import { makeSdist, makeWheel } from '../fakes/archives.ts'
import { scriptedServer } from '../fakes/scripted-server.ts'
import { interpreters, machine, newest, smoke } from './bench.ts'

const platform = newest.tags.platforms[0] ?? ''
/** A file that is named like an extension module here, and is none. */
const core = process.platform === 'win32' ? 'demo/_core.pyd' : 'demo/_core.abi3.so'
const MINUTE = 60_000

function lineOf(report: Awaited<ReturnType<typeof smoke>>): string {
  return report.findings.map(({ key, id, message }) => `${key ?? ''} ${id ?? ''} ${message}`).join('\n')
}

describe('a good file', () => {
  const wheel = makeWheel({
    name: 'Demo.Pkg',
    version: '1.0',
    files: {
      'demo/__init__.py': '__version__ = "1.0.0"\ndef main(): return 0\ndef plug(): pass\n',
      'demo/py.typed': '',
    },
    metadata: { 'Requires-Python': '>=3.8' },
    entryPoints:
      '[console_scripts]\ndemo-run = demo:main\n\n[demo.plugins]\nplug = demo:plug\nextra = demo:absent [fancy]\n',
  })

  test(
    'passes on every interpreter of this machine',
    async () => {
      const report = await smoke([wheel], {}, { interpreters })
      expect(report.findings).toEqual([])
      expect(report.passed).toBe(true)
      expect(report.outputs).toMatchObject({ passed: String(interpreters.length), failed: '0' })
      const [document] = report.documents
      expect(document).toMatchObject({
        schema: 'pyrelease.smoke/1',
        project: { name: 'demo-pkg', version: '1.0' },
        from: 'dist',
        rows: interpreters.map(({ id }) => ({ interpreter: id, result: 'passed' })),
      })
      expect(report.text).toContain(`passed on ${interpreters.map(({ id }) => id).join(' ')}`)
      expect(report.text).toContain('imported demo, loaded demo-run of console_scripts, loaded plug of demo.plugins')
      expect(report.summary).toContain(`| \`${wheel.filename}\` | ${newest.id} | passed |`)
    },
    MINUTE,
  )

  test(
    'runs the commands of the user in an empty folder, and scripts with --help',
    async () => {
      const commands = [
        'test -z "$(ls -A)" && python -c "import demo"',
        'test -f {wheel} && test -d {package} && test -d {project}',
        'demo-run',
      ]
      const report = await smoke([wheel], { smoke: commands, entryPoints: 'help' })
      expect(report.findings).toEqual([])
      expect(report.text).toContain('ran demo-run --help, ran test -z')
    },
    MINUTE,
  )

  test(
    'is all that counts of an environment that somebody prepared',
    async () => {
      const env = {
        ...process.env,
        PYTHONPATH: '/nowhere',
        PIP_INDEX_URL: 'https://127.0.0.1:9/simple',
        GITHUB_TOKEN: 'x',
      }
      const report = await smoke([wheel], { smoke: ['test -z "$PYTHONPATH$GITHUB_TOKEN"'] }, {}, { ...machine, env })
      expect(report.findings).toEqual([])
    },
    MINUTE,
  )
})

describe('what is broken', () => {
  const cases: readonly [string, Parameters<typeof makeWheel>[0], Parameters<typeof smoke>[1], RegExp][] = [
    [
      'an extension module that cannot be imported',
      {
        tags: `cp38-abi3-${platform}`,
        files: { 'demo/__init__.py': 'from . import _core\n', [core]: 'no library' },
        entryPoints: '[console_scripts]\ndemo = demo:main\n',
      },
      {},
      /^extension-import {2}demo-1\.0-\S+ on cp\d+: demo\._core cannot be imported: ImportError: .*$/,
    ],
    [
      'an extension module that the package gets along without',
      {
        tags: `cp38-abi3-${platform}`,
        files: {
          'demo/__init__.py': 'try:\n    from . import _core\nexcept ImportError:\n    _core = None\n',
          [core]: 'no library',
        },
      },
      {},
      /^extension-import .*demo\._core cannot be imported/,
    ],
    [
      'a module that another one hides',
      { files: { 'calendar/__init__.py': '' } },
      {},
      /^not-from-wheel .*calendar was imported from .*calendar\.py, outside the environment$/,
    ],
    [
      'a version of its own',
      { files: { 'demo.py': '__version__ = "0.9"\n' } },
      {},
      /^runtime-version .*demo\.__version__ is 0\.9, metadata says 1\.0$/,
    ],
    [
      'an entry point without its target',
      { entryPoints: '[console_scripts]\ndemo = demo:main\n' },
      {},
      /^entry-point-load WHL-25 .*entry point demo of console_scripts cannot be loaded: AttributeError/,
    ],
    [
      'a script that has no help',
      {
        files: { 'demo.py': 'def main(): return 3\n' },
        entryPoints: '[console_scripts]\ndemo = demo:main\n',
      },
      { entryPoints: 'help' },
      /^entry-point-load WHL-25 .*demo --help ended with 3/,
    ],
    ['a command that fails', {}, { smoke: ['echo so sad; false | true'] }, /^smoke-command .*ended with 1:\nso sad$/],
    [
      'a crash',
      { files: { 'demo.py': 'import os\nos.abort()\n' } },
      {},
      /^extension-import .*the interpreter ended during "import demo": exit code \d+/,
    ],
    [
      'a dependency that nobody has',
      { metadata: { 'Requires-Dist': 'other @ file:///nowhere/other-1.0-py3-none-any.whl' } },
      {},
      /^not-executed .*was not run on cp\d+: its dependencies cannot be installed/,
    ],
    [
      'metadata that name another version',
      { metadata: { Version: '1.1' } },
      {},
      /^not-executed .*uv does not install it/,
    ],
  ]
  test.each(cases)(
    '%s is one finding',
    async (_, content, options, message) => {
      const report = await smoke([makeWheel(content)], options)
      expect(report.passed).toBe(false)
      expect(report.findings).toHaveLength(1)
      expect(lineOf(report)).toMatch(message)
      expect(report.findings[0]?.remedy).toMatch(/\S/)
    },
    MINUTE,
  )
})

test(
  'what is broken on every Python is one finding all the same',
  async () => {
    const files = { 'demo/__init__.py': 'from . import _core\n', [core]: 'no library' }
    const report = await smoke([makeWheel({ tags: `cp38-abi3-${platform}`, files })], {}, { interpreters })
    expect(report.findings.map(({ key }) => key)).toEqual(['extension-import'])
    expect(report.outputs['failed']).toBe(
      String(interpreters.filter(({ implementation }) => implementation === 'cpython').length),
    )
  },
  MINUTE,
)

test(
  'dependencies come from the index, the file under test never does',
  async () => {
    const dependency = makeWheel({ name: 'leaf', version: '2.0' })
    await using server = await scriptedServer(({ path }) => {
      if (path === '/simple/leaf/')
        return {
          status: 200,
          headers: { 'Content-Type': 'text/html' },
          body: `<!DOCTYPE html><a href="/files/${dependency.filename}">${dependency.filename}</a>`,
        }
      return path.startsWith('/files/') ? { status: 200, body: dependency.bytes } : { status: 404 }
    })
    const wheel = makeWheel({
      files: { 'demo.py': 'import leaf\n' },
      metadata: { 'Requires-Dist': ['leaf>=2', 'absent; extra == "more"', 'absent; python_version < "3"'] },
    })
    const report = await smoke([wheel], {}, {}, { ...machine, index: `${server.url}/simple` })
    expect(report.findings).toEqual([])
    expect(server.seen.map(({ path }) => path)).not.toContainEqual(expect.stringContaining('demo'))
  },
  MINUTE,
)

describe('an sdist', () => {
  const backend = (files: Record<string, string>): string => `
import os, zipfile
FILES = ${JSON.stringify({
    ...files,
    'demo-1.0.dist-info/METADATA': 'Metadata-Version: 2.1\nName: demo\nVersion: 1.0\n',
    'demo-1.0.dist-info/WHEEL': 'Wheel-Version: 1.0\nGenerator: t\nRoot-Is-Purelib: true\nTag: py3-none-any\n',
    'demo-1.0.dist-info/RECORD': '',
  })}
def build_wheel(folder, config_settings=None, metadata_directory=None):
    name = "demo-1.0-py3-none-any.whl"
    with zipfile.ZipFile(os.path.join(folder, name), "w") as wheel:
        for path, text in FILES.items():
            wheel.writestr(path, text)
    return name
`
  const sdist = (files: Record<string, string>) =>
    makeSdist({
      files: {
        'pyproject.toml': '[build-system]\nrequires = []\nbuild-backend = "backend"\nbackend-path = ["."]\n',
        'backend.py': backend(files),
      },
    })
  const good = sdist({ 'demo.py': '' })

  test(
    'is built far from its tree, and its wheel tried',
    async () => {
      const report = await smoke([good])
      expect(report.findings).toEqual([])
      expect(report.text).toContain(`built demo-1.0-py3-none-any.whl, installed`)
    },
    MINUTE,
  )

  test(
    'must give what the wheels have',
    async () => {
      const native = makeWheel({ tags: `cp38-abi3-win_arm64`, files: { 'demo/__init__.py': '', 'demo/_core.pyd': '' } })
      const report = await smoke([good, native], {
        ignore: [{ finding: 'not-executed', pattern: '*win*', reason: 'elsewhere' }],
      })
      expect(lineOf(report)).toMatch(
        /^sdist-rebuild SDI-10 demo-1\.0\.tar\.gz on cp\d+: .* lacks demo\._core, present in 1 wheel$/,
      )
    },
    MINUTE,
  )

  test(
    'that does not build is one finding',
    async () => {
      const broken = makeSdist({
        files: { 'pyproject.toml': '[build-system]\nrequires = []\nbuild-backend = "gone"\nbackend-path = ["."]\n' },
      })
      expect(lineOf(await smoke([broken]))).toMatch(/^sdist-rebuild SDI-10 .*no wheel can be built from it:\n[^]*gone/)
    },
    MINUTE,
  )
})
