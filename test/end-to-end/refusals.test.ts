// Each mistake gives exactly one error annotation, with a remedy, exit code 1 and no stack trace: through the bundles,
// as a runner starts them.
import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type Rehearsal, startRehearsal } from '@pyrelease/rehearsal'
import { makeWheel, type WheelContent } from '../fakes/archives.ts'
import { runStep, stepInputs, type StepResult } from '../fakes/runner.ts'

let scratch: string
beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'pyrelease-refusals-'))
})
afterAll(() => rm(scratch, { recursive: true, force: true }))

/** A step as a workflow writes it: what `with:` leaves out has its default of action.yml. */
async function step(
  action: string,
  given: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>> = {},
): Promise<StepResult> {
  return runStep(join(process.cwd(), `dist/${action}/index.js`), {
    inputs: await stepInputs(action, given),
    env: { ...certificates(), ...env },
  })
}

/** The machine's own authorities, so that pinned tools can be fetched where it needs some. */
function certificates(): Readonly<Record<string, string>> {
  const given = ['SSL_CERT_FILE', 'UV_DEFAULT_INDEX', 'UV_INDEX_URL', 'PIP_INDEX_URL', 'HTTPS_PROXY', 'NO_PROXY']
  return Object.fromEntries(
    given.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])),
  )
}

function expectRefusal(result: StepResult, ...said: readonly (string | RegExp)[]): void {
  const errors = result.annotations.filter(({ level }) => level === 'error')
  expect({ errors: errors.length, code: result.code, log: errors.length === 1 ? '' : result.log }).toEqual({
    errors: 1,
    code: 1,
    log: '',
  })
  for (const text of said) expect(errors[0]?.message).toMatch(text)
  expect(result.log + result.stderr).not.toMatch(/\n\s+at .*(\.[jt]s|node:)/)
  expect(result.stderr).toBe('')
}

let number = 0
async function folder(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const path = join(scratch, String(number++))
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(path, name)), { recursive: true })
    await writeFile(join(path, name), content)
  }
  return path
}

const PYPROJECT = `[build-system]
requires = ["maturin>=1.9,<2"]
build-backend = "maturin"

[project]
name = "demo"
version = "1.2.0"
description = "A demonstration"
readme = "README.md"
requires-python = ">=3.12"
classifiers = [
  "Operating System :: MacOS",
  "Operating System :: Microsoft :: Windows",
  "Operating System :: POSIX :: Linux",
  "Programming Language :: Python :: 3.12",
  "Programming Language :: Python :: 3.13",
  "Programming Language :: Python :: 3.14",
  "Programming Language :: Python :: Implementation :: CPython",
  "Programming Language :: Rust",
]

[project.urls]
Homepage = "https://example.org"
Repository = "https://example.org/repository"
Issues = "https://example.org/issues"
Changelog = "https://example.org/changelog"
`
const CARGO = `[package]
name = "demo"
version = "1.2.0"
edition = "2021"

[lib]
name = "demo"
crate-type = ["cdylib"]

[dependencies]
pyo3 = { version = "0.29", features = ["abi3-py312"] }
`
const LOCK = `version = 4

[[package]]
name = "demo"
version = "1.2.0"
dependencies = [
 "pyo3",
]

[[package]]
name = "pyo3"
version = "0.29.3"
source = "registry+https://github.com/rust-lang/crates.io-index"
`
const TREE = {
  'pyproject.toml': PYPROJECT,
  'Cargo.toml': CARGO,
  'Cargo.lock': LOCK,
  'README.md': '# demo\n\n    pip install demo\n',
  'CHANGELOG.md': '# Changelog\n\n## 1.2.0 - 2026-01-02\n\n- A demonstration\n',
  'src/lib.rs': '',
  '.gitignore': '*.so\n*.pyd\n',
}

async function project(changes: Readonly<Record<string, string>> = {}): Promise<string> {
  const path = await folder({ ...TREE, ...changes })
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], {
      cwd: path,
      stdio: 'ignore',
    })
  git('init', '-q')
  git('add', '-A')
  git('commit', '-q', '-m', 'demo')
  git('tag', 'v1.2.1')
  return path
}

