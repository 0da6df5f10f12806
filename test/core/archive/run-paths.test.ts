import { expect, test } from '@jest/globals'
import { runPathsOf } from '../../../packages/core/src/archive/run-paths.ts'
import { elf, elfWithRunPath, machO, portableExecutable } from '../../fakes/native-code.ts'

test.each<[string, Buffer, readonly string[]]>([
  ['ELF with a RUNPATH', elfWithRunPath('$ORIGIN/../demo.libs'), ['$ORIGIN/../demo.libs']],
  ['ELF with an RPATH of two', elfWithRunPath('/io/build:$ORIGIN', 'DT_RPATH'), ['/io/build', '$ORIGIN']],
  ['ELF without segments', elf('x86_64'), []],
  ['ELF of 32 bits', elf('i686'), []],
  ['ELF that is cut off', elfWithRunPath('/io').subarray(0, 150), []],
  ['Mach-O', machO(['arm64'], '/Users/runner/lib'), ['/Users/runner/lib']],
  ['Mach-O without', machO(['arm64']), []],
  ['Mach-O universal', machO(['x86_64', 'arm64'], '@loader_path'), ['@loader_path', '@loader_path']],
  ['Mach-O that is cut off', machO(['arm64'], '/Users/runner/lib').subarray(0, 40), []],
  ['a Java class', Buffer.from('cafebabe00000034', 'hex'), []],
  ['PE', portableExecutable('win_amd64'), []],
  ['nothing', Buffer.alloc(0), []],
])('%s', (_, content, paths) => {
  expect(runPathsOf(content)).toEqual(paths)
})
