import { readdir } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { Failure } from '../failure.ts'
import { type Ended, runProgram, tailOf } from '../process/program.ts'
import type { PythonTool } from '../tools/python-tool.ts'

export interface RepairTools {
  readonly auditwheel: PythonTool
  /** Folder of patchelf's program. */
  readonly patchelf: string
  readonly libc: 'glibc' | 'musl'
  readonly env: Readonly<Record<string, string>>
}

/** Whether a wheel still carries the tag that builders give on Linux, which PyPI refuses. */
export function needsRepair(file: string): boolean {
  return /-linux_(?!armv[67]l\.whl$)\w+\.whl$/.test(file)
}

/**
 * Bundles the libraries that a wheel needs and tags it with what it then asks of its system. Without `--plat` auditwheel
 * writes the oldest policy that the binaries keep, which is the truth; the host's own glibc is its upper bound.
 * @param into absolute path of an empty folder
 * @returns path of the repaired wheel
 * @throws Failure when auditwheel refuses
 */
export async function repairWheel(wheel: string, into: string, tools: RepairTools): Promise<string> {
  const path = [tools.auditwheel.bin, tools.patchelf, tools.env['PATH']].filter(Boolean).join(delimiter)
  const auditwheel = (...extra: readonly string[]): Promise<Ended> =>
    runProgram(tools.auditwheel.python, ['-I', '-m', 'auditwheel', 'repair', '--wheel-dir', into, ...extra, wheel], {
      cwd: into,
      env: { ...tools.env, PATH: path },
    })
  let ended = await auditwheel()
  // A module that calls nothing in libc does not tell which libc it is for: any policy holds, and this one is the oldest.
  if (ended.code !== 0 && ended.output.includes('InvalidLibcError'))
    ended = await auditwheel('--plat', oldestPolicy(wheel, tools.libc))
  const repaired = (await readdir(into)).find((name) => name.endsWith('.whl'))
  if (ended.code === 0 && repaired !== undefined) return join(into, repaired)
  throw refusal(ended)
}

function oldestPolicy(wheel: string, libc: RepairTools['libc']): string {
  const arch = /-linux_(\w+)\.whl$/.exec(wheel)?.[1] ?? ''
  if (libc === 'musl') return `musllinux_1_2_${arch}`
  const policy = arch === 'riscv64' ? 'manylinux_2_31' : 'manylinux2014'
  return `${policy}_${arch}`
}

const REMEDIES: readonly { readonly says: RegExp; readonly remedy: string }[] = [
  {
    says: /required library "?([\w.+-]+)"? could not be located/,
    remedy: 'Install that library before this step, or link it statically: auditwheel bundles what it finds.',
  },
  {
    says: /too-recent versioned symbols/,
    remedy: 'Build in the image of an older system, or on an older runner.',
  },
]

function refusal(ended: Ended): Failure {
  const row = REMEDIES.find(({ says }) => says.test(ended.output))
  return new Failure(`manylinux-policy: auditwheel refused the wheel:\n${tailOf(ended)}`, {
    remedy: row?.remedy ?? 'Look at the libraries that the extension modules link: `auditwheel show` lists them.',
  })
}
