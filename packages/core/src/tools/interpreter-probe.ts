import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises'
import { availableParallelism, release } from 'node:os'
import { dirname, join } from 'node:path'
import * as v from 'valibot'
import { assetPath } from '../asset.ts'
import { inParallel } from '../in-parallel.ts'
import { childEnvironment } from '../process/environment.ts'
import { runProgram } from '../process/program.ts'
import type { Machine } from './machine.ts'
import { elfLoader } from './platform.ts'

/** What an interpreter says of itself; see probe.py beside this file. */
const Probed = v.strictObject({
  implementation: v.string(),
  version: v.tuple([v.number(), v.number(), v.number()]),
  /** `candidate1`, `alpha2`; empty for a release. */
  prerelease: v.string(),
  executable: v.string(),
  /** Of the installation, not of a virtual environment. */
  prefix: v.string(),
  freeThreaded: v.boolean(),
  /** Of extension modules: `.cpython-312-x86_64-linux-gnu.so`. */
  suffix: v.nullable(v.string()),
  /** `sysconfig.get_platform()`. */
  platform: v.string(),
  /** `uname -m`; empty on Windows. */
  machine: v.string(),
  bits: v.picklist([32, 64]),
  /** `glibc 2.36`, `musl 1.2.4`. */
  libc: v.nullable(v.string()),
  /** `14.5`. */
  macos: v.nullable(v.string()),
})

export type Probed = v.InferOutput<typeof Probed>

const Memory = v.object({
  machine: v.string(),
  probed: v.record(v.string(), v.object({ stamp: v.string(), says: Probed })),
})

type Memory = v.InferOutput<typeof Memory>

/**
 * Asks each interpreter once what it is. Answers are kept in the tool cache while the program stays the same file, the
 * machine the same machine, and the question the same question. What does not answer is no interpreter.
 * @param programs real paths
 */
export async function probeInterpreters(machine: Machine, programs: readonly string[]): Promise<readonly Probed[]> {
  const script = assetPath(new URL('./probe.py', import.meta.url))
  const file = join(machine.cache, 'interpreters.json')
  const here = await fingerprint(script)
  const known = await recall(file, here)
  // More at once gains nothing on the two cores of a small runner.
  const most = Math.max(2, availableParallelism())
  const answers = await inParallel(programs, most, async (program) => {
    const stamp = await stampOf(program)
    const remembered = known[program]
    if (remembered?.stamp === stamp) return { program, stamp, says: remembered.says }
    return { program, stamp, says: await probe(machine, program, script) }
  })
  const probed = answers.flatMap(({ program, stamp, says }) => (says === undefined ? [] : [{ program, stamp, says }]))
  if (probed.some(({ program, stamp }) => known[program]?.stamp !== stamp))
    await remember(file, {
      machine: here,
      probed: { ...known, ...Object.fromEntries(probed.map(({ program, stamp, says }) => [program, { stamp, says }])) },
    })
  return probed.map(({ says }) => says)
}

async function probe(machine: Machine, program: string, script: string): Promise<Probed | undefined> {
  try {
    const { code, stdout } = await runProgram(program, ['-I', '-S', script], {
      cwd: dirname(program),
      // Python would call macOS 11 and later 10.16 where it was built for an old system.
      env: childEnvironment(machine.env, machine, { SYSTEM_VERSION_COMPAT: '0' }),
      patience: 20_000,
    })
    return code === 0 ? v.parse(Probed, JSON.parse(stdout)) : undefined
  } catch {
    return undefined
  }
}

async function stampOf(program: string): Promise<string> {
  const { mtimeMs, size } = await stat(program)
  return `${mtimeMs}-${size}`
}

/** An upgrade of the system changes what interpreters say, though they stay the same files. */
async function fingerprint(script: string): Promise<string> {
  const loader = process.platform === 'linux' ? elfLoader(process.execPath) : undefined
  const hash = createHash('sha256').update(await readFile(script))
  return hash.update(`${release()} ${loader === undefined ? '' : await stampOf(loader)}`).digest('hex')
}

/** A file that is absent, damaged or of another machine is as good as an empty one. */
async function recall(file: string, machine: string): Promise<Memory['probed']> {
  try {
    const memory = v.parse(Memory, JSON.parse(await readFile(file, 'utf8')))
    return memory.machine === machine ? memory.probed : {}
  } catch {
    return {}
  }
}

/** Other processes read and write it too: it is renamed into place. A cache that cannot be written costs time only. */
async function remember(file: string, memory: Memory): Promise<void> {
  const part = `${file}.${process.pid}.part`
  try {
    await mkdir(dirname(file), { recursive: true })
    await writeFile(part, JSON.stringify(memory))
    await rename(part, file)
  } catch {
    // The next run asks again.
  }
}
