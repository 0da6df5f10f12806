import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { GithubApi } from '../../../packages/core/src/github/rest.ts'
import { openHttp } from '../../../packages/core/src/http/client.ts'
import { downloadRunArtifacts } from '../../../packages/core/src/promotion/artifacts.ts'
import { resolveRun } from '../../../packages/core/src/promotion/resolve-run.ts'
import { makeScratch, type Scratch } from '../../../packages/core/src/scratch.ts'
import { type RunningGithub, startGithub } from '../../../packages/rehearsal/src/github.ts'
import type { Outcome, Request } from '../../../packages/rehearsal/src/exchange.ts'
import { fakeClock } from '../../fakes/clock.ts'
import { builtFiles, releaseRun, repositoryWith } from './repository.ts'

let github: RunningGithub
let api: GithubApi
let scratch: Scratch
let built: Awaited<ReturnType<typeof builtFiles>>
/** Answers of the server before its own, taken from the front. */
let faults: ((request: Request) => Outcome | undefined)[]
let seen: Request[]
let folders = 0

beforeAll(async () => {
  scratch = await makeScratch('promotion')
  built = await builtFiles(scratch.path)
  github = await startGithub(repositoryWith(), [
    async (request, next) => {
      seen.push(request)
      const fault = faults[0]?.(request)
      if (fault === undefined) return await next(request)
      faults.shift()
      return fault
    },
  ])
  const http = await openHttp({ env: {}, authority: github.authority })
  // 2026-06-02, a day after the run.
  const clock = fakeClock(Date.parse('2026-06-02T12:00:00Z'))
  api = { http, clock, apiUrl: github.apiUrl, token: 'ghs_canary', repository: 'octo-org/demo' }
})
beforeEach(() => {
  faults = []
  seen = []
})
afterAll(async () => {
  await github[Symbol.asyncDispose]()
  await scratch[Symbol.asyncDispose]()
})

type Artifacts = NonNullable<ReturnType<typeof releaseRun>['artifacts']>

async function download(artifacts: Artifacts, change: Partial<ReturnType<typeof releaseRun>> = {}, onlyBuilt = false) {
  github.use(repositoryWith({ runs: [releaseRun({ artifacts, ...change })] }))
  const resolved = await resolveRun(api, { workflow: 'release.yml', tag: 'v1.0', runId: undefined })
  if (resolved.kind === 'refused') throw new Error(resolved.refusal.message)
  return await downloadRunArtifacts(api, resolved, join(scratch.path, `in-${folders++}`), onlyBuilt)
}

const wheels = () => ({ name: 'wheels-linux', files: built.wheel.paths })
const sdist = () => ({ name: 'sdist', files: built.sdist.paths })
const isStorage = ({ url }: Request): boolean => url.pathname.startsWith('/artifact-storage/')

describe('the artifacts of a run', () => {
  test('hand on every file with its bytes, and the reports that vouch for them', async () => {
    const found = await download([wheels(), sdist()])
    if ('refusal' in found) throw new Error(found.refusal.message)
    const { files, reports, strays, where } = found.files
    expect(files).toMatchObject([
      { name: built.sdist.filename, from: 'artifact sdist' },
      { name: built.wheel.filename, from: 'artifact wheels-linux' },
    ])
    for (const [place, paths] of [built.sdist.paths, built.wheel.paths].entries())
      expect(await readFile(files[place]?.path ?? '')).toEqual(await readFile(paths[0] ?? ''))
    expect(reports).toHaveLength(2)
    expect(strays).toEqual([])
    expect(where).toBe('the artifacts of run 42 of release.yml')
  })

  test('are read with the token, and fetched from their storage without it', async () => {
    await download([wheels()])
    const [storage, others] = [seen.filter(isStorage), seen.filter((request) => !isStorage(request))]
    expect(storage.map(({ headers }) => headers.authorization)).toEqual([undefined])
    expect(new Set(others.map(({ headers }) => headers.authorization))).toEqual(new Set(['Bearer ghs_canary']))
  })

  test('of a plan are those that build jobs handed on', async () => {
    const coverage = { name: 'coverage', files: [] }
    expect(await download([wheels(), coverage], {}, true)).toMatchObject({ files: { files: [{}] } })
    expect(seen.filter(isStorage)).toHaveLength(1)
  })

  test('of a job that was run again are its newest', async () => {
    const found = await download([{ name: 'sdist', files: [], digest: 'sha256:gone' }, sdist()])
    expect(found).toMatchObject({ files: { files: [{ name: built.sdist.filename }] } })
  })

  test('that expired and were no build’s are left out, and named', async () => {
    const found = await download([wheels(), { name: 'coverage', expired: true }])
    expect(found).toMatchObject({ leftOut: ['coverage'], files: { files: [{ name: built.wheel.filename }] } })
  })

  test.each<readonly [string, (request: Request) => Outcome | undefined]>([
    ['a storage that breaks down', (request) => (isStorage(request) ? 'no answer' : undefined)],
    [
      'an answer that breaks off',
      (request) => (isStorage(request) ? { status: 200, body: 'PK..', cut: true } : undefined),
    ],
    ['a storage that is busy', (request) => (isStorage(request) ? { status: 503 } : undefined)],
  ])('come in spite of %s', async (_, fault) => {
    faults = [fault]
    expect(await download([wheels()])).toMatchObject({ files: { files: [{ name: built.wheel.filename }] } })
    expect(seen.filter(isStorage).length).toBeGreaterThan(1)
  })
})

