import { describe, expect, test } from '@jest/globals'
import {
  evaluateMarker,
  MarkerError,
  type MarkerEnvironment,
  markerText,
  parseMarker,
} from '../../../packages/core/src/standards/marker.ts'

const LINUX: MarkerEnvironment = {
  python_version: '3.12',
  python_full_version: '3.12.0+',
  implementation_name: 'cpython',
  implementation_version: '3.12.0',
  os_name: 'posix',
  platform_release: '6.1.0-generic',
  sys_platform: 'linux',
  extras: new Set(['Some_Extra']),
}

describe('markers', () => {
  test.each([
    ['python_version < "3.13" and sys_platform == "linux"', true],
    ['python_version == "3.1.*"', false],
    ['python_version in "3.11 3.12"', true],
    ['python_full_version >= "3.12.0"', true],
    ['platform_release >= "6"', false],
    ['platform_release >= "generic"', false],
    ['platform_release == "6.1.0-generic"', true],
    ['os_name < "z"', false],
    ['os_name > "a"', false],
    ['os_name <= "posix" and os_name >= "posix" and os_name != "nt"', true],
    ['extra == "test"', false],
    ['"some.extra" in extras', true],
    ['os_name == "nt" or (sys_platform == "linux" and python_version >= "3.9")', true],
    ['os_name == "nt" or sys_platform == "win32" and python_version >= "3.9"', false],
    ['os_name == os_name', false],
    ['python_version === "3.12,x"', false],
    ['"a" == extras', false],
  ])('%s: %s', (text, expected) => {
    expect(evaluateMarker(parseMarker(text), LINUX)).toBe(expected)
  })

  test('keep their parentheses, but for those around the whole', () => {
    const text = 'os_name == "nt" and (os_name == "a" or (os_name == "b" and os_name == "c"))'
    expect(markerText(parseMarker(`(${text})`))).toBe(text)
    expect(markerText(parseMarker("os_name == 'a\"b'"))).toBe("os_name == 'a\"b'")
  })

  test.each([
    ['platform_machine == "x86_64"', 'the environment says nothing of platform_machine'],
    ['os_name ~= "posix"', '"~=" has no meaning for os_name and "posix"'],
    ['os_name == "posix" or os_name ~= "posix"', '"~=" has no meaning for os_name and "posix"'],
    ['"a" == "a"', 'two texts are compared, and no variable'],
    ['extras in "a"', 'extras can only stand on the right of "in" or "not in"'],
  ])('%s cannot be evaluated', (text, message) => {
    const evaluate = (): boolean => evaluateMarker(parseMarker(text), LINUX)
    expect(evaluate).toThrow(MarkerError)
    expect(evaluate).toThrow(message)
  })

  test('nothing may follow', () => {
    expect(() => parseMarker('os_name == "a" z')).toThrow('Expected end of marker expression')
  })
})
