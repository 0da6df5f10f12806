import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { readReceipts, type Report, type Scratch, systemClock } from '@pyrelease/core'
import { type Middleware, type Outcome, startRehearsal } from '@pyrelease/rehearsal'
import { makeSdist, makeWheel } from '../fakes/archives.ts'
import { textIn } from '../fakes/runner.ts'
import { recorder } from '../rehearsal/recorder.ts'
import { distWith, filesOf, hasty, JOB, publish, PUBLISHER } from './stage.ts'

jest.setTimeout(60_000)

const TAGS = ['cp310', 'cp311', 'cp312', 'cp313', 'cp314', 'cp315']
const WHEELS = TAGS.map((tag) => makeWheel({ tags: `${tag}-${tag}-win_amd64` }))
const FILES = [...WHEELS, makeSdist()]
const NAMES = FILES.map(({ filename }) => filename).toSorted()

let dist: Scratch
beforeAll(async () => {
  dist = await distWith(FILES)
})
afterAll(async () => {
  await dist[Symbol.asyncDispose]()
})

const isUpload: (path: string) => boolean = (path) => path === '/legacy/'

/** Lets the n-th request (from 0) to a path be answered by something else; `after` lets the index handle it first. */
function fault(path: string, nth: number, instead: Outcome, when: 'before' | 'after' = 'before'): Middleware {
  let count = 0
  return async (request, next) => {
    if (request.url.pathname !== path || count++ !== nth) return next(request)
    if (when === 'after') await next(request)
    else await drain(request.body)
    return instead
  }
}

/** A server that answers before it has read all breaks the connection. */
async function drain(body: AsyncIterable<Uint8Array>): Promise<number> {
  let size = 0
  for await (const chunk of body) size += chunk.length
  return size
}

async function publishThrough(middleware: readonly Middleware[], times = 1) {
  const seen = recorder()
  await using index = await startRehearsal({ pending: [PUBLISHER], middleware: [seen.middleware, ...middleware] })
  let report: Report | undefined
  for (let time = 0; time < times; time += 1) report = await publish(index, dist.path)
  if (report === undefined) throw new Error('published no times')
  return { report, files: filesOf(index), lines: seen.lines, tokens: index.state.tokens.size }
}

const receipts = (report: Report) => readReceipts(textIn(report, 'files'), 'the output')
const uploads = (lines: readonly string[]) => lines.filter((line) => line.startsWith('POST /legacy/'))