const gone = (change: object = {}) => ({ ...wheels(), expired: true, expires: '2026-09-01T00:00:00Z', ...change })

describe('artifacts that are not to be had are refused:', () => {
  test.each<readonly [string, () => Parameters<typeof download>, string, RegExp, RegExp]>([
    [
      'expired ones',
      () => [[gone(), { ...sdist(), expired: true, expires: '2026-08-30T00:00:00Z' }]],
      'artifact-expired',
      /^the artifacts of run 42 expired on 2026-08-30; rerun release\.yml for v1\.0$/,
      /within 30 days of its start \(https:\/\/github\.com\/octo-org\/demo\/actions\/runs\/42\).*push it again.*other|differ/,
    ],
    [
      'one of the build’s that expired',
      () => [[gone(), sdist()]],
      'artifact-expired',
      /^wheels-linux of run 42 expired on 2026-09-01; rerun/,
      /30 days/,
    ],
    [
      'one that expired where none is a build’s',
      () => [[gone({ name: 'dist-linux' }), { ...sdist(), name: 'dist-sdist' }]],
      'artifact-expired',
      /^dist-linux of run 42 expired on/,
      /30 days/,
    ],
    [
      'none any more',
      () => [[], { created: '2026-01-05T00:00:00Z' }],
      'artifact-expired',
      /^run 42 of 2026-01-05 has no artifacts any more; rerun release\.yml for v1\.0$/,
      /30 days/,
    ],
    [
      'none at all',
      () => [[]],
      'no-artifacts',
      /^run 42 of release\.yml handed on no artifacts$/,
      /build-wheels does it/,
    ],
    [
      'none of build jobs',
      () => [[{ name: 'coverage', files: [] }], {}, true],
      'no-artifacts',
      /handed on no artifacts of build jobs; it has: coverage$/,
      /Hand the files on in release\.yml/,
    ],
  ])('%s', async (_, asked, key, message, remedy) => {
    expect(await download(...asked())).toMatchObject({
      refusal: { key, message: expect.stringMatching(message), remedy: expect.stringMatching(remedy) },
    })
  })

  test.each<
    readonly [string, () => Artifacts, ((request: Request) => Outcome | undefined) | undefined, RegExp, RegExp]
  >([
    [
      'other bytes than GitHub says',
      () => [{ ...wheels(), digest: `sha256:${'0'.repeat(64)}` }],
      undefined,
      /wheels-linux is damaged: its bytes are not those of sha256:0+$/,
      /again/,
    ],
    [
      'no zip',
      () => [{ name: 'wheels-linux', zip: built.wheel.paths[1] ?? '' }],
      undefined,
      /wheels-linux is damaged/,
      /again/,
    ],
    [
      'no wheel and no sdist',
      () => [{ name: 'coverage', files: [] }],
      undefined,
      /^there is no wheel and no sdist in the artifacts of run 42 of release\.yml$/,
      /actions\/runs\/42/,
    ],
    [
      'a storage that refuses',
      () => [wheels()],
      (request) => (isStorage(request) ? { status: 403, reason: 'Forbidden' } : undefined),
      /^artifact wheels-linux could not be fetched: its storage answered 403 Forbidden$/,
      /githubstatus/,
    ],
    [
      'one that expires meanwhile',
      () => [wheels()],
      ({ url }) => (url.pathname.endsWith('/zip') ? { status: 410 } : undefined),
      /^artifact wheels-linux has expired$/,
      /again/,
    ],
  ])('%s', async (_, artifacts, fault, message, remedy) => {
    faults = fault === undefined ? [] : [fault]
    await expect(download(artifacts())).rejects.toMatchObject({
      name: 'Failure',
      message: expect.stringMatching(message),
      remedy: expect.stringMatching(remedy),
    })
  })
})
