import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { constants } from 'node:os'
import { createInterface } from 'node:readline'
import { Failure, reasonOf } from '../failure.ts'

export interface ProgramOptions {
  readonly cwd: string
  /** The whole environment of the child; see `childEnvironment`. */
  readonly env: Readonly<Record<string, string>>
  /** Milliseconds until it is stopped with all that it started. */
  readonly patience?: number
  /** Called for each line of either stream as it comes. */
  readonly onLine?: (line: string) => void
}

export interface Ended {
  /** 128 and the number of the signal for a program that a signal ended, as shells say it. */
  readonly code: number
  readonly stdout: string
  /** Both streams, line by line as they came. */
  readonly output: string
}

const running = new Set<ChildProcess>()

/**
 * Runs a program without a shell and without standard input, and waits for it.
 * @throws Failure when it cannot be started or outstays its time; any exit code is returned
 */
export function runProgram(program: string, args: readonly string[], options: ProgramOptions): Promise<Ended> {
  return new Promise((resolve, reject) => {
    // A group of its own, so that stopping it also stops the compilers that it started.
    const child = spawn(program, args, {
      cwd: options.cwd,
      env: { ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: process.platform !== 'win32',
      windowsHide: true,
    })
    running.add(child)
    const stdout: string[] = []
    const output: string[] = []
    for (const [stream, into] of [
      [child.stdout, [stdout, output]],
      [child.stderr, [output]],
    ] as const) {
      createInterface({ input: stream, crlfDelay: Infinity }).on('line', (line) => {
        for (const lines of into) lines.push(line)
        options.onLine?.(line)
      })
    }
    let late = false
    const timer = setTimeout(
      () => {
        late = true
        stop(child)
        // What left the group may still hold the other ends.
        child.stdout.destroy()
        child.stderr.destroy()
      },
      options.patience ?? 45 * 60_000,
    )
    child.on('error', (cause) => {
      clearTimeout(timer)
      running.delete(child)
      reject(notStarted(program, options.cwd, cause))
    })
    child.on('close', (code, signal) => {
      clearTimeout(timer)
      running.delete(child)
      if (late) {
        reject(outstayed(program, args, output))
        return
      }
      if (signal !== null) output.push(`(ended by ${signal})`)
      resolve({
        code: code ?? 128 + (signal === null ? 0 : constants.signals[signal]),
        stdout: stdout.join('\n'),
        output: output.join('\n'),
      })
    })
  })
}

/** For the one place that handles signals: stops every program that is running, with all that it started. */
export function stopPrograms(): void {
  for (const child of running) stop(child)
}

/** Also when the program itself has ended: what it started may run on, in its group. */
function stop(child: ChildProcess): void {
  if (child.pid === undefined) return
  if (process.platform === 'win32') spawnSync('taskkill', ['/pid', String(child.pid), '/T', '/F'])
  else
    try {
      process.kill(-child.pid, 'SIGKILL')
    } catch {
      // All of the group ended by themselves between the check and the signal.
    }
}

function notStarted(program: string, cwd: string, cause: NodeJS.ErrnoException): Failure {
  if (!existsSync(cwd))
    return new Failure(`${program} could not be started in ${cwd}, which does not exist`, {
      remedy: 'Check that nothing else removes folders while this runs.',
      cause,
    })
  const missing = cause.code === 'ENOENT'
  return new Failure(`${program} could not be started: ${missing ? 'it was not found' : reasonOf(cause)}`, {
    remedy: missing
      ? `Install ${program}, or put its folder on PATH.`
      : `Check that ${program} is a program for this machine and that this user may run it.`,
    cause,
  })
}

function outstayed(program: string, args: readonly string[], output: readonly string[]): Failure {
  return new Failure(
    `${[program, ...args].join(' ')} did not end in time and was stopped; its last lines:\n${output.slice(-15).join('\n')}`,
    { remedy: 'Find out what it waits for; programs have no standard input here and must not ask questions.' },
  )
}

/** The end of a program's output, for messages. */
export function tailOf(ended: Ended, lines = 15): string {
  return ended.output.trimEnd().split('\n').slice(-lines).join('\n')
}
