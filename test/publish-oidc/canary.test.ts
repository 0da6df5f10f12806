import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { makeScratch } from '@pyrelease/core'
import { type Middleware, type Outcome, type Request, startRehearsal } from '@pyrelease/rehearsal'
import { expect, jest, test } from '@jest/globals'
import { makeSdist, makeWheel } from '../fakes/archives.ts'
import { runStep, stepInputs, type StepResult } from '../fakes/runner.ts'
import { distWith, JOB, PUBLISHER } from './stage.ts'

jest.setTimeout(60_000)

const MAIN = resolve('actions/publish-oidc/src/main.ts')
const PASSWORD = 'canary-password-5f2b7e0c9d'

/** What stands in the process list and, where the system shows it, in the environments of all processes. */
function processes(): { readonly commands: string; readonly environments: string } {
  if (process.platform === 'win32') return { commands: '', environments: '' }
  const commands = execFileSync('ps', ['-A', '-ww', '-o', 'args'], { encoding: 'utf8' })
  if (process.platform !== 'linux') return { commands, environments: '' }
  const read = (pid: string, file: string): string => {
    try {
      return readFileSync(`/proc/${pid}/${file}`, 'utf8')
    } catch {
      return ''
    }
  }
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  return { commands, environments: pids.map((pid) => read(pid, 'environ')).join('\n') }
}

/** Every file below a folder, one after the other. */
function contents(folder: string): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return files.map((file) => readFileSync(join(file.parentPath, file.name), 'latin1')).join('\n')
}

/** The ways in which a secret may stand in a text, and parts of it that would be enough for a guess. */
function formsOf(secret: string): readonly string[] {
  const basic = [Buffer.from(`__token__:${secret}`), Buffer.from(`ann:${secret}`), Buffer.from(secret)]
  const middle = Math.floor(secret.length / 2)
  return [
    secret,
    encodeURIComponent(secret),
    secret.slice(0, middle),
    secret.slice(middle),
    ...basic.map((bytes) => bytes.toString('base64')),
  ]
}

/** What a client said of itself, said back: in the reason, in JSON, and as a page. */
function echo(request: Request, status: number, secrets: readonly string[]): Outcome {
  const authorization = request.headers.authorization ?? ''
  const password = Buffer.from(authorization.replace(/^\w+ /, ''), 'base64').toString('latin1')
  const text = ['you said', authorization, password, ...secrets].join(' ').replace(/[^\x20-\x7e]/g, '?')
  const description = [{ code: 'invalid-moon', description: text }]
  return {
    status,
    reason: text,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ code: `${status} ${text}`, message: text, errors: description }),
  }
}

async function drained(body: AsyncIterable<Uint8Array>): Promise<number> {
  let size = 0
  for await (const chunk of body) size += chunk.length
  return size
}

/** Where the index answers by saying back what it was told. */
const ECHOES: Readonly<Record<string, { readonly path: RegExp; readonly status: number } | undefined>> = {
  nowhere: undefined,
  'at the exchange': { path: /mint-token$/, status: 422 },
  'at a broken exchange': { path: /mint-token$/, status: 503 },
  'at the upload, which it refuses': { path: /^\/legacy\/$/, status: 400 },
  'at the upload, whose token it does not know': { path: /^\/legacy\/$/, status: 403 },
  'at the upload, which breaks': { path: /^\/legacy\/$/, status: 500 },
  'when the token is given back': { path: /burn-token$/, status: 500 },
  'when its page is read again': { path: /^\/simple\//, status: 403 },
  'at the identity service': { path: /id-token/, status: 403 },
}

const BY = ['an identity', 'a password'] as const

/** A password has to do with uploads only. */
const CASES = Object.keys(ECHOES).flatMap((place) =>
  BY.filter((by) => by === 'an identity' || /nowhere|upload|page/.test(place)).map((by) => [by, place] as const),
)

test.each(CASES)('by %s, said back %s: no secret is to be found anywhere', async (by, place) => {
  const echoes = ECHOES[place]
  // Tokens of the exchange, and what only the runner may hand to the action.
  const minted: string[] = []
  let seen: ReturnType<typeof processes> | undefined
  let uploads = 0
  const spy: Middleware = async (request, next) => {
    const { pathname } = request.url
    if (pathname === '/legacy/') {
      uploads += 1
      seen ??= processes()
    }
    // The first page is read before there is any secret.
    const speaks = echoes?.path.test(pathname) === true && (!pathname.startsWith('/simple/') || uploads > 0)
    if (speaks) {
      await drained(request.body)
      return echo(request, echoes.status, minted)
    }
    const outcome = await next(request)
    if (outcome !== 'no answer' && /id-token|mint-token/.test(pathname) && typeof outcome.body === 'string')
      minted.push(...[...outcome.body.matchAll(/"(?:value|token)":"([^"]+)"/g)].map(([, token = '']) => token))
    return outcome
  }
  await using dist = await distWith([makeWheel(), makeSdist()])
  await using root = await makeScratch('canary')
  await using index = await startRehearsal({
    publishers: [PUBLISHER],
    passwords: { ann: PASSWORD },
    middleware: [spy],
  })
  const identity = index.identity(JOB)
  const folders = {
    HOME: join(root.path, 'home'),
    TMPDIR: join(root.path, 'tmp'),
    RUNNER_TEMP: join(root.path, 'runner'),
  }
  for (const folder of Object.values(folders)) await mkdir(folder)
  const password: Readonly<Record<string, string>> =
    by === 'a password' ? { auth: 'token', user: 'ann', token: PASSWORD } : {}
  const result = await runStep(MAIN, {
    cwd: dist.path,
    inputs: await stepInputs('publish-oidc', { dist: '.', index: index.upload, 'retry-budget': '1s', ...password }),
    env: {
      ...folders,
      SSL_CERT_FILE: index.authorityFile,
      RUNNER_DEBUG: '1',
      ACTIONS_STEP_DEBUG: 'true',
      ACTIONS_ID_TOKEN_REQUEST_URL: identity.requestUrl,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: identity.requestToken,
    },
  })
  const given = [PASSWORD, identity.requestToken]
  const left = contents(root.path) + contents(dist.path)
  for (const secret of [...minted, ...given].flatMap(formsOf))
    for (const [where, text] of Object.entries({ ...shown(result), left, commands: seen?.commands ?? '' }))
      if (text.includes(secret)) throw new Error(`${secret.slice(0, 12)}… stands in ${where}`)
  for (const secret of minted.flatMap(formsOf)) expect(seen?.environments.includes(secret) ?? false).toBe(false)
  if (by === 'an identity' && place !== 'at the identity service') expect(minted.length).toBeGreaterThan(0)
  if (echoes !== undefined && /upload|exchange/.test(place)) {
    expect(result.code).toBe(1)
    expect(result.log).toContain('you said')
  }
})

/** All that a person or a later step can read; the lines that ask the runner to hide a secret it keeps to itself. */
function shown({ log, stderr, summary, outputs }: StepResult): Readonly<Record<string, string>> {
  const lines = log.split('\n').filter((line) => !line.startsWith('::add-mask::'))
  return { log: lines.join('\n'), stderr, summary, outputs: JSON.stringify(outputs) }
}
