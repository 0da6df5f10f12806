import { describe, expect, test } from '@jest/globals'
import { openHttp } from '../../packages/core/src/http/client.ts'
import { Failure } from '../../packages/core/src/failure.ts'
import { mintedKeys } from '../../packages/core/src/oidc/upload-keys.ts'
import { indexOf } from '../../packages/core/src/package-index/address.ts'
import { explainUpload } from '../../packages/core/src/package-index/upload-refusals.ts'
import { noIdentity } from '../../packages/core/src/oidc/identity.ts'
import { fakeClock } from '../fakes/clock.ts'
import { CLAIMS, unsignedToken } from '../fakes/identity-token.ts'
import { json, type Scripted, type Seen, scriptedServer } from '../fakes/scripted-server.ts'
import { ROWS, type Script } from './refusal-rows.ts'

// What a person reads when PyPI gives no token: each answer that its server is known to give, from the request to the
// annotation.

/** Message and remedy, as an annotation shows them. */
async function told(script: Script): Promise<string> {
  const answer = ({ path }: Seen): Scripted => {
    if (path === '/_/oidc/audience') return script.audience ?? json({ audience: script.index ?? 'pypi' })
    if (path === '/_/oidc/mint-token') return script.mint ?? { status: 500 }
    return script.identity ?? json({ value: unsignedToken({ ...CLAIMS, ...script.claims }) })
  }
  await using server = await scriptedServer(answer)
  const keys = mintedKeys(
    {
      http: await openHttp({ env: {} }),
      clock: fakeClock(1_750_000_100_000 + (script.ahead ?? 0)),
      identity: { requestUrl: `${server.url}/identity?a=b`, requestToken: 'runner-token' },
      mask: () => undefined,
    },
    {
      ...indexOf(script.index ?? 'pypi'),
      authority: server.url,
      project: 'demo',
      projectExists: script.projectExists ?? true,
    },
    { attempts: 3, first: 10, most: 20 },
  )
  const key = await keys.take(0).catch((thrown: unknown) => {
    if (!(thrown instanceof Failure)) throw thrown
    return { kind: 'refused' as const, finding: thrown }
  })
  if (key.kind !== 'refused') throw new Error('it was given a token')
  return `${key.finding.message}\n${key.finding.remedy}`.replaceAll(server.url, 'https://index')
}

test.each(ROWS)('%s', async (_, script, ...expected) => {
  const text = await told(script)
  for (const part of expected)
    if (typeof part === 'string') expect(text).toContain(part)
    else expect(text).toMatch(part)
  expect(text).not.toMatch(/undefined|NaN/)
})

describe('the upload refuses what the exchange let through', () => {
  const destination = { index: indexOf('pypi'), project: 'demo', releaseExists: false }
  test.each([
    [
      400,
      "Non-user identities cannot create new projects. This was probably caused by successfully using a pending publisher but specifying the project name incorrectly (either in the publisher or in your project's metadata). Please ensure that both match. See: https://docs.pypi.org/trusted-publishers/troubleshooting/",
      'The pending publisher was for another name: the metadata says demo.',
    ],
    [
      403,
      "Invalid API Token: OIDC scoped token is not valid for project 'demo', project-scoped token is not valid for project: 'demo'",
      'add the publisher to this project on PyPI',
    ],
    [
      403,
      "The given token isn't allowed to upload to project 'demo'. See https://pypi.org/help/#project-name for more information.",
      'An archived project takes nothing from anybody, a quarantined one nothing from publishers.',
    ],
    [
      403,
      'Invalid or non-existent authentication information. See https://pypi.org/help/#invalid-auth for more information.',
      'Check `user` and `token`, that the token belongs to this index',
    ],
    [403, 'Invalid API Token: token is expired, token is expired', 'Check `user` and `token`'],
    [
      403,
      'Username/Password authentication is no longer supported. Migrate to API Tokens or Trusted Publishers instead.',
      'Leave `user` at `__token__` and give an API token, or set `auth: oidc`.',
    ],
  ])('%d %s', (status, message, remedy) => {
    const finding = explainUpload('demo-1.0.tar.gz', { status, message }, destination)
    expect(finding.message).toBe(`PyPI refused demo-1.0.tar.gz (${status}): ${message}`)
    expect(finding.remedy).toContain(remedy)
  })
})

test.each([
  [false, 'this job lacks the permission id-token: write', '    permissions:\n      id-token: write'],
  [true, 'this is a pull request from a fork', 'Publish from a pushed tag or a release.'],
])('a job without identity; of a fork: %s', (isFork, message, remedy) => {
  const told = noIdentity(isFork)
  expect(told.message).toContain(message)
  expect(told.remedy).toContain(remedy)
})
