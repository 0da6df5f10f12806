import { chmod, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { makeScratch } from '@pyrelease/core'
import { describeBuilt } from '../../../packages/core/src/builders/built-file.ts'
import { needsRepair, repairWheel, type RepairTools } from '../../../packages/core/src/builders/repair.ts'

const WHEEL = '/built/a-1.0-cp312-cp312-linux_x86_64.whl'

/** A program in place of auditwheel's interpreter: fails with `says`, unless `--plat` is what it waits for. */
async function auditwheel(folder: string, says: string, plat = 'never'): Promise<RepairTools> {
  const python = join(folder, 'python')
  await writeFile(
    python,
    `#!/bin/sh
case "$*" in
*"--plat ${plat} "*) touch a-1.0-cp312-cp312-${plat}.whl ;;
*) echo '${says}'; exit 1 ;;
esac
`,
  )
  await chmod(python, 0o755)
  return {
    auditwheel: { bin: folder, python },
    patchelf: folder,
    libc: 'glibc',
    env: { PATH: process.env['PATH'] ?? '' },
  }
}

describe('repair', () => {
  it.each([
    ['a-1.0-cp312-cp312-linux_x86_64.whl', true],
    ['a-1.0-cp312-cp312-linux_armv7l.whl', false],
    ['a-1.0-cp312-cp312-manylinux_2_34_x86_64.whl', false],
    ['a-1.0-py3-none-any.whl', false],
  ])('is for what PyPI refuses: %s: %s', (file, needed) => {
    expect(needsRepair(file)).toBe(needed)
  })

  it.each<[string, RepairTools['libc'], string]>([
    ['a-1.0-cp312-cp312-linux_x86_64.whl', 'glibc', 'manylinux2014_x86_64'],
    ['a-1.0-cp312-cp312-linux_riscv64.whl', 'glibc', 'manylinux_2_31_riscv64'],
    ['a-1.0-cp312-cp312-linux_x86_64.whl', 'musl', 'musllinux_1_2_x86_64'],
  ])('takes the oldest policy for %s that calls nothing in its libc (%s): %s', async (file, libc, plat) => {
    if (process.platform === 'win32') return
    await using scratch = await makeScratch('repair')
    const tools = await auditwheel(scratch.path, 'InvalidLibcError: could not detect libc', plat)
    const repaired = await repairWheel(`/built/${file}`, scratch.path, { ...tools, libc })
    expect(basename(repaired)).toBe(`a-1.0-cp312-cp312-${plat}.whl`)
  })

  it.each([
    ['required library "libnope.so.1" could not be located', /Install that library/],
    ['too-recent versioned symbols', /older system/],
    ['something new', /auditwheel show/],
  ])('fails with what auditwheel said and a remedy: %s', async (says, remedy) => {
    if (process.platform === 'win32') return
    await using scratch = await makeScratch('repair')
    const failed = repairWheel(WHEEL, scratch.path, await auditwheel(scratch.path, says))
    await expect(failed).rejects.toMatchObject({
      message: `manylinux-policy: auditwheel refused the wheel:\n${says}`,
      remedy: expect.stringMatching(remedy),
    })
  })
})

it('refuses what a builder made and nobody can read', async () => {
  await using scratch = await makeScratch('built')
  for (const name of ['a-1.0-py3-none-any.whl', 'a-1.0.tar.gz', 'nonsense.whl']) {
    await writeFile(join(scratch.path, name), 'no archive')
    await expect(describeBuilt(join(scratch.path, name))).rejects.toThrow(
      `the builder made ${name}, which cannot be read`,
    )
  }
})
