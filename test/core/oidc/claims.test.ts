import { describe, expect, test } from '@jest/globals'
import { decodeClaims, workflowFileOf } from '../../../packages/core/src/oidc/claims.ts'
import { CLAIMS, unsignedToken } from '../../fakes/identity-token.ts'

describe('decodeClaims', () => {
  test('reads what the token says, without asking whether it is signed', () => {
    expect(decodeClaims(unsignedToken())).toMatchObject(CLAIMS)
  })
  test.each([
    ['nothing', ''],
    ['two parts', 'a.b'],
    ['no JSON', 'a.b.c'],
    ['a claim of another type', unsignedToken({ repository: 7 })],
  ])('answers undefined to %s', (_, token) => {
    expect(decodeClaims(token)).toBeUndefined()
  })
})

test.each([
  ['octo/demo/.github/workflows/release.yml@refs/heads/main', ['octo/demo', 'release.yml', 'refs/heads/main']],
  ['octo/demo/.github/workflows/a/b.yaml@abc', ['octo/demo', 'b.yaml', 'abc']],
  ['octo/demo/.github/workflows/release.txt@main', undefined],
  [undefined, undefined],
])('the workflow file in %s', (ref, expected) => {
  const file = workflowFileOf(ref)
  expect(file && [file.repository, file.name, file.ref]).toEqual(expected)
})
