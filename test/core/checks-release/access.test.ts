import { describe, expect, test } from '@jest/globals'
import { accessOf, noAccess } from '../../../packages/core/src/checks/release/access.ts'
import { judgeVisibility } from '../../../packages/core/src/checks/release/visibility.ts'
import { indexOf } from '../../../packages/core/src/package-index/address.ts'

describe('access', () => {
  test.each([
    ['oidc', true, true, { kind: 'oidc', orToken: false }],
    ['oidc', false, true, { kind: 'none' }],
    ['token', true, true, { kind: 'token' }],
    ['token', true, false, { kind: 'none' }],
    ['auto', true, true, { kind: 'oidc', orToken: true }],
    ['auto', true, false, { kind: 'oidc', orToken: false }],
    ['auto', false, true, { kind: 'token' }],
    ['auto', false, false, { kind: 'none' }],
  ] as const)('%s, identity %s, token %s', (auth, hasIdentity, hasToken, expected) => {
    expect(accessOf({ auth, hasIdentity, hasToken })).toEqual(expected)
  })

  test.each([
    ['oidc', 'error', 'permission-missing', /id-token: write/],
    ['oidc', 'notice', 'credentials-absent', /id-token: write/],
    ['token', 'error', 'credentials-absent', /secrets\.NAME/],
    ['auto', 'error', 'credentials-absent', /id-token: write[^]*secrets\.NAME/],
  ] as const)('%s: what to set up, as %s', (auth, severity, key, remedy) => {
    expect(noAccess(auth, severity)).toMatchObject({ severity, key, remedy: expect.stringMatching(remedy) })
  })
})

test('other bytes on the page after the upload are an error, a page that lags is a warning', () => {
  const index = indexOf('https://pypi.example.org/legacy/')
  const judged = (visibility: Parameters<typeof judgeVisibility>[2]) =>
    judgeVisibility(index, 'demo', visibility).map(({ severity, message }) => `${severity}: ${message}`)
  const urls = new Map<string, string>()
  expect(judged({ kind: 'visible', urls })).toEqual([])
  expect(judged({ kind: 'differs', name: 'a', expected: 'x', found: 'y' })).toEqual([
    'error: pypi.example.org serves a with the SHA-256 y; x was sent',
  ])
  const derived = ' (https://pypi.example.org/simple/demo/ was derived from the upload address)'
  expect(judged({ kind: 'timeout', urls, missing: ['a'], problem: undefined })).toEqual([
    `warning: pypi.example.org took every file and does not show a yet${derived}`,
  ])
  expect(judged({ kind: 'timeout', urls, missing: [], problem: undefined })).toEqual([
    `warning: pypi.example.org took every file and shows every file, though not steadily yet${derived}`,
  ])
  expect(judged({ kind: 'timeout', urls, missing: [], problem: 'down' })).toEqual([
    `warning: pypi.example.org took every file and its page cannot be read: down${derived}`,
  ])
})
