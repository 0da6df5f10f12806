import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { bytesOf, type Http, makeScratch, openHttp, openZip, type Scratch } from '@pyrelease/core'
import { text } from '../../packages/rehearsal/src/exchange.ts'
import type { Request } from '../../packages/rehearsal/src/exchange.ts'
import { type GithubConfig, readGithubConfig } from '../../packages/rehearsal/src/github-config.ts'
import { openGithub, type RunningGithub, startGithub } from '../../packages/rehearsal/src/github.ts'

const COMMIT = '9fceb02d0ae598e95dc970b74767f19372d61af8'
const OTHER = 'ca82a6dff817ec66f44342007202690a93763949'
const TAG = '085bb3bcb608e1e8451d4b2432f8ecbe6306e7e7'

let scratch: Scratch
let github: RunningGithub
let http: Http
let config: GithubConfig

beforeAll(async () => {
  scratch = await makeScratch('github-test')
  const files = [join(scratch.path, 'demo-1.0.tar.gz'), join(scratch.path, 'größe.json')]
  await writeFile(files[0] ?? '', 'x'.repeat(200_000))
  await writeFile(files[1] ?? '', '')
  config = {
    repository: 'Octo-Org/demo',
    tags: { 'v1.0': { commit: COMMIT, objects: [TAG] }, light: { commit: OTHER } },
    branches: { main: COMMIT },
    workflows: ['idle.yml'],
    runs: [
      ...Array.from({ length: 35 }, (_, id) => ({ id: id + 1, workflow: 'test.yml', ref: 'main', sha: COMMIT })),
      { id: 40, workflow: 'release.yml', ref: 'v1.0', sha: COMMIT, artifacts: [{ name: 'sdist', files }] },
      { id: 41, workflow: 'release.yml', event: 'workflow_dispatch', ref: 'main', sha: OTHER, status: 'queued' },
      { id: 42, workflow: 'release.yml', ref: 'v1.0', sha: OTHER, conclusion: 'failure', headRepository: null },
      {
        id: 43,
        workflow: 'old.yml',
        ref: null,
        sha: OTHER,
        artifacts: [
          { name: 'gone', expired: true, expires: '2026-07-01T00:00:00Z', digest: null },
          { name: 'kept', zip: files[0] ?? '' },
        ],
      },
    ],
    checks: { [COMMIT]: [{ name: 'tests' }, { name: 'lint', status: 'in_progress', conclusion: null }] },
  }
  github = await startGithub(config)
  http = await openHttp({ env: {}, authority: github.authority })
})
afterAll(async () => {
  await github[Symbol.asyncDispose]()
  await scratch[Symbol.asyncDispose]()
})

async function ask(path: string, token?: string, repository = 'octo-org/demo') {
  const headers = token === undefined ? {} : { authorization: `Bearer ${token}` }
  const answer = await http.request('GET', `${github.apiUrl}/repos/${repository}/${path}`, { headers })
  return { status: answer.status, body: JSON.parse(await answer.text()) as Record<string, unknown> }
}

const refTo = (type: string, sha: string) => ({ object: { type, sha } })
const ids = (...all: number[]) => ({
  total_count: all.length,
  workflow_runs: all.map((id) => expect.objectContaining({ id })),
})

describe('the REST API of a repository answers', () => {
  test.each<readonly [string, object]>([
    ['git/ref/tags/v1.0', { ref: 'refs/tags/v1.0', ...refTo('tag', TAG) }],
    [`git/tags/${TAG}`, { tag: 'v1.0', sha: TAG, ...refTo('commit', COMMIT) }],
    ['git/ref/tags/light', refTo('commit', OTHER)],
    ['git/ref/heads/main', { ref: 'refs/heads/main', ...refTo('commit', COMMIT) }],
    [
      'actions/workflows',
      {
        total_count: 4,
        workflows: expect.arrayContaining([expect.objectContaining({ path: '.github/workflows/idle.yml' })]),
      },
    ],
    ['actions/workflows/idle.yml/runs', ids()],
    ['actions/workflows/release.yml/runs', ids(42, 41, 40)],
    [`actions/workflows/release.yml/runs?head_sha=${OTHER}`, ids(42, 41)],
    ['actions/workflows/release.yml/runs?branch=v1.0&event=push', ids(42, 40)],
    ['actions/workflows/release.yml/runs?status=failure', ids(42)],
    ['actions/workflows/release.yml/runs?status=queued', ids(41)],
    ['actions/workflows/test.yml/runs', { total_count: 35, workflow_runs: { length: 30 } }],
    ['actions/workflows/test.yml/runs?per_page=20&page=2', { total_count: 35, workflow_runs: { length: 15 } }],
    [
      'actions/runs/40',
      {
        id: 40,
        path: '.github/workflows/release.yml',
        event: 'push',
        head_branch: 'v1.0',
        head_sha: COMMIT,
        status: 'completed',
        conclusion: 'success',
        html_url: 'https://github.com/Octo-Org/demo/actions/runs/40',
        head_repository: { full_name: 'Octo-Org/demo' },
      },
    ],
    ['actions/runs/41', { status: 'queued', conclusion: null }],
    ['actions/runs/42', { head_repository: null }],
    [
      'actions/runs/43/artifacts',
      {
        total_count: 2,
        artifacts: [
          {
            id: 3,
            name: 'kept',
            digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
            expires_at: '2026-08-30T12:00:00.000Z',
          },
          { id: 2, name: 'gone', expired: true, expires_at: '2026-07-01T00:00:00Z' },
        ],
      },
    ],
    ['actions/runs/43/artifacts?name=kept', { total_count: 1, artifacts: [{ size_in_bytes: 200_000 }] }],
    [
      `commits/${COMMIT}/check-runs`,
      { total_count: 2, check_runs: [{ name: 'tests', conclusion: 'success' }, { conclusion: null }] },
    ],
    [`commits/${OTHER}/check-runs`, { total_count: 0, check_runs: [] }],
  ])('%s', async (path, expected) => {
    expect(await ask(path)).toMatchObject({ status: 200, body: expected })
  })

  test.each([
    'git/ref/tags/v2.0',
    'git/ref/heads/v1.0',
    `git/tags/${OTHER}`,
    'actions/workflows/none.yml/runs',
    'actions/runs/99',
    'actions/runs/99/artifacts',
    'actions/artifacts/99/zip',
    'pulls',
  ])('%s with 404', async (path) => {
    expect(await ask(path, 't')).toMatchObject({ status: 404, body: { message: 'Not Found' } })
  })

  test('nothing of another repository', async () => {
    expect(await ask('actions/runs/40', 't', 'mallory/demo')).toMatchObject({ status: 404 })
  })
})

