import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeScratch, type Scratch } from '@pyrelease/core'
import { type Middleware, type Rehearsal, startRehearsal } from '@pyrelease/rehearsal'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { makeSdist, makeWheel } from '../fakes/archives.ts'
import { type Clients, installClients, runClient, succeed } from './clients.ts'
import { openProxy } from './proxy.ts'
import { recorder } from './recorder.ts'

jest.setTimeout(180_000)

/** Some mirrors answer HTML whatever is asked. */
const onlyHtml: Middleware = (request, next) =>
  next({ ...request, headers: { ...request.headers, accept: 'text/html' } })

const metadata = { Summary: 'A demonstration', 'Requires-Python': '>=3.8' }
const wheel = makeWheel({ metadata })
const sdist = makeSdist({ metadata })
const login = ['-u', 'me', '-p', 'secret'] as const

let clients: Clients
let scratch: Scratch
let index: Rehearsal
let dist: string
const seen = recorder()

beforeAll(async () => {
  clients = await installClients()
  scratch = await makeScratch('clients')
  index = await startRehearsal({ passwords: { me: 'secret' }, middleware: [seen.middleware] })
  dist = folder('dist', [wheel, sdist])
})

afterAll(async () => {
  await index.close()
  await scratch[Symbol.asyncDispose]()
})

function folder(name: string, files: readonly { filename: string; bytes: Buffer }[] = []): string {
  const path = join(scratch.path, name)
  mkdirSync(path, { recursive: true })
  for (const { filename, bytes } of files) writeFileSync(join(path, filename), bytes)
  return path
}

function twine(from: string, rehearsal = index) {
  const args = ['upload', '--non-interactive', '--disable-progress-bar', '--verbose']
  const files = readdirSync(from).map((file) => join(from, file))
  const at = ['--repository-url', rehearsal.upload, '--cert', rehearsal.authorityFile]
  return runClient(clients.twine, [...args, ...at, ...login, ...files], { rehearsal, cwd: scratch.path })
}

test('twine uploads a wheel and an sdist by user and password', async () => {
  succeed(await twine(dist))
  expect([...index.state.usedNames].sort()).toEqual(['demo-1.0-py3-none-any.whl', 'demo-1.0.tar.gz'])
  expect(seen.lines).toEqual(['POST /legacy/ → 200', 'POST /legacy/ → 200'])
})

test('twine uploads identical files again without complaint', async () => {
  succeed(await twine(dist))
})

test('twine shows why other bytes under the same name are refused', async () => {
  const other = makeWheel({ metadata, files: { 'demo.py': 'VALUE = 2\n' } })
  const ended = await twine(folder('other', [other]))
  expect(ended.code).toBe(1)
  expect(ended.output.replace(/\s+/g, ' ')).toContain(
    "File already exists ('demo-1.0-py3-none-any.whl', with blake2_256 hash",
  )
})

test('twine is refused with a wrong password', async () => {
  const args = ['upload', '--non-interactive', '--repository-url', index.upload, '--cert', index.authorityFile]
  const ended = await runClient(clients.twine, [...args, '-u', 'me', '-p', 'wrong', join(dist, wheel.filename)], {
    rehearsal: index,
    cwd: scratch.path,
  })
  expect(ended.code).toBe(1)
  expect(ended.output.replace(/\s+/g, ' ')).toContain('Invalid or non-existent authentication information.')
})

