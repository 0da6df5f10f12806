import { expect, test } from '@jest/globals'
import { openSecrets } from '../../packages/core/src/secrets.ts'

test.each([
  ['as it is', 'token pypi-a/b"c here', 'token *** here'],
  ['twice', 'pypi-a/b"c pypi-a/b"c', '*** ***'],
  ['in JSON', JSON.stringify({ token: 'pypi-a/b"c' }), '{"token":"***"}'],
  ['in an address', `https://x/?t=${encodeURIComponent('pypi-a/b"c')}`, 'https://x/?t=***'],
  ['within a longer one', 'pypi-a/b"c-and-more', '***'],
  ['not at all', 'no secret', 'no secret'],
])('a secret %s', (_, text, expected) => {
  const secrets = openSecrets()
  secrets.add('pypi-a/b"c')
  secrets.add('pypi-a/b"c-and-more')
  secrets.add('')
  secrets.add('no')
  expect(secrets.hide(text)).toBe(expected)
})