describe('publishing', () => {
  test('all files are up, seen, and written down; the token is given back', async () => {
    const { report, files, tokens, lines } = await publishThrough([])
    expect(report).toMatchObject({ passed: true, findings: [], outputs: { published: 'true' } })
    expect(files).toEqual(NAMES)
    expect(receipts(report)).toMatchObject({ published: true, visible: true })
    expect(receipts(report).files.map(({ result, url }) => [result, url?.startsWith('https://localhost')])).toEqual(
      NAMES.map(() => ['uploaded', true]),
    )
    expect(receipts(report).files.at(-1)?.name).toBe('demo-1.0.tar.gz')
    expect(tokens).toBe(0)
    expect(lines.at(0)).toBe('GET /simple/demo/ → 404')
    // No index but PyPI and TestPyPI is known to have PyPI's routes: it is asked first.
    expect(lines.slice(1, 3)).toEqual(['GET /.well-known/pytp → 404', 'GET /_/oidc/audience → 200'])
  })

  test('the first file goes alone, then at most four at once', async () => {
    let current = 0
    const atOnce: number[] = []
    const { report } = await publishThrough([
      async (request, next) => {
        if (!isUpload(request.url.pathname)) return next(request)
        atOnce.push(++current)
        await systemClock.sleep(60)
        const outcome = await next(request)
        current -= 1
        return outcome
      },
    ])
    expect(report.passed).toBe(true)
    expect(atOnce.slice(0, 2)).toEqual([1, 1])
    expect(Math.max(...atOnce)).toBe(4)
  })

  test('a second run finds all of it there, and asks for no token', async () => {
    const { report, lines } = await publishThrough([], 2)
    expect(report).toMatchObject({ passed: true, outputs: { published: 'true' } })
    expect(new Set(receipts(report).files.map(({ result }) => result))).toEqual(new Set(['already-there']))
    expect(lines.filter((line) => line.includes('mint-token'))).toHaveLength(1)
  })

  test.each<[string, Middleware, number]>([
    ['a page of the edge before the commit', fault('/legacy/', 0, { status: 502, body: '<html>' }), 8],
    ['a lost answer', fault('/legacy/', 0, 'no answer', 'after'), 7],
    ['a 500 after the commit', fault('/legacy/', 3, { status: 500 }, 'after'), 7],
    ['a broken connection', fault('/legacy/', 2, 'no answer'), 8],
    ['too many requests', fault('/legacy/', 1, { status: 429, headers: { 'retry-after': '1' } }), 8],
    [
      'an expired token',
      fault('/legacy/', 4, {
        status: 403,
        headers: { 'content-type': 'application/json' },
        body: '{"code": "403 Invalid API Token: token is expired, token is expired"}',
      }),
      8,
    ],
    ['a mint answer that got lost', fault('/_/oidc/mint-token', 0, 'no answer', 'after'), 7],
    ['a project page that is down for a moment', fault('/simple/demo/', 1, { status: 503 }), 7],
  ])('%s is survived, and no file is sent in vain', async (_, middleware, sent) => {
    const { report, files, lines } = await publishThrough([middleware])
    expect(report.findings).toEqual([])
    expect(report.passed).toBe(true)
    expect(files).toEqual(NAMES)
    expect(uploads(lines)).toHaveLength(sent)
  })

  test('an index that takes nothing ends the run, and the next one completes it', async () => {
    let taken = 0
    let isDown = true
    const down: Middleware = async (request, next) => {
      if (!isDown || !isUpload(request.url.pathname) || taken++ < 3) return next(request)
      await drain(request.body)
      return { status: 503, body: 'down' }
    }
    await using index = await startRehearsal({ pending: [PUBLISHER], middleware: [down] })
    const first = await publish(index, dist.path)
    expect(first.passed).toBe(false)
    expect(first.outputs['published']).toBe('false')
    expect(first.findings[0]?.message).toMatch(/did not take demo-.* in 5 attempts: 503/)
    expect(first.text).toMatch(/in part: \d of 7 files were uploaded/)
    expect(receipts(first).files.some(({ result }) => result === 'not-uploaded')).toBe(true)
    isDown = false
    expect((await publish(index, dist.path)).passed).toBe(true)
    expect(filesOf(index)).toEqual(NAMES)
  })

  test('a refusal stops what has not begun, with the words of the index', async () => {
    const refusal: Outcome = {
      status: 400,
      headers: { 'content-type': 'application/json' },
      body: '{"code": "400 This filename was previously used by a file that has since been deleted."}',
    }
    const { report, files, lines } = await publishThrough([fault('/legacy/', 0, refusal)])
    expect(report.findings).toEqual([
      expect.objectContaining({
        severity: 'error',
        id: 'IDX-03',
        message: expect.stringMatching(/refused demo-1.0-cp310.* \(400\): This filename was previously used/),
        remedy: expect.stringContaining('raise the version'),
      }),
    ])
    expect(files).toEqual([])
    expect(uploads(lines)).toHaveLength(1)
    expect(lines.some((line) => line.includes('burn-token'))).toBe(true)
  })

  test('other bytes that somebody else published meanwhile are never taken for ours', async () => {
    const other = makeWheel({ tags: 'cp310-cp310-win_amd64', files: { 'demo.py': 'VALUE = 2\n' } })
    await using otherDist = await distWith([other])
    await using index = await startRehearsal({
      pending: [PUBLISHER],
      middleware: [
        // The page that is read before the upload does not show the rival's file yet.
        fault('/simple/demo/', 2, { status: 404 }),
      ],
    })
    await publish(index, otherDist.path)
    const report = await publish(index, dist.path)
    expect(report.findings).toEqual([
      expect.objectContaining({ key: 'digest-differs', message: expect.stringContaining('ours is') }),
    ])
    expect(filesOf(index)).toEqual([other.filename])
  })

  test('an old token is renewed before the next file, not after a refusal', async () => {
    let ahead = 0
    const clock = { ...hasty, now: () => Date.now() + ahead }
    const seen = recorder()
    const late: Middleware = async (request, next) => {
      const outcome = await next(request)
      if (isUpload(request.url.pathname)) ahead = 14.5 * 60_000
      return outcome
    }
    await using index = await startRehearsal({ pending: [PUBLISHER], middleware: [seen.middleware, late] })
    expect((await publish(index, dist.path, { clock })).passed).toBe(true)
    expect(seen.lines.filter((line) => line === 'POST /_/oidc/mint-token → 200')).toHaveLength(2)
    expect(index.state.tokens.size).toBe(0)
  })

  test.each<[string, string, RegExp]>([
    ['the exchange', '/_/oidc/mint-token', /^demo-1.0-cp310.* was not sent: POST .*mint-token failed/],
    ['the upload and the page', '/legacy/', /did not take demo-1.0-cp310.* in 5 attempts: POST .* failed/],
  ])('%s never answers: one finding, nothing is claimed', async (_, path, message) => {
    let isUp = true
    const silence: Middleware = async (request, next) => {
      const { pathname } = request.url
      if (pathname === path) isUp = false
      if (isUp || pathname.startsWith('/_services/')) return next(request)
      await drain(request.body)
      return 'no answer'
    }
    const { report, files } = await publishThrough([silence])
    expect(report).toMatchObject({ passed: false, outputs: { published: 'false' } })
    const errors = report.findings.filter(({ severity }) => severity === 'error')
    expect(errors).toEqual([expect.objectContaining({ message: expect.stringMatching(message) })])
    expect(files).toEqual([])
  })

  test('a token that cannot be given back is a notice', async () => {
    const { report } = await publishThrough([fault('/_/oidc/burn-token', 0, { status: 500 })])
    expect(report).toMatchObject({
      passed: true,
      findings: [{ severity: 'notice', message: expect.stringContaining('not given back') }],
    })
  })

  test('a page that lags behind is a warning: the release is out', async () => {
    await using index = await startRehearsal({
      pending: [PUBLISHER],
      middleware: [
        (request, next) =>
          request.url.pathname === '/simple/demo/' ? Promise.resolve({ status: 404 }) : next(request),
      ],
    })
    const report = await publish(index, dist.path, { inputs: { retryBudget: 1 }, clock: systemClock })
    expect(report).toMatchObject({ passed: true, outputs: { published: 'true' } })
    expect(report.findings).toMatchObject([{ severity: 'warning', id: 'IDX-12' }])
    expect(receipts(report)).toMatchObject({ published: true, visible: false })
  })

  test('a job of a reusable workflow that gets through is warned', async () => {
    await using index = await startRehearsal({ pending: [PUBLISHER] })
    const claims = { workflow_ref: 'octo-org/demo/.github/workflows/ci.yml@refs/tags/v1.0' }
    const report = await publish(index, dist.path, { job: { ...JOB, claims } })
    expect(report.findings).toMatchObject([{ severity: 'warning', key: 'publisher-claims' }])
    expect(report.findings[0]?.remedy).toContain('ci.yml')
  })
})

