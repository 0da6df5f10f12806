import { open, readdir, realpath, stat } from 'node:fs/promises'
import { homedir } from 'node:os'
import { basename, delimiter, join } from 'node:path'
import { childEnvironment } from '../process/environment.ts'
import { runProgram } from '../process/program.ts'
import type { Machine } from './machine.ts'

const PROGRAM = /^(python|pypy|graalpy)(3(\.\d+t?)?)?(\.exe)?$/i
/** Told by the name already; `python` alone must say itself. */
const TOO_OLD = /^(python|pypy)(2|3\.[0-7](?!\d))/i

/**
 * Folders that may hold interpreters, the first preferred; `*` stands for every folder there. For messages too: the
 * places that were looked at.
 */
export function interpreterPlaces(env: NodeJS.ProcessEnv, platform: NodeJS.Platform = process.platform): string[] {
  const windows = platform === 'win32'
  const home = env['HOME'] ?? env['USERPROFILE'] ?? homedir()
  const data = windows
    ? join(env['APPDATA'] ?? join(home, 'AppData', 'Roaming'), 'uv')
    : join(env['XDG_DATA_HOME'] ?? join(home, '.local', 'share'), 'uv')
  const bin = windows ? [] : ['bin']
  const toolCache = env['RUNNER_TOOL_CACHE']
  return [
    ...(env['PATH'] ?? env['Path'] ?? '').split(windows ? ';' : delimiter).filter((folder) => folder !== ''),
    ...(toolCache === undefined || toolCache === ''
      ? []
      : ['Python', 'PyPy', 'GraalPy'].map((name) => join(toolCache, name, '*', '*', ...bin))),
    windows
      ? join(env['PYENV'] ?? join(home, '.pyenv', 'pyenv-win'), 'versions', '*')
      : join(env['PYENV_ROOT'] ?? join(home, '.pyenv'), 'versions', '*', 'bin'),
    join(env['UV_PYTHON_INSTALL_DIR'] ?? join(data, 'python'), '*', ...bin),
    ...(windows
      ? []
      : [
          join(home, '.asdf', 'installs', 'python', '*', 'bin'),
          join(home, '.local', 'share', 'mise', 'installs', 'python', '*', 'bin'),
        ]),
    ...(platform === 'darwin' ? ['/Library/Frameworks/Python.framework/Versions/*/bin', '/opt/homebrew/bin'] : []),
  ]
}

/** Real paths of all programs that may be interpreters, each once, in the order of the places. */
export async function interpreterPrograms(machine: Machine): Promise<readonly string[]> {
  const folders = (await Promise.all(interpreterPlaces(machine.env).map(expand))).flat()
  const found = await Promise.all([...new Set(folders)].map(programsIn))
  const all = [...found.flat(), ...(process.platform === 'win32' ? await launcherPrograms(machine) : [])]
  const real = await Promise.all(all.map(realInterpreter))
  return [...new Set(real.filter((path) => path !== undefined))]
}

/** Every folder that a place stands for. */
async function expand(place: string): Promise<readonly string[]> {
  const [, before, after] = /^(.*?)[\\/]\*(.*)$/s.exec(place) ?? []
  if (before === undefined || after === undefined) return [place]
  const names = await readdir(before).catch((): string[] => [])
  return (await Promise.all(names.sort().map((name) => expand(join(before, name) + after)))).flat()
}

async function programsIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch((): string[] => [])
  return names
    .filter((name) => PROGRAM.test(name) && !TOO_OLD.test(name))
    .sort()
    .map((name) => join(folder, name))
}

/** What the `py` launcher of Windows knows; `-0p` prints one line per Python, its path last. */
async function launcherPrograms(machine: Machine): Promise<readonly string[]> {
  const env = childEnvironment(machine.env, machine)
  const ended = await runProgram('py', ['-0p'], { cwd: homedir(), env, patience: 20_000 }).catch(() => undefined)
  return parseLauncherList(ended?.stdout ?? '')
}

/** ` -V:3.12 *        C:\Python312\python.exe` */
export function parseLauncherList(text: string): readonly string[] {
  return text.split(/\r?\n/).flatMap((line) => /\s(?<path>[A-Za-z]:\\.*\.exe)\s*$/.exec(line)?.groups?.['path'] ?? [])
}

/**
 * The program behind links; undefined for what only stands for one: shims of pyenv and asdf are scripts, those of mise
 * lead to mise, and Windows and macOS have stubs that offer an installation.
 */
async function realInterpreter(path: string): Promise<string | undefined> {
  try {
    const real = await realpath(path)
    const name = basename(real)
    if (!/^(python|pypy|graalpy)/i.test(name) || TOO_OLD.test(name)) return undefined
    if (process.platform === 'darwin' && real === '/usr/bin/python3')
      return await realInterpreter('/Library/Developer/CommandLineTools/usr/bin/python3')
    return (await stat(real)).isFile() && !(await isScript(real)) ? real : undefined
  } catch {
    return undefined
  }
}

async function isScript(path: string): Promise<boolean> {
  await using file = await open(path)
  const { bytesRead, buffer } = await file.read(Buffer.alloc(2), 0, 2, 0)
  return bytesRead < 2 || buffer.toString('latin1') === '#!'
}
