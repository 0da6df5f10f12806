import { describe, expect, it } from '@jest/globals'
import { matchTag, resemblesFormat, tagFor } from '@pyrelease/core'

describe('matchTag', () => {
  it.each([
    ['v1.2.0', 'v{version}', '1.2.0'],
    ['v1.2.0-rc.1', 'v{version}', '1.2.0rc1'],
    ['1.2.0', 'v{version}', undefined],
    ['vv1.2.0', 'v{version}', undefined],
    ['v1.2.0', '{version}', undefined],
    ['2026.08.1', '{version}', '2026.8.1'],
    ['other-pkg-9.9.9', '{version}', undefined],
    ['v1.2.0-final', 'v{version}', undefined],
    ['recorder-v0.3.0', 'recorder-v{version}', '0.3.0'],
    ['recorder-0.3.0', 'recorder-v{version}', undefined],
    ['My_Pkg-v1.0', '{name}-v{version}', '1.0'],
    ['my-pkg@1.0', '{name}@{version}', '1.0'],
    ['my-pkg/v1.0', '{name}/v{version}', '1.0'],
    ['my-pkg-extra-v1.0', '{name}-v{version}', undefined],
    ['release.1.0+x', 'release.{version}+x', '1.0'],
  ])('%s by %s is %s', (tag, format, version) => {
    expect(matchTag(tag, [format], 'my.pkg')?.version).toBe(version)
  })

  it('takes the first format that fits, and none with a name where there is none', () => {
    expect(matchTag('1.0', ['v{version}', '{version}'], undefined)).toEqual({
      format: '{version}',
      raw: '1.0',
      version: '1.0',
    })
    expect(matchTag('x-1.0', ['{name}-{version}'], undefined)).toBeUndefined()
  })

  it('writes the tag of a version', () => {
    expect(tagFor('{name}-v{version}', 'demo', '1.0')).toBe('demo-v1.0')
  })
})

describe('resemblesFormat', () => {
  it.each([
    ['1.2.0', 'v{version}', true],
    ['V1.2.0', 'v{version}', true],
    ['recorder-1.2.0', 'recorder-v{version}', true],
    ['recorder/v1.2.0', 'recorder-v{version}', true],
    ['demo_1.2.0', '{name}-v{version}', true],
    ['barter-v0.12.3', 'barter-python-v{version}', false],
    ['barter-v0.12.3', 'v{version}', false],
    ['nightly', 'v{version}', false],
    ['v1.2.0.final.really', 'v{version}', false],
  ])('%s for %s: %s', (tag, format, resembles) => {
    expect(resemblesFormat(tag, [format], 'demo')).toBe(resembles)
  })
})
