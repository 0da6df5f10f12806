import { type ChildProcess, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { makeScratch, type Scratch } from '@pyrelease/core'
import { openHttp } from '../../packages/core/src/http/client.ts'
import { basicOf } from '../../packages/core/src/http/address.ts'
import { childEnvironment } from '../../packages/core/src/process/environment.ts'
import { runProgram } from '../../packages/core/src/process/program.ts'
import { findInterpreters } from '../../packages/core/src/tools/interpreters.ts'
import { readMachine } from '../../packages/core/src/tools/machine.ts'
import { toolPath } from '../../packages/core/src/tools/tool.ts'
import { makeSdist, makeWheel } from '../fakes/archives.ts'
import { runStep, stepInputs, type StepResult } from '../fakes/runner.ts'
import { distWith } from './stage.ts'

// Indexes that other people wrote, with passwords: pypiserver and devpi of the lock, on this machine's newest CPython.

jest.setTimeout(240_000)

const LOCK = resolve('test/locks/other-indexes.txt')
const MAIN = resolve('actions/publish-oidc/src/main.ts')
const USER = { name: 'ann', password: 'canary-of-ann' }
const TAGS = ['cp310', 'cp311', 'cp312', 'cp313', 'cp314']
const FILES = [makeWheel(), ...TAGS.map((tag) => makeWheel({ tags: `${tag}-${tag}-win_amd64` })), makeSdist()]
const NAMES = FILES.map(({ filename }) => filename).toSorted()

interface Server extends AsyncDisposable {
  readonly upload: string
  readonly simple: string
}

let scratch: Scratch
let dist: Scratch
let programs: { readonly python: string; readonly of: (name: string) => string; readonly env: Record<string, string> }

beforeAll(async () => {
  scratch = await makeScratch('other-indexes')
  dist = await distWith(FILES)
  programs = await installServers()
})
afterAll(async () => {
  await scratch[Symbol.asyncDispose]()
  await dist[Symbol.asyncDispose]()
})

/** Once per lock and interpreter, by uv, with every hash checked. */
async function installServers(): Promise<typeof programs> {
  const machine = await readMachine(process.env)
  const newest = (await findInterpreters(machine)).findLast(
    ({ implementation, freeThreaded }) => implementation === 'cpython' && !freeThreaded,
  )
  if (newest === undefined) throw new Error('these tests need a CPython; this machine has none')
  const key = createHash('sha256').update(readFileSync(LOCK)).update(newest.executable).update(newest.version)
  const folder = resolve(`node_modules/.cache/pyrelease-tests/other-indexes-${key.digest('hex').slice(0, 12)}`)
  const windows = process.platform === 'win32'
  const of = (name: string): string => join(folder, windows ? `Scripts/${name}.exe` : `bin/${name}`)
  const env = childEnvironment(process.env, machine)
  if (!existsSync(join(folder, 'complete'))) {
    rmSync(folder, { recursive: true, force: true })
    const uv = await toolPath(machine, 'uv')
    await succeed(uv, ['venv', '--python', newest.executable, folder], env)
    const install = ['pip', 'install', '--python', of('python'), '--require-hashes', '--no-deps', '-r', LOCK]
    await succeed(uv, install, env)
    writeFileSync(join(folder, 'complete'), '')
  }
  return { python: of('python'), of, env }
}

async function succeed(program: string, args: readonly string[], env: Record<string, string>): Promise<string> {
  const ended = await runProgram(program, args, { cwd: scratch.path, env, patience: 120_000 })
  if (ended.code !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${ended.code}:\n${ended.output}`)
  return ended.output
}

/** A port that nobody has at this moment: these servers cannot tell which one they took. */
async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const address = server.address()
  await new Promise((closed) => server.close(closed))
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}

/** Starts a server and waits until it answers; it ends with the test. */
async function start(
  name: string,
  args: readonly string[],
  probe: string,
): Promise<{ readonly child: ChildProcess; readonly log: () => string }> {
  const child = spawn(programs.of(name), args, { cwd: scratch.path, env: programs.env })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      said += chunk.toString()
    })
  const http = await openHttp({ env: {} })
  for (let tries = 0; tries < 600; tries += 1) {
    if (child.exitCode !== null) break
    const status = await http.request('GET', probe).then(
      (answer) => {
        answer.stream.resume()
        return answer.status
      },
      () => 0,
    )
    if (status === 200) return { child, log: () => said }
    await new Promise((wait) => setTimeout(wait, 100))
  }
  child.kill()
  throw new Error(`${name} does not answer at ${probe}:\n${said}`)
}

async function stop(child: ChildProcess): Promise<void> {
  const ended = new Promise((resolveEnd) => child.once('close', resolveEnd))
  child.kill()
  await ended
}

async function startPypiserver(): Promise<Server> {
  const port = await freePort()
  const files = join(scratch.path, 'pypiserver')
  mkdirSync(files)
  const hash = createHash('sha1').update(USER.password).digest('base64')
  writeFileSync(join(scratch.path, 'htpasswd'), `${USER.name}:{SHA}${hash}\n`)
  const url = `http://127.0.0.1:${port}/`
  const args = ['run', '-p', String(port), '-i', '127.0.0.1', '-P', 'htpasswd', '-a', 'update', files]
  const { child } = await start('pypi-server', args, `${url}simple/`)
  return { upload: url, simple: `${url}simple/`, [Symbol.asyncDispose]: () => stop(child) }
}

async function startDevpi(): Promise<Server> {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const folder = join(scratch.path, 'devpi')
  await succeed(programs.of('devpi-init'), ['--serverdir', folder, '--root-passwd', 'root-password'], programs.env)
  const args = ['--serverdir', folder, '--host', '127.0.0.1', '--port', String(port), '--offline-mode']
  const { child } = await start('devpi-server', args, `${url}/+api`)
  await succeed(programs.python, ['-I', '-c', DEVPI_INDEX, url, USER.name, USER.password], programs.env)
  return {
    upload: `${url}/${USER.name}/dev/`,
    simple: `${url}/${USER.name}/dev/+simple/`,
    [Symbol.asyncDispose]: () => stop(child),
  }
}

/** Makes a user and an index by devpi's own interface; our client knows no PUT. */
const DEVPI_INDEX = `
import base64, json, sys, urllib.request
url, user, password = sys.argv[1:]
def ask(method, path, body, auth=None):
    headers = {"Content-Type": "application/json", **({"X-Devpi-Auth": base64.b64encode(auth.encode()).decode()} if auth else {})}
    request = urllib.request.Request(url + path, json.dumps(body).encode(), headers, method=method)
    return json.load(urllib.request.build_opener(urllib.request.ProxyHandler({})).open(request))["result"]
def login(user, password):
    return user + ":" + ask("POST", "/+login", {"user": user, "password": password})["password"]
ask("PUT", "/" + user, {"password": password}, login("root", "root-password"))
ask("PUT", "/" + user + "/dev", {"type": "stage", "bases": [], "volatile": False}, login(user, password))
`

const SERVERS = [
  ['pypiserver', startPypiserver],
  ['devpi', startDevpi],
] as const

describe.each(SERVERS)('%s', (name, open) => {
  let server: Server
  beforeAll(async () => {
    server = await open()
  })
  afterAll(async () => {
    await server[Symbol.asyncDispose]()
  })

  async function publish(folder: string, more: Readonly<Record<string, string>> = {}): Promise<StepResult> {
    const inputs = { auth: 'token', user: USER.name, token: USER.password, ...more }
    return runStep(MAIN, {
      cwd: folder,
      inputs: await stepInputs('publish-oidc', { dist: '.', index: server.upload, 'retry-budget': '30s', ...inputs }),
    })
  }
  const results = ({ outputs }: StepResult): readonly string[] => [
    ...new Set([...(outputs['files'] ?? '').matchAll(/"result": ?"([^"]+)"/g)].map(([, result = '']) => result)),
  ]

  test('a wrong password is refused, and said to be one', async () => {
    const result = await publish(dist.path, { token: 'wrong' })
    expect(result.code).toBe(1)
    const [error] = result.annotations.filter(({ level }) => level === 'error')
    expect(error?.properties['title']).toBe('credentials-absent')
    expect(error?.message).toContain('Check `user` and `token`')
  })

  test('a release of seven files is uploaded, and seen there', async () => {
    const result = await publish(dist.path)
    expect(`${result.log}${result.stderr}`).toContain(': uploaded (')
    expect(result.annotations.filter(({ level }) => level !== 'notice')).toEqual([])
    expect(result).toMatchObject({ code: 0, outputs: { published: 'true' } })
    expect(results(result)).toEqual(['uploaded'])
    expect(result.outputs['files']).toMatch(/"visible": ?true/)
  })

  test('a second run finds nothing to do', async () => {
    const result = await publish(dist.path)
    expect(result).toMatchObject({ code: 0, outputs: { published: 'true' } })
    expect(results(result)).toEqual(['already-there'])
  })

  test('other bytes under the same name are stopped before anything is sent', async () => {
    await using other = await distWith([makeWheel({ files: { 'demo.py': 'VALUE = 2\n' } })])
    const result = await publish(other.path)
    expect(result.code).toBe(1)
    expect(result.annotations.filter(({ level }) => level === 'error')).toMatchObject([
      { properties: { title: expect.stringContaining('digest-differs') } },
    ])
  })

  test('pip installs from there what was published', async () => {
    const target = join(scratch.path, `installed-${name}`)
    const args = ['install', '--index-url', server.simple, '--no-cache-dir', '--target', target, 'demo==1.0']
    await succeed(programs.python, ['-I', '-m', 'pip', ...args], { ...programs.env, NO_PROXY: '127.0.0.1' })
    expect(readdirSync(target)).toContain('demo.py')
  })

  test('every file is there, byte for byte', async () => {
    const http = await openHttp({ env: {} })
    const authorization = `Basic ${basicOf(USER.name, USER.password)}`
    const page = await http.request('GET', `${server.simple}demo/`, { headers: { authorization, accept: 'text/html' } })
    const links = [...(await page.text()).matchAll(/href="([^"#]+)/g)].map(([, link = '']) => new URL(link, page.url))
    expect(links.map(({ pathname }) => pathname.split('/').at(-1)).toSorted()).toEqual(NAMES)
    for (const link of links) {
      const bytes = await (await http.request('GET', link.href, { headers: { authorization } })).bytes()
      const file = FILES.find(({ filename }) => link.pathname.endsWith(`/${filename}`))
      expect(bytes.equals(file?.bytes ?? Buffer.alloc(0))).toBe(true)
    }
  })
})
