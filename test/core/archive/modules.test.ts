import { describe, expect, test } from '@jest/globals'
import { extensionOf, libraryPath, topLevelsOf } from '../../../packages/core/src/archive/modules.ts'

test.each([
  ['foo/a.py', 'foo/a.py'],
  ['foo-1.0.data/purelib/foo/a.py', 'foo/a.py'],
  ['foo-1.0.data/platlib/foo/a.so', 'foo/a.so'],
  ['foo-1.0.data/scripts/foo.py', undefined],
  ['foo-1.0.dist-info/METADATA', undefined],
])('%s goes to %s', (path, expected) => {
  expect(libraryPath(path)).toBe(expected)
})

describe('extensionOf', () => {
  test.each<[string, string | undefined, boolean?]>([
    ['_core.so', '_core', false],
    ['foo/_core.so', 'foo._core', false],
    ['foo/_core.pyd', 'foo._core', true],
    ['foo/_core.abi3.so', 'foo._core', true],
    ['foo/_core.abi3t.so', 'foo._core', true],
    ['foo/_core.cpython-312-x86_64-linux-gnu.so', 'foo._core', true],
    ['foo/_core.cpython-314t-aarch64-linux-musl.so', 'foo._core', true],
    ['foo/_core.cpython-312-darwin.so', 'foo._core', true],
    ['foo/_core.cp312-win_amd64.pyd', 'foo._core', true],
    ['foo/_core.cp314t-win32.pyd', 'foo._core', true],
    ['foo/_core.pypy311-pp73-x86_64-linux-gnu.so', 'foo._core', true],
    ['foo/_core.graalpy242-312-native-x86_64-linux.so', 'foo._core', true],
    ['foo/__init__.cpython-312-darwin.so', 'foo', true],
    ['foo/_core.py', undefined],
    ['foo/_core.so.1', undefined],
    ['foo/libx-1.2.so', undefined],
    ['foo.libs/libx.so', undefined],
    ['foo/.dylibs/libx.so', undefined],
    ['foo/1st.so', undefined],
    ['my-folder/_core.so', undefined],
    ['__init__.so', undefined],
  ])('%s is %s', (path, module, isCertain = false) => {
    const found = extensionOf(path)
    expect(found && { module: found.module, isCertain: found.isCertain }).toEqual(module && { module, isCertain })
  })

  test.each([
    ['_core.so', undefined],
    ['_core.pyd', undefined],
    ['_core.abi3.so', 'abi3'],
    ['_core.cpython-312-darwin.so', 'cpython-312-darwin'],
    ['_core.cp314t-win32.pyd', 'cp314t-win32'],
  ])('%s is for %s', (path, abi) => {
    expect(extensionOf(path)?.abi).toBe(abi)
  })
})

describe('topLevelsOf', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['a module', ['foo.py'], ['foo']],
    ['a package', ['foo/__init__.py', 'foo/a.py', 'foo/sub/__init__.py'], ['foo']],
    ['an extension beside a package', ['_foo.abi3.so', 'foo/__init__.py'], ['_foo', 'foo']],
    ['an extension that is the package', ['foo/__init__.cpython-312-darwin.so'], ['foo']],
    [
      'a namespace',
      ['google/cloud/storage/__init__.py', 'google/cloud/storage_v1/__init__.py'],
      ['google.cloud.storage', 'google.cloud.storage_v1'],
    ],
    ['a folder of modules without __init__', ['foo/a.py', 'foo/b/c.py'], ['foo']],
    ['names that cannot be imported', ['foo-stubs/__init__.py', '1st.py', 'foo/__pycache__/a.py', '__init__.py'], []],
    ['nothing', [], []],
  ])('%s', (_, paths, expected) => {
    expect(topLevelsOf(paths)).toEqual(expected)
  })
})