describe('verify-metadata refuses', () => {
  it('nothing where all is well', async () => {
    const { code, annotations } = await step('verify-metadata', { 'package-dir': await project(), index: 'none' })
    expect({ code, annotations }).toEqual({ code: 0, annotations: [] })
  })

  it.each([
    ['a wrong tag', { tag: 'v1.2.1' }, {}, [/v1\.2\.1/, /1\.2\.0/]],
    [
      'different versions in Cargo.toml and pyproject.toml',
      {},
      {
        'Cargo.toml': CARGO.replace('version = "1.2.0"', 'version = "1.3.0"'),
        'Cargo.lock': LOCK.replace('1.2.0', '1.3.0'),
      },
      [/1\.3\.0/, /1\.2\.0/],
    ],
    [
      'an unknown classifier',
      {},
      { 'pyproject.toml': PYPROJECT.replace('classifiers = [', 'classifiers = [\n  "Framework :: Djagno",') },
      [/'Framework :: Djagno' is not a valid classifier/, /Framework :: Django/],
    ],
    [
      'a misspelt input',
      { 'tag-fromat': 'v{version}' },
      {},
      [/did you mean tag-format\?/, /Correct the step's `with:` block/],
    ],
    ['a value that is not understood', { 'tag-annotated': 'yes' }, {}, [/expected true or false, not "yes"/]],
  ])('%s', async (_, inputs, changes, said) => {
    expectRefusal(
      await step('verify-metadata', { 'package-dir': await project(changes), index: 'none', ...inputs }),
      ...said,
    )
  })
})

async function dist(...wheels: readonly WheelContent[]): Promise<string> {
  const files = wheels.map((content) => makeWheel({ version: '1.2.0', ...content }))
  return folder(Object.fromEntries(files.map(({ filename, bytes }) => [filename, bytes])))
}

it('smoke-test refuses a wheel whose extension module cannot be imported', async () => {
  const files = { 'demo/__init__.py': '', 'demo/_native.abi3.so': 'no shared object, PyInit__native' }
  const path = await dist({ tags: `cp39-abi3-${hostTag()}`, files })
  expectRefusal(await step('smoke-test', { dist: path }), /demo\._native/, /cp3\d+/)
})

function hostTag(): string {
  const arch = process.arch === 'arm64' ? 'aarch64' : 'x86_64'
  if (process.platform === 'win32') return process.arch === 'arm64' ? 'win_arm64' : 'win_amd64'
  return process.platform === 'darwin'
    ? `macosx_11_0_${process.arch === 'arm64' ? 'arm64' : 'x86_64'}`
    : `manylinux_2_17_${arch}`
}

describe('publish-oidc refuses', () => {
  let index: Rehearsal
  beforeAll(async () => {
    const publisher = { project: 'demo', owner: 'octo', repository: 'demo', workflow: 'release.yml' }
    index = await startRehearsal({ publishers: [{ ...publisher, environment: 'production' }] })
  })
  afterAll(() => index.close())

  const job = (environment?: string): Readonly<Record<string, string>> => {
    const claims = { repository: 'octo/demo', workflow: 'release.yml' }
    const { requestUrl, requestToken } = index.identity(environment === undefined ? claims : { ...claims, environment })
    return {
      SSL_CERT_FILE: index.authorityFile,
      ACTIONS_ID_TOKEN_REQUEST_URL: requestUrl,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: requestToken,
    }
  }

  it('a publisher that is configured for another environment', async () => {
    const result = await step('publish-oidc', { dist: await dist({}), index: index.upload }, job('pypi'))
    expectRefusal(result, /environment/i, /pypi/, /release\.yml/)
  })

  it('the same version with other bytes on the index', async () => {
    const inputs = { index: index.upload, 'retry-budget': '10s' }
    const first = await step('publish-oidc', { dist: await dist({}), ...inputs }, job('production'))
    expect({ code: first.code, log: first.code === 0 ? '' : first.log }).toEqual({ code: 0, log: '' })
    const other = await dist({ files: { 'demo.py': 'VALUE = 2\n' } })
    const second = await step('publish-oidc', { dist: other, ...inputs }, job('production'))
    expectRefusal(second, /demo-1\.2\.0-py3-none-any\.whl/, /Raise the version/)
  })

  it('a job without an identity', async () => {
    const result = await step(
      'publish-oidc',
      { dist: await dist({ version: '1.3.0' }), index: index.upload },
      { SSL_CERT_FILE: index.authorityFile },
    )
    expectRefusal(result, /id-token: write/)
  })

  it('an index whose certificate is not trusted', async () => {
    const result = await step(
      'publish-oidc',
      { dist: await dist({}), index: index.upload },
      { ...job('production'), SSL_CERT_FILE: '' },
    )
    expectRefusal(result, /certificate is not trusted/, /SSL_CERT_FILE/)
  })

  it('an index that cannot be reached', async () => {
    const upload = `https://localhost:${await freePort()}/legacy/`
    const result = await step('publish-oidc', { dist: await dist({}), index: upload }, job('production'))
    expectRefusal(result, /nothing answers there/, /Check the address/)
  })
})

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  return typeof address === 'object' && address !== null ? address.port : 0
}
