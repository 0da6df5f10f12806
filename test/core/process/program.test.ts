import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { Failure } from '../../../packages/core/src/failure.ts'
import { type ProgramOptions, runProgram, stopPrograms, tailOf } from '../../../packages/core/src/process/program.ts'
import { makeScratch } from '../../../packages/core/src/scratch.ts'
import { untilGone } from '../../fakes/processes.ts'

const options: ProgramOptions = { cwd: tmpdir(), env: {} }
const node = (script: string, more: Partial<ProgramOptions> = {}) =>
  runProgram(process.execPath, ['-e', script], { ...options, ...more })

/** Starts a grandchild that outlives it, says its process id, and then does what `then` says. */
const withGrandchild = (then: string): string =>
  `const { spawn } = require('node:child_process')
   const grandchild = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'inherit' })
   console.log(grandchild.pid); ${then}`

describe('a program', () => {
  it('runs in its folder, with its environment and nothing else', async () => {
    await using scratch = await makeScratch('program')
    const script = 'console.log(process.cwd()); console.log(JSON.stringify(process.env)); console.error("aside")'
    const lines: string[] = []
    const env = { GREETING: 'hello' }
    const ended = await node(script, { cwd: scratch.path, env, onLine: (line) => lines.push(line) })
    const [cwd, seen] = ended.stdout.split('\n')
    expect(cwd).toContain(scratch.path)
    // macOS and Windows add a few of their own.
    expect(JSON.parse(seen ?? '')).toMatchObject(env)
    expect(seen).not.toContain('PATH')
    expect(ended).toMatchObject({ code: 0 })
    expect(ended.stdout).not.toContain('aside')
    expect(ended.output).toContain('aside')
    expect([...lines].sort()).toEqual(ended.output.split('\n').sort())
  })

  it('tells its exit code, and the end of what it said', async () => {
    const ended = await node('for (let i = 1; i <= 30; i++) console.log(i); process.exitCode = 3')
    expect(ended.code).toBe(3)
    expect(tailOf(ended, 2)).toBe('29\n30')
  })

  it('has no standard input to wait for', async () => {
    expect((await node('process.stdin.on("data", () => {}).on("end", () => console.log("end"))')).stdout).toBe('end')
  })

  if (process.platform !== 'win32')
    it('that a signal ends says so', async () => {
      const ended = await node('process.kill(process.pid, "SIGTERM"); setInterval(() => {}, 1000)')
      expect(ended.code).toBe(143)
      expect(tailOf(ended)).toContain('(ended by SIGTERM)')
    })
})

describe('a program that cannot be started', () => {
  it.each([
    ['is missing', 'no-such-program', tmpdir(), /it was not found/, /Install no-such-program/],
    ['is no program', process.cwd(), tmpdir(), /EACCES|EISDIR|not found/, /program/],
    ['has no folder to run in', process.execPath, join(tmpdir(), 'no', 'such', 'folder'), /does not exist/, /folders/],
  ])('because it %s is a failure', async (_, program, cwd, says, remedy) => {
    const thrown = await runProgram(program, [], { ...options, cwd }).catch((error: unknown) => error)
    expect(thrown).toBeInstanceOf(Failure)
    expect((thrown as Failure).message).toMatch(says)
    expect((thrown as Failure).remedy).toMatch(remedy)
  })
  it('because it has no right to is a failure', async () => {
    await using scratch = await makeScratch('program')
    const file = join(scratch.path, 'file')
    writeFileSync(file, '')
    await expect(runProgram(file, [], options)).rejects.toThrow(Failure)
  })
})

describe('a program that outstays its time', () => {
  it.each([
    ['is stopped with all that it started', 'setInterval(() => {}, 1000)'],
    ['is stopped also when only what it started runs on', 'process.exit()'],
  ])('%s', async (_, then) => {
    let grandchild = 0
    const late = node(withGrandchild(then), { patience: 1000, onLine: (line) => (grandchild = Number(line)) })
    await expect(late).rejects.toThrow(/did not end in time and was stopped; its last lines:\n\d+/)
    expect(grandchild).toBeGreaterThan(0)
    expect(await untilGone(grandchild)).toBe(true)
  })
})

it('stops everything that runs', async () => {
  let grandchild = 0
  const started = new Promise<void>((resolve) => {
    const onLine = (line: string): void => {
      grandchild = Number(line)
      resolve()
    }
    void node(withGrandchild('setInterval(() => {}, 1000)'), { onLine })
  })
  await started
  stopPrograms()
  expect(await untilGone(grandchild)).toBe(true)
})
