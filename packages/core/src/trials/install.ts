import { writeFile } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { childEnvironment } from '../process/environment.ts'
import type { Interpreter } from '../tools/interpreters.ts'
import type { Subject } from './subjects.ts'
import { callUv, type Uv } from './uv.ts'

/** A fresh virtual environment outside any checkout, with one wheel in it. */
export interface Installed {
  readonly wheel: Subject
  readonly python: string
  /** Folder of the console scripts. */
  readonly scripts: string
  /** Where everything is run. */
  readonly emptyFolder: string
  /** Environment of every child: the scripts come first on its PATH. */
  readonly env: Readonly<Record<string, string>>
}

/** Why a wheel could not be installed, in uv's own words. */
export class NotInstalled extends Error {}

/**
 * Makes an environment and installs exactly these bytes: dependencies come from the package index, the wheel itself only
 * from its path and under its SHA-256, without any fallback.
 * @param uv in an empty folder, where the tests will run too
 * @param folder where the environment shall lie
 * @throws NotInstalled
 */
export async function installWheel(
  uv: Uv,
  wheel: Subject,
  interpreter: Interpreter,
  folder: string,
): Promise<Installed> {
  const path = join(folder, 'e')
  const must = async (what: string, ...args: readonly string[]): Promise<void> => {
    const problem = await callUv(uv, args)
    if (problem !== undefined) throw new NotInstalled(`${what}:\n${problem}`)
  }
  await must('no environment can be made', 'venv', '--python', interpreter.executable, path)
  const hasDependencies = wheel.contents.dependencies.length > 0
  const install = ['pip', 'install', '--python', path]
  if (hasDependencies) {
    const requirements = join(folder, 'dependencies.txt')
    await writeFile(requirements, `${wheel.contents.dependencies.join('\n')}\n`)
    await must('its dependencies cannot be installed', ...install, '-r', requirements)
  }
  const exact = join(folder, 'file.txt')
  await writeFile(exact, `${wheel.project} @ ${pathToFileURL(wheel.path).href} --hash=sha256:${wheel.sha256}\n`)
  const strictly = ['--no-index', '--no-deps', '--require-hashes', '--reinstall']
  await must('uv does not install it', ...install, ...strictly, '-r', exact)
  if (hasDependencies) await must('its dependencies do not agree', 'pip', 'check', '--python', path)
  const isWindows = process.platform === 'win32'
  const scripts = join(path, isWindows ? 'Scripts' : 'bin')
  return {
    wheel,
    python: join(scripts, isWindows ? 'python.exe' : 'python'),
    scripts,
    emptyFolder: uv.cwd,
    env: { ...withFirstOnPath(childEnvironment(uv.machine.env, uv.machine), scripts), VIRTUAL_ENV: path },
  }
}

/** Windows spells it `Path`. */
function withFirstOnPath(env: Readonly<Record<string, string>>, folder: string): Record<string, string> {
  const name = Object.keys(env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH'
  return { ...env, [name]: [folder, env[name] ?? ''].filter(Boolean).join(delimiter) }
}