describe('who may publish', () => {
  test.each<[string, Parameters<typeof publish>[2], boolean, string | undefined]>([
    ['a password', { inputs: { auth: 'token', user: 'ann', token: 'secret' }, job: undefined }, true, undefined],
    [
      'auto without identity',
      { inputs: { auth: 'auto', user: 'ann', token: 'secret' }, job: undefined },
      true,
      undefined,
    ],
    ['auto with identity', { inputs: { auth: 'auto', token: 'wrong' } }, true, undefined],
    [
      'a wrong password',
      { inputs: { auth: 'token', user: 'ann', token: 'no' }, job: undefined },
      false,
      'credentials-absent',
    ],
    ['no identity', { job: undefined, env: { CI: 'true' } }, false, 'permission-missing'],
    ['no token', { inputs: { auth: 'token' } }, false, 'credentials-absent'],
    ['auto with neither', { inputs: { auth: 'auto' }, job: undefined }, false, 'credentials-absent'],
    ['another environment', { job: { ...JOB, environment: 'testpypi' } }, false, 'publisher-claims'],
    ['another workflow file', { job: { ...JOB, workflow: 'publish.yml' } }, false, 'publisher-claims'],
    ['another repository', { job: { ...JOB, repository: 'octo-org/other' } }, false, 'publisher-claims'],
  ])('%s', async (_, options, passed, key) => {
    await using index = await startRehearsal({ pending: [PUBLISHER], passwords: { ann: 'secret' } })
    const report = await publish(index, dist.path, options)
    expect(report.passed).toBe(passed)
    expect(report.findings.map((finding) => finding.key)).toEqual(key === undefined ? [] : [key])
    expect(filesOf(index)).toHaveLength(passed ? 7 : 0)
  })

  test('an index without exchange takes the token that auto has at hand', async () => {
    const none: Middleware = (request, next) =>
      request.url.pathname.startsWith('/_/oidc/') ? Promise.resolve({ status: 404 }) : next(request)
    await using index = await startRehearsal({ passwords: { ann: 'secret' }, middleware: [none] })
    const options = { inputs: { auth: 'auto', user: 'ann', token: 'secret' } } as const
    expect((await publish(index, dist.path, options)).passed).toBe(true)
    const oidc = await publish(index, dist.path, { inputs: { existing: 'fail' } })
    expect(oidc.findings).toHaveLength(7)
  })
})
