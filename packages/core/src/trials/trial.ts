import { readFile, writeFile } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { assetPath } from '../asset.ts'
import { Failure } from '../failure.ts'
import { type Ended, runProgram, tailOf } from '../process/program.ts'
import { readGit } from '../project/git.ts'
import type { Installed } from './install.ts'
import { judgeProbe, type TrialProblem, type ProbeEvent, together, type Verdict } from './verdict.ts'

/** What is tried besides the installation. */
export interface TrialOptions {
  readonly extensions: 'import' | 'none'
  readonly entryPoints: 'load' | 'help' | 'none'
  /** Commands of the user, one bash line each. */
  readonly smoke: readonly string[]
}

/** Absolute paths that user commands may name. */
export interface Places {
  readonly package: string
  readonly project: string
}

/** The folder of the package, and of the repository that it is in. */
export async function findPlaces(packageDir: string): Promise<Places> {
  const folder = resolve(packageDir)
  return { package: folder, project: (await readGit(folder))?.top ?? folder }
}

const MINUTES = 60_000

/** Runs everything that is asked for against an installed file, in an empty folder. */
export async function tryOut(
  installed: Installed,
  options: TrialOptions,
  folder: string,
  places: Places,
): Promise<Verdict> {
  const verdicts = [
    await probe(installed, options, folder),
    ...(options.entryPoints === 'help' ? await inTurn(scriptsOf(installed), (name) => help(installed, name)) : []),
    ...(await inTurn(options.smoke, (command) => userCommand(installed, command, places))),
  ]
  return together(verdicts)
}

async function inTurn<T>(items: readonly T[], work: (item: T) => Promise<Verdict>): Promise<readonly Verdict[]> {
  const verdicts: Verdict[] = []
  for (const item of items) verdicts.push(await work(item))
  return verdicts
}

async function probe(installed: Installed, options: TrialOptions, folder: string): Promise<Verdict> {
  const { contents, project, version } = installed.wheel
  const [expectations, events] = [join(folder, 'expectations.json'), join(folder, 'events')]
  const entryPoints =
    options.entryPoints === 'none' ? [] : contents.entryPoints.filter(({ value }) => !needsExtra(value))
  await writeFile(
    expectations,
    JSON.stringify({
      name: project,
      topLevels: contents.topLevels,
      extensionModules: options.extensions === 'none' ? [] : contents.extensionModules,
      entryPoints: entryPoints.map(({ group, name }) => [group, name]),
    }),
  )
  const script = assetPath(new URL('./probe.py', import.meta.url))
  const ended = await run(installed, installed.python, ['-I', '-B', script, expectations, events], 10 * MINUTES)
  const text = existsSync(events) ? await readFile(events, 'utf8') : ''
  const lines = text.split('\n').filter((line) => line !== '')
  return judgeProbe(lines.map(parseEvent), version, endingOf(ended))
}

/** The probe is ours, and its lines are flushed whole. */
function parseEvent(line: string): ProbeEvent {
  return JSON.parse(line) as ProbeEvent
}

/** `package.module:attribute [extra]` loads only where the extra is installed. */
function needsExtra(value: string): boolean {
  return /\[[^\]]*\w[^\]]*\]\s*$/.test(value)
}

function scriptsOf({ wheel }: Installed): readonly string[] {
  return wheel.contents.entryPoints.filter(({ group }) => group === 'console_scripts').map(({ name }) => name)
}

async function help(installed: Installed, name: string): Promise<Verdict> {
  const program = join(installed.scripts, process.platform === 'win32' ? `${name}.exe` : name)
  const ended = await run(installed, program, ['--help'], MINUTES)
  return verdictOf(ended, `${name} --help`, {
    key: 'entry-point-load',
    id: 'WHL-25',
    remedy: 'Let the script answer --help with exit code 0, or set entry-points: load.',
  })
}

async function userCommand(installed: Installed, command: string, places: Places): Promise<Verdict> {
  const paths: Readonly<Record<string, string>> = { ...places, wheel: installed.wheel.path }
  const line = command.replace(/\{(package|project|wheel)\}/g, (_, name: string) =>
    (paths[name] ?? '').replaceAll('\\', '/'),
  )
  const ended = await run(installed, bash(), ['--noprofile', '--norc', '-eo', 'pipefail', '-c', line], 15 * MINUTES)
  return verdictOf(ended, command, {
    key: 'smoke-command',
    remedy: 'It ran in an empty folder, against the installed file alone: correct the command, or what it found.',
  })
}

function verdictOf(ended: Ended, command: string, problem: Omit<TrialProblem, 'text'>): Verdict {
  if (ended.code === 0) return { proofs: [`ran ${command}`], problems: [] }
  return { proofs: [], problems: [{ ...problem, text: `${command} ended with ${ended.code}:\n${tailOf(ended, 10)}` }] }
}

/** What cannot be started, or does not end, fails with that as its output. */
async function run({ emptyFolder, env }: Installed, program: string, args: string[], patience: number): Promise<Ended> {
  try {
    return await runProgram(program, args, { cwd: emptyFolder, env, patience })
  } catch (thrown) {
    if (thrown instanceof Failure) return { code: 127, stdout: '', output: thrown.message }
    throw thrown
  }
}

function endingOf(ended: Ended): string {
  return [`exit code ${ended.code}`, tailOf(ended, 10)].filter(Boolean).join('\n')
}

/** On Windows `bash` on PATH may be that of WSL, which knows no Windows paths; runners have Git's. */
function bash(): string {
  const git = 'C:\\Program Files\\Git\\bin\\bash.exe'
  return process.platform === 'win32' && existsSync(git) ? git : 'bash'
}