describe('artifacts', () => {
  const fetch = (id: number, token = 't') =>
    http.request('GET', `${github.apiUrl}/repos/octo-org/demo/actions/artifacts/${id}/zip`, {
      headers: { authorization: `Bearer ${token}` },
    })

  test('are fetched from another server, as they were packed', async () => {
    const answer = await fetch(1)
    expect(answer.status).toBe(200)
    expect(new URL(answer.url).hostname).toBe('127.0.0.1')
    expect(answer.header('content-disposition')).toBe("attachment; filename*=UTF-8''sdist.zip")
    const zip = openZip(bytesOf(await answer.bytes()))
    expect(zip.members.map(({ name, size }) => [name, size])).toEqual([
      ['demo-1.0.tar.gz', 200_000],
      ['größe.json', 0],
    ])
    for (const member of zip.members) expect(zip.read(member)).toHaveLength(member.size)
  })

  test('that have expired are gone', async () => {
    expect((await fetch(2)).status).toBe(410)
  })

  test('come by their own address only, and without other credentials', async () => {
    const { url } = await fetch(3)
    const ask = async (address: string, headers = {}) => (await http.request('GET', address, { headers })).status
    expect(await ask(url)).toBe(200)
    expect(await ask(url, { authorization: 'Bearer t' })).toBe(400)
    expect(await ask(url.replace('/3?', '/1?'))).toBe(403)
    expect(await ask(url.replace(/\?.*/, ''))).toBe(403)
    github.use({ repository: 'octo-org/demo' })
    expect(await ask(url)).toBe(404)
    github.use(config)
  })
})

test.each<readonly [Partial<GithubConfig>, string | undefined, string, number, string | undefined]>([
  [{}, undefined, 'actions/runs/40', 200, undefined],
  [{}, undefined, 'actions/artifacts/1/zip', 401, 'Requires authentication'],
  [{ private: true }, undefined, 'actions/runs/40', 404, 'Not Found'],
  [{ private: true }, 't', 'actions/runs/40', 200, undefined],
  [{ tokens: { t: ['actions'] } }, 't', 'actions/runs/40', 200, undefined],
  [{ tokens: { t: ['actions'] } }, 't', 'git/ref/tags/v1.0', 403, 'Resource not accessible by integration'],
  [{ tokens: { t: ['contents'] } }, 't', `commits/${COMMIT}/check-runs`, 403, 'Resource not accessible by integration'],
  [{ tokens: { t: ['contents'] } }, 'u', 'git/ref/tags/v1.0', 401, 'Bad credentials'],
])('%j lets token %s read %s: %d', async (change, token, path, status, message) => {
  github.use({ ...config, ...change })
  const { body, ...answer } = await ask(path, token)
  expect({ ...answer, message: body['message'] }).toEqual({ status, message })
  github.use(config)
})

test('it stands before other servers and takes only what is its own', async () => {
  await using mounted = await openGithub(config)
  const request = (path: string, method = 'GET'): Request => ({
    method,
    url: new URL(path, 'https://localhost:1'),
    headers: {},
    body: (async function* () {})(),
  })
  const answer = (path: string, method?: string) =>
    mounted.middleware(request(path, method), () => Promise.resolve(text('the index')))
  expect(await answer('/simple/')).toMatchObject({ body: 'the index' })
  expect(await answer('/api/v3/repos/octo-org/demo/actions/runs/40')).toMatchObject({ status: 200 })
  expect(await answer('/api/v3/repos/octo-org/demo/actions/runs/40', 'DELETE')).toMatchObject({ status: 404 })
})

test('a configuration that is not understood is explained field by field', () => {
  expect(() =>
    readGithubConfig(
      { repository: 'a/b', runs: [{ id: 1, workflow: 'x', ref: null, sha: 'v1' }], tag: {} },
      'index.json',
    ),
  ).toThrow(
    /^index\.json is no configuration of a repository:\n(.*\n)*.*runs\.0\.sha: expected a commit, 40 hexadecimal digits/,
  )
})