describe.each([
  ['JSON', []],
  ['HTML', [onlyHtml]],
] as const)('an index that answers %s', (form, layers) => {
  let rehearsal: Rehearsal
  const requests = recorder()

  beforeAll(async () => {
    rehearsal = await startRehearsal({ passwords: { me: 'secret' }, middleware: [requests.middleware, ...layers] })
    succeed(await twine(dist, rehearsal))
    requests.lines.length = 0
  })
  afterAll(() => rehearsal.close())

  test('pip installs the wheel, having read its metadata alone first', async () => {
    const target = folder(`pip-${form}`)
    succeed(
      await runClient(clients.pip, ['install', '--target', target, 'demo==1.0'], { rehearsal, cwd: scratch.path }),
    )
    expect(readdirSync(target)).toContain('demo.py')
    expect(requests.lines.filter((line) => line.includes('.whl'))).toEqual([
      expect.stringMatching(/^GET \/packages\/.*\.whl\.metadata → 200$/),
      expect.stringMatching(/^GET \/packages\/.*\.whl → 200$/),
    ])
  })

  test('pip downloads the sdist and checks its hash', async () => {
    const into = folder(`download-${form}`)
    const hash = createHash('sha256').update(sdist.bytes).digest('hex')
    writeFileSync(join(into, 'requirements.txt'), `demo==1.0 --hash=sha256:${hash}\n`)
    const args = ['download', '--no-deps', '--no-binary', ':all:', '--no-build-isolation', '--require-hashes']
    const ended = await runClient(clients.pip, [...args, '-r', 'requirements.txt', '-d', into], {
      rehearsal,
      cwd: into,
    })
    // Without a build backend pip stops after the download; the hash has been checked by then.
    expect(ended.output).toContain('Downloading')
    expect(ended.output).not.toMatch(/HASH|do not match/)
  })

  test('pip installs a wheel by its hash, and no other', async () => {
    const target = folder(`hashed-${form}`)
    const install = async (hash: string) => {
      writeFileSync(join(target, 'requirements.txt'), `demo==1.0 --hash=sha256:${hash}\n`)
      const args = ['install', '--require-hashes', '--target', join(target, 'site'), '-r', 'requirements.txt']
      return runClient(clients.pip, args, { rehearsal, cwd: target })
    }
    const refused = await install('0'.repeat(64))
    expect(refused.code).toBe(1)
    expect(refused.output).toContain('HASH')
    succeed(await install(createHash('sha256').update(wheel.bytes).digest('hex')))
    expect(readdirSync(join(target, 'site'))).toContain('demo.py')
  })

  test('yanked releases are only taken by name, and pip says why', async () => {
    const release = rehearsal.state.projects.get('demo')?.releases.get('1')
    if (release === undefined) throw new Error('no such release')
    release.yanked = 'it is broken'
    const pip = (requirement: string) =>
      runClient(clients.pip, ['install', '--dry-run', '--target', folder(`yank-${form}`), requirement], {
        rehearsal,
        cwd: scratch.path,
      })
    expect((await pip('demo')).output).toContain('No matching distribution found for demo')
    expect(succeed(await pip('demo==1.0')).output.replace(/\s+/g, ' ')).toContain(
      'Reason for being yanked: it is broken',
    )
    release.yanked = false
  })

  test('uv installs the wheel', async () => {
    const target = folder(`uv-${form}`)
    const args = ['pip', 'install', '--python', clients.python, '--target', target, 'demo==1.0']
    const more = ['--index', rehearsal.simple]
    succeed(await runClient(clients.uv, [...args, ...more], { rehearsal, cwd: scratch.path }))
    expect(readdirSync(target)).toContain('demo.py')
  })
})

test('uv publish uploads by user and password, and knows what is there by --check-url', async () => {
  const files = folder('uv-publish', [makeWheel({ version: '2.0' }), makeSdist({ version: '2.0' })])
  const args = ['publish', '--publish-url', index.upload, '--check-url', index.simple, ...login, join(files, '*')]
  succeed(await runClient(clients.uv, args, { rehearsal: index, cwd: scratch.path }))
  expect(
    index.state.projects
      .get('demo')
      ?.releases.get('2')
      ?.files.map(({ kind }) => kind),
  ).toEqual(['bdist_wheel', 'sdist'])
  const again = succeed(await runClient(clients.uv, args, { rehearsal: index, cwd: scratch.path }))
  expect(again.output).toContain('already exists, skipping')
})

test('uv publish shows the text of a refusal', async () => {
  const files = folder('linux', [makeWheel({ version: '3.0', tags: 'py3-none-linux_x86_64' })])
  const args = ['publish', '--publish-url', index.upload, ...login, join(files, '*')]
  const ended = await runClient(clients.uv, args, { rehearsal: index, cwd: scratch.path })
  expect(ended.code).not.toBe(0)
  expect(ended.output).toContain(
    "400 Binary wheel 'demo-3.0-py3-none-linux_x86_64.whl' has an unsupported platform tag 'linux_x86_64'.",
  )
})

