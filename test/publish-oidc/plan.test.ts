import { describe, expect, test } from '@jest/globals'
import { documentText, indexOf, PUBLIC_SIGSTORE, readPlan, systemClock } from '@pyrelease/core'
import type { Facts } from '@pyrelease/publish-oidc/facts'
import type { PublishInputs } from '@pyrelease/publish-oidc/inputs'
import { planPublish } from '@pyrelease/publish-oidc/plan'
import { reportPublish } from '@pyrelease/publish-oidc/report'
import { runPublish } from '@pyrelease/publish-oidc/run'
import { makeWheel } from '../fakes/archives.ts'
import { candidate, factsOf, OTHER, pageOf, planOf } from '../core/checks-release/facts.ts'
import { inputsFor, silent } from './stage.ts'

interface Case {
  readonly inputs?: Partial<PublishInputs>
  readonly facts?: Partial<Facts> | ((facts: Facts) => Partial<Facts>)
}

async function planned({ inputs, facts }: Case) {
  const wanted = inputsFor('testpypi', 'dist', inputs)
  const released = await factsOf(({ run }) => ({ run: { ...run, isPrivate: false } }))
  const sound: Facts = { ...released, isCi: true, hasIdentity: true, sigstore: 'public' }
  return { wanted, plan: planPublish(wanted, { ...sound, ...(typeof facts === 'function' ? facts(sound) : facts) }) }
}

const there = ({ files }: Facts, count: number) =>
  pageOf(files.slice(0, count).map(({ name, sha256 }) => ({ filename: name, sha256, url: 'https://files/f' })))

describe('planPublish', () => {
  test.each<[string, Case, string, string, readonly string[], readonly string[]]>([
    ['a first release', {}, 'publish', 'oidc', ['upload', 'upload'], ['notice IDX-02']],
    ['a further release', { facts: { page: pageOf([]) } }, 'publish', 'oidc', ['upload', 'upload'], []],
    [
      'a release that is half there',
      { facts: (facts) => ({ page: there(facts, 1) }) },
      'publish',
      'oidc',
      ['already-there', 'upload'],
      [],
    ],
    [
      'a complete one needs no identity',
      { facts: (facts) => ({ page: there(facts, 2), hasIdentity: false }) },
      'publish',
      'none',
      ['already-there', 'already-there'],
      [],
    ],
    [
      'other bytes',
      { facts: { page: pageOf([{ filename: 'demo-1.0.tar.gz', sha256: OTHER }]) } },
      'refuse',
      'oidc',
      ['upload', 'refused'],
      ['error IDX-03'],
    ],
    [
      'no identity',
      { facts: { page: pageOf([]), hasIdentity: false } },
      'refuse',
      'none',
      ['upload', 'upload'],
      ['error permission-missing'],
    ],
    [
      'no identity, to be skipped',
      { inputs: { ifNoCredentials: 'skip' }, facts: { page: pageOf([]), hasIdentity: false } },
      'skip',
      'none',
      ['upload', 'upload'],
      ['notice credentials-absent'],
    ],
    [
      'a dry run without identity',
      { inputs: { dryRun: true }, facts: { page: pageOf([]), hasIdentity: false } },
      'hold',
      'none',
      ['upload', 'upload'],
      ['warning permission-missing'],
    ],
    [
      "a person's own computer",
      { facts: { page: pageOf([]), isCi: false, hasIdentity: false } },
      'hold',
      'none',
      ['upload', 'upload'],
      [],
    ],
    [
      "an index on a person's own computer",
      { facts: { page: pageOf([]), isCi: false, index: indexOf('https://localhost:1/legacy/') } },
      'publish',
      'oidc',
      ['upload', 'upload'],
      [],
    ],
    [
      "a token on a person's own computer",
      { inputs: { auth: 'token', token: 'x' }, facts: { page: pageOf([]), isCi: false } },
      'hold',
      'token',
      ['upload', 'upload'],
      [],
    ],
  ])('%s', async (_, given, mode, access, actions, findings) => {
    const { plan } = await planned(given)
    expect(plan.mode.kind).toBe(mode)
    expect(plan.access.kind).toBe(access)
    expect(plan.steps.map(({ action }) => action.kind)).toEqual(actions)
    expect(plan.findings.map(({ severity, id, key }) => `${severity} ${id ?? key ?? ''}`)).toEqual(findings)
  })

  test('everything wrong is said at once', async () => {
    const { plan } = await planned({
      facts: {
        page: pageOf([], { status: 'archived' }),
        hasIdentity: false,
        strays: ['x'],
        source: { isShallow: true, versionFromTags: true },
      },
    })
    expect(plan.findings).toHaveLength(4)
  })

  test('wheels go before the sdist, and a file that two artifacts hold goes once', async () => {
    const wheels = await Promise.all(
      ['cp312-none-any', 'cp311-none-any', 'cp311-none-any'].map((tags) => candidate(makeWheel({ tags }))),
    )
    const { plan } = await planned({ facts: ({ files }) => ({ files: [...files, ...wheels] }) })
    expect(plan.steps.map(({ name }) => name)).toEqual([
      'demo-1.0-cp311-none-any.whl',
      'demo-1.0-cp312-none-any.whl',
      'demo-1.0-py3-none-any.whl',
      'demo-1.0.tar.gz',
    ])
  })

  test('the output plan is the manifest', async () => {
    const { plan } = await planned({ facts: (facts) => ({ plan: planOf(facts, {}, []) }) })
    expect(plan.manifest?.files?.map(({ name }) => name)).toEqual(['demo-1.0-py3-none-any.whl', 'demo-1.0.tar.gz'])
    if (plan.manifest !== undefined) expect(readPlan(documentText(plan.manifest), 'it')).toEqual(plan.manifest)
  })
})

test.each<[string, Case, boolean, RegExp, string]>([
  [
    'held',
    { inputs: { dryRun: true } },
    true,
    /^demo 1.0 would be published to TestPyPI \(a dry run\): nothing was sent\n.*would be uploaded/,
    'would-upload',
  ],
  [
    'skipped',
    { inputs: { ifNoCredentials: 'skip' }, facts: { hasIdentity: false } },
    true,
    /there are no credentials\n.*not uploaded/,
    'not-uploaded',
  ],
  [
    'refused',
    { facts: { hasIdentity: false } },
    false,
    /was not published to TestPyPI: nothing was uploaded\n/,
    'not-uploaded',
  ],
])('a publication that is %s sends nothing and says so', async (_, given, passed, text, result) => {
  const { wanted, plan } = await planned(given)
  const none = () => Promise.reject(new Error('the network was used'))
  const services = {
    http: { request: none },
    clock: systemClock,
    env: {},
    identity: undefined,
    sigstore: PUBLIC_SIGSTORE,
    mask: none,
  }
  const report = reportPublish(plan, await runPublish(wanted, plan, services, silent))
  expect(report.passed).toBe(passed)
  expect(report.text).toMatch(text)
  expect(report.outputs).toMatchObject({ published: 'false', url: '' })
  expect(report.documents[0]).toMatchObject({ page: null, files: [{ result }, { result }] })
})
