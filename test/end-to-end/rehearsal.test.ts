// The whole line over the committed bundles: real uv, maturin and auditwheel, from a source tree to an installed package.
import { execFileSync, spawn } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import type { Document } from '@pyrelease/core'
import { runCommand, runStep, stepInputs } from '../fakes/runner.ts'

const MINUTES = 60_000
const bundle = join(process.cwd(), 'dist/rehearse/index.js')
const env = Object.fromEntries(
  Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
)
const here = { cwd: process.cwd(), env }

it(
  'rehearses every example that this machine can build',
  async () => {
    const { code, log, stderr } = await runCommand(bundle, ['rehearse'], here)
    expect({ code, log: code === 0 ? '' : log + stderr }).toEqual({ code: 0, log: '' })
    for (const said of ['pyrelease-example-pure 0.1.0', 'pyrelease-example-c 0.1.0', 'pyrelease-example-rust 0.1.0'])
      expect(log).toContain(said)
    expect(log).toMatch(/All of it held: 3 releases rehearsed in \d+\.\d s\./)
  },
  15 * MINUTES,
)

it(
  'gives all documents of a rehearsal as one list',
  async () => {
    const { code, log } = await runCommand(bundle, ['rehearse', 'examples/pure', '--format', 'json'], here)
    const documents = JSON.parse(log) as Document[]
    expect(code).toBe(0)
    expect(documents.map(({ schema }) => schema)).toEqual([
      'pyrelease.findings/1',
      'pyrelease.plan/1',
      'pyrelease.build/1',
      'pyrelease.smoke/1',
      'pyrelease.receipt/1',
      'pyrelease.smoke/1',
    ])
  },
  5 * MINUTES,
)

/** The pure example in a repository of its own: what a runner checks out. */
async function checkout(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'pyrelease-checkout-'))
  await cp('examples/pure', folder, { recursive: true })
  const identity = ['-c', 'user.name=t', '-c', 'user.email=t@example.org']
  for (const args of [
    ['init', '-q'],
    ['add', '-A'],
    ['commit', '-q', '-m', 'pure'],
  ])
    execFileSync('git', [...identity, ...args], { cwd: folder })
  return folder
}

it(
  'is the root action: outputs, a summary, no annotation, no permission',
  async () => {
    const cwd = await checkout()
    const result = await runStep(bundle, { inputs: await stepInputs('rehearse', {}), env, cwd })
    await rm(cwd, { recursive: true })
    expect({ code: result.code, log: result.code === 0 ? '' : result.log }).toEqual({ code: 0, log: '' })
    expect(result.annotations).toEqual([])
    expect(result.outputs).toMatchObject({ name: 'pyrelease-example-pure', version: '0.1.0' })
    expect(JSON.parse(result.outputs['files'] ?? '')).toHaveLength(2)
    expect(JSON.parse(result.outputs['plan'] ?? '')).toMatchObject({ schema: 'pyrelease.plan/1' })
    expect(JSON.parse(result.outputs['report'] ?? '')).toHaveLength(6)
    expect(result.summary).toContain('would go through')
  },
  5 * MINUTES,
)

it('stops with a remedy where a folder is no project', async () => {
  const { code, stderr } = await runCommand(bundle, ['rehearse', 'docs'], here)
  expect(stderr).toMatch(/docs has no pyproject\.toml/)
  expect(code).toBe(1)
})

const posix = process.platform === 'win32' ? it.skip : it // Windows has no signals to send.

posix(
  'leaves no process and no scratch folder behind when it is interrupted',
  async () => {
    const scratch = await mkdtemp(join(tmpdir(), 'pyrelease-interrupted-'))
    const child = spawn(process.execPath, [bundle, 'rehearse', 'examples/pure'], {
      ...here,
      env: { ...env, TMPDIR: scratch },
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
    await new Promise<void>((resolve) => {
      child.stderr.on('data', (chunk: Buffer) => {
        if (chunk.toString('utf8').includes('Building the')) resolve()
      })
    })
    expect(readdirSync(scratch)).not.toEqual([])
    child.kill('SIGINT')
    expect(await ended).toBe(130)
    expect(readdirSync(scratch)).toEqual([])
    await rm(scratch, { recursive: true })
  },
  2 * MINUTES,
)