test('packaging reads every name, version, specifier and metadata that the pages show', async () => {
  const program = [
    'import json, os, urllib.request',
    'from packaging.metadata import Metadata',
    'from packaging.specifiers import SpecifierSet',
    'from packaging.utils import parse_sdist_filename, parse_wheel_filename',
    'from packaging.version import Version',
    "ask = lambda url, accept='*/*': urllib.request.urlopen(urllib.request.Request(url, headers={'Accept': accept})).read()",
    "page = json.loads(ask(os.environ['PAGE'], 'application/vnd.pypi.simple.v1+json'))",
    "assert [str(Version(v)) for v in page['versions']] == page['versions']",
    "for file in page['files']:",
    "    parse = parse_wheel_filename if file['filename'].endswith('.whl') else parse_sdist_filename",
    "    name, version = parse(file['filename'])[:2]",
    "    assert str(SpecifierSet(file['requires-python'] or '')) == (file['requires-python'] or '')",
    "    if file['core-metadata']:",
    "        metadata = Metadata.from_email(ask(file['url'] + '.metadata'))",
    '        assert metadata.name == name and metadata.version == version',
    "    print(name, version, file['yanked'])",
  ].join('\n')
  const env = { PAGE: `${index.simple}demo/` }
  const ended = await runClient([clients.python, '-I', '-c', program], [], { rehearsal: index, cwd: scratch.path, env })
  expect(succeed(ended).stdout.split('\n')).toEqual([
    'demo 1.0 False',
    'demo 1.0 False',
    'demo 2.0 False',
    'demo 2.0 False',
  ])
})

test('twine publishes to PyPI’s own address by its own exchange, behind a proxy that leads it here', async () => {
  // twine asks at PyPI's oldest name what is there already.
  const hosts = ['upload.pypi.org', 'pypi.python.org']
  const requests = recorder()
  await using rehearsal = await startRehearsal({
    hosts,
    pending: [{ project: 'demo', owner: 'octo-org', repository: 'demo', workflow: 'release.yml' }],
    middleware: [requests.middleware],
  })
  await using proxy = await openProxy(hosts, Number(new URL(rehearsal.url).port))
  const { requestUrl, requestToken } = rehearsal.identity({ repository: 'octo-org/demo', workflow: 'release.yml' })
  const env = {
    HTTPS_PROXY: proxy.url,
    https_proxy: proxy.url,
    GITHUB_ACTIONS: 'true',
    ACTIONS_ID_TOKEN_REQUEST_URL: requestUrl,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: requestToken,
  }
  const files = readdirSync(dist).map((file) => join(dist, file))
  const upload = (...more: readonly string[]) =>
    runClient(clients.twine, ['upload', '--non-interactive', '--disable-progress-bar', ...more, ...files], {
      rehearsal,
      cwd: scratch.path,
      env,
    })
  succeed(await upload())
  expect(requests.lines).toEqual([
    'GET /_/oidc/audience → 200',
    'GET /_services/id-token → 200',
    'POST /_/oidc/mint-token → 200',
    'POST /legacy/ → 200',
    'POST /legacy/ → 200',
  ])
  requests.lines.length = 0
  expect(succeed(await upload('--skip-existing')).output).toContain('Skipping demo-1.0-py3-none-any.whl')
  expect(requests.lines).toContain('GET /pypi/demo/json → 200')
  expect(requests.lines).not.toContain('POST /legacy/ → 200')
  requests.lines.length = 0
  // uv knows by its exchange's answer alone; identical files are taken again.
  const uv = ['publish', '--trusted-publishing', 'always', ...files]
  succeed(await runClient(clients.uv, uv, { rehearsal, cwd: scratch.path, env }))
  expect(requests.lines.filter((line) => line.startsWith('POST'))).toEqual([
    'POST /_/oidc/mint-token → 200',
    'POST /legacy/ → 200',
    'POST /legacy/ → 200',
    'POST /_/oidc/burn-token → 202',
  ])
  expect(new Set(proxy.asked)).toEqual(new Set(hosts))
})
