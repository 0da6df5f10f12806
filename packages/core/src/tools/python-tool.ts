import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { assetPath } from '../asset.ts'
import { Failure } from '../failure.ts'
import { type CacheFolder, ensureInPlace } from './cache-folder.ts'
import type { Interpreter } from './interpreters.ts'
import type { Machine } from './machine.ts'

export interface PythonTool {
  /** Folder of the environment's programs. */
  readonly bin: string
  /** The environment's interpreter: run `<python> -I -m <tool>`. */
  readonly python: string
}

export type PythonToolName = 'abi3audit' | 'auditwheel' | 'delocate' | 'delvewheel' | 'readme-renderer'

interface PythonPin {
  readonly version: string
  /** Least minor version of Python 3: of the tool and of every version in its lock. */
  readonly oldest: number
  /** The file that names every package with its hashes: written by scripts/lock-tools.ts. */
  readonly lock: URL
}

/** readme-renderer is the one that Warehouse pins at the commit of `checks/pypi`; the others are the newest. */
export const PYTHON_PINS: Readonly<Record<PythonToolName, PythonPin>> = {
  abi3audit: { version: '0.0.26', oldest: 10, lock: new URL('./locks/abi3audit.txt', import.meta.url) },
  auditwheel: { version: '6.8.2', oldest: 10, lock: new URL('./locks/auditwheel.txt', import.meta.url) },
  delocate: { version: '0.13.0', oldest: 10, lock: new URL('./locks/delocate.txt', import.meta.url) },
  delvewheel: { version: '1.13.2', oldest: 10, lock: new URL('./locks/delvewheel.txt', import.meta.url) },
  'readme-renderer': { version: '45.0', oldest: 10, lock: new URL('./locks/readme-renderer.txt', import.meta.url) },
}

/** Version of a tool that is written in Python, as its lock has it. */
export function pythonToolVersion(name: PythonToolName): string {
  return PYTHON_PINS[name].version
}

/**
 * A Python tool in an environment of its own, made by uv from the hash lock in the bundle and kept in the tool cache.
 * @param interpreters of this machine; the newest CPython that the tool admits runs it
 * @throws Failure when there is no such interpreter, or a package of the lock cannot be had
 */
export async function pythonTool(
  machine: Machine,
  name: PythonToolName,
  interpreters: readonly Interpreter[],
): Promise<PythonTool> {
  const pin = PYTHON_PINS[name]
  const interpreter = newestFor(name, pin, interpreters)
  const lock = assetPath(pin.lock)
  const origin = createHash('sha256')
    .update(await readFile(lock))
    .update(interpreter.executable)
    .digest('hex')
  const path = join(machine.cache, name, pin.version, `${interpreter.id}-${origin.slice(0, 8)}`)
  const inside = process.platform === 'win32' ? join('Scripts', 'python.exe') : join('bin', 'python')
  const folder: CacheFolder = { path, origin, program: join(path, inside) }
  await ensureInPlace(folder, async () => {
    const { installPythonTool } = await import('./install-python-tool.ts')
    await installPythonTool(machine, { name, version: pin.version, lock, interpreter, inside, folder })
  })
  return { bin: dirname(folder.program), python: folder.program }
}

function newestFor(name: string, pin: PythonPin, interpreters: readonly Interpreter[]): Interpreter {
  const newest = interpreters
    .filter(
      ({ implementation, freeThreaded, tags }) =>
        implementation === 'cpython' && !freeThreaded && tags.minor >= pin.oldest,
    )
    .at(-1)
  if (newest !== undefined) return newest
  throw new Failure(
    `${name} ${pin.version} needs CPython 3.${pin.oldest} or later; this machine has ${
      interpreters.map(({ id }) => id).join(', ') || 'no Python'
    }`,
    { remedy: `Install CPython 3.${pin.oldest} or later, for instance with actions/setup-python.` },
  )
}
