import { expect, test } from '@jest/globals'
import { binaryOf } from '../../../packages/core/src/archive/binary.ts'
import { elf, portableExecutable, webAssembly } from '../../fakes/native-code.ts'

const head = (...values: readonly [number, string][]): Buffer => {
  const bytes = Buffer.alloc(128)
  for (const [at, hex] of values) bytes.write(hex, at, 'hex')
  return bytes
}

test.each<[string, Buffer, string | undefined, readonly string[]]>([
  ['ELF x86_64', head([0, '7f454c460201'], [18, '3e00']), 'ELF', ['x86_64']],
  ['ELF x32', head([0, '7f454c460101'], [18, '3e00']), 'ELF', ['unknown (x32)']],
  ['ELF aarch64', head([0, '7f454c460201'], [18, 'b700']), 'ELF', ['aarch64']],
  ['ELF s390x', head([0, '7f454c460202'], [18, '0016']), 'ELF', ['s390x']],
  ['ELF ppc64', head([0, '7f454c460202'], [18, '0015']), 'ELF', ['ppc64']],
  ['ELF ppc64le', head([0, '7f454c460201'], [18, '1500']), 'ELF', ['ppc64le']],
  ['ELF of an unknown kind', head([0, '7f454c460201'], [18, 'ff00']), 'ELF', ['unknown (0xff)']],
  ['Mach-O arm64', head([0, 'cffaedfe0c000001']), 'Mach-O', ['arm64']],
  ['Mach-O ppc', head([0, 'feedface00000012']), 'Mach-O', ['ppc']],
  ['Mach-O universal', head([0, 'cafebabe0000000201000007'], [28, '0100000c']), 'Mach-O', ['x86_64', 'arm64']],
  ['Mach-O universal, 64-bit', head([0, 'cafebabf0000000201000007'], [40, '0100000c']), 'Mach-O', ['x86_64', 'arm64']],
  ['PE amd64', head([0, '4d5a'], [60, '40'], [64, '504500006486']), 'PE', ['win_amd64']],
  ['PE arm64', head([0, '4d5a'], [60, '40'], [64, '5045000064aa']), 'PE', ['win_arm64']],
  ['PE for .NET', portableExecutable('win32', true), undefined, []],
  ['PE with directories', portableExecutable('win32'), 'PE', ['win32']],
  ['ELF for the kernel', elf('bpf'), undefined, []],
  ['WebAssembly', webAssembly(), 'WebAssembly', ['wasm32']],
  ['a Java class', head([0, 'cafebabe00000034']), undefined, []],
  ['a DOS program', head([0, '4d5a']), undefined, []],
  ['text that begins with MZ', Buffer.from('MZ is how this text, which is no program, begins'), undefined, []],
  ['Python', Buffer.from('import this\n'.repeat(10)), undefined, []],
  ['nothing', Buffer.alloc(0), undefined, []],
])('%s', (_, bytes, format, architectures) => {
  expect(binaryOf(bytes)).toEqual(format === undefined ? undefined : { format, architectures })
})
