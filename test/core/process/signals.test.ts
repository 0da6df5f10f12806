import { spawn } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { expect, it } from '@jest/globals'
import { makeScratch } from '../../../packages/core/src/scratch.ts'
import { isRunning, untilGone } from '../../fakes/processes.ts'
import { plainJavaScript } from '../../fakes/plain-javascript.ts'

const PROGRAM = `
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runProgram } from './process/program.js'
import { onInterrupt } from './process/signals.js'
import { makeScratch } from './scratch.js'
onInterrupt()
onInterrupt()
await work()
async function work() {
  const scratch = await makeScratch('signals')
  writeFileSync(join(scratch.path, 'file'), '')
  const script = 'console.log(process.pid); setInterval(() => {}, 1000)'
  const onLine = (line) => console.log(JSON.stringify({ folder: scratch.path, pid: Number(line) }))
  await runProgram(process.execPath, ['-e', script], { cwd: scratch.path, env: {}, onLine })
}
`

// Windows has no signals that one process could send another and that could be handled.
const posix = process.platform === 'win32' ? it.skip : it

posix.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const)('%s leaves neither programs nor folders behind', async (signal, code) => {
  await using scratch = await makeScratch('test')
  const core = plainJavaScript(scratch.path, ['failure.ts', 'scratch.ts', 'process/program.ts', 'process/signals.ts'])
  writeFileSync(join(core, 'main.js'), PROGRAM)
  const child = spawn(process.execPath, [join(core, 'main.js')], { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
  const line = await new Promise<string>((resolve) => createInterface({ input: child.stdout }).once('line', resolve))
  const { folder, pid } = JSON.parse(line) as { folder: string; pid: number }
  expect([existsSync(folder), isRunning(pid)]).toEqual([true, true])
  child.kill(signal)
  expect(await ended).toBe(code)
  expect([existsSync(folder), await untilGone(pid)]).toEqual([false, true])
})
