import { describe, expect, test } from '@jest/globals'
import { indexOf } from '../../../packages/core/src/package-index/address.ts'

const addresses = (index: string) => {
  const { name, title, upload, authority, site, isLocal, isGuessed, simple, page } = indexOf(index)
  return { name, title, upload, authority, site, isLocal, isGuessed, simple: simple('demo'), page: page('demo', '1.0') }
}

describe('indexOf', () => {
  test.each(['pypi', 'https://upload.pypi.org/legacy/', 'https://upload.pypi.org/legacy'])('%s is PyPI', (index) => {
    expect(addresses(index)).toEqual({
      name: 'pypi',
      title: 'PyPI',
      upload: 'https://upload.pypi.org/legacy/',
      authority: 'https://upload.pypi.org',
      site: 'https://pypi.org',
      isLocal: false,
      isGuessed: false,
      simple: 'https://pypi.org/simple/demo/',
      page: 'https://pypi.org/project/demo/1.0/',
    })
  })

  test('testpypi', () => {
    expect(addresses('testpypi')).toMatchObject({
      upload: 'https://test.pypi.org/legacy/',
      authority: 'https://test.pypi.org',
      simple: 'https://test.pypi.org/simple/demo/',
      page: 'https://test.pypi.org/project/demo/1.0/',
    })
  })

  test.each([
    ['https://localhost:8443/legacy/', 'https://localhost:8443/simple/demo/', true],
    ['https://localhost:8443/legacy', 'https://localhost:8443/simple/demo/', true],
    ['http://127.0.0.1:8080/', 'http://127.0.0.1:8080/simple/demo/', true],
    ['http://127.0.0.1:8080', 'http://127.0.0.1:8080/simple/demo/', true],
    ['https://example.org/api/pypi/legacy/', 'https://example.org/api/pypi/simple/demo/', false],
    ['https://example.org/u/dev', 'https://example.org/u/dev/simple/demo/', false],
  ])('%s: the page is guessed', (index, simple, isLocal) => {
    const host = new URL(index).host
    expect(addresses(index)).toMatchObject({ name: host, title: host, simple, page: simple, isLocal, isGuessed: true })
    expect(addresses(index).authority).toBe(new URL(index).origin)
  })

  test.each([
    ['pipy', /expected pypi, testpypi or an upload address/],
    ['ftp://example.org/', /expected pypi, testpypi/],
    ['https://pypi.org/simple/', /no upload address of PyPI/],
    ['https://test.pypi.org/simple/', /no upload address of TestPyPI/],
    ['https://user:geheim@example.org/legacy/', /holds a user or a password/],
    ['http://example.org/legacy/', /in the clear/],
  ])('%s is refused', (index, message) => {
    expect(() => indexOf(index)).toThrow(message)
  })

  test('a refusal never repeats a password', () => {
    expect(() => indexOf('https://user:geheim@example.org/legacy/')).not.toThrow(/geheim/)
  })
})
