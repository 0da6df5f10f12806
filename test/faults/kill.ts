import { spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type Middleware, type Rehearsal, startRehearsal } from '@pyrelease/rehearsal'
import { chance } from '../../packages/rehearsal/src/faults-schedule.ts'
import { runStep, type Step, stepInputs } from '../fakes/runner.ts'
import { JOB, PUBLISHER } from '../publish-oidc/stage.ts'
import { MOST_FILES, type Pool, type SeedResult, wrongAt } from './release.ts'

const MAIN = resolve('actions/publish-oidc/src/main.ts')
/** Milliseconds: each upload takes a while, so that moments in the middle of one are likely. */
const PACE = 12

/** Kills the action at a moment that the seed decides, then runs it again: the release must be the same. */
export async function runKill(seed: number, pool: Pool, most = MOST_FILES): Promise<SeedResult> {
  const draw = chance(`kill ${seed}`)
  const files = 2 + Math.floor(draw() * Math.min(most - 2, 14))
  const release = await pool.release(`kill-${seed}`, files)
  // Killed so many requests after the start, and so long after that request came.
  const at = { request: Math.floor(draw() * (files + 8)), wait: Math.floor(draw() * 2 * PACE) }
  let kill: (() => void) | undefined
  const killer: Middleware = async (request, next) => {
    if (kill !== undefined && at.request-- === 0) setTimeout(kill, at.wait)
    await new Promise((resolve) => setTimeout(resolve, PACE * draw()))
    return next(request)
  }
  await using index = await startRehearsal({ pending: [PUBLISHER], middleware: [killer] })
  const step = await stepOf(index, release.folder)
  const signal = await runUntilKilled(step, (end) => {
    kill = end
  })
  kill = undefined
  let problem = await wrongAt(index, release, false)
  const second = await runStep(MAIN, step)
  if (second.code !== 0) problem ??= `the second run failed: ${second.log}${second.stderr}`
  problem ??= await wrongAt(index, release, true)
  if (second.outputs['published'] !== 'true') problem ??= 'the second run claims nothing'
  return { seed, problem, files, runs: 2, faults: signal === 'SIGKILL' ? 1 : 0 }
}

async function stepOf(index: Rehearsal, folder: string): Promise<Step> {
  const { requestUrl, requestToken } = index.identity(JOB)
  return {
    cwd: folder,
    inputs: await stepInputs('publish-oidc', { dist: '.', index: index.upload, 'retry-budget': '20s' }),
    env: {
      SSL_CERT_FILE: index.authorityFile,
      ACTIONS_ID_TOKEN_REQUEST_URL: requestUrl,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: requestToken,
    },
  }
}

/**
 * @param armed is given what kills the process; one that ends by itself before is fine
 * @returns the signal that ended it
 */
async function runUntilKilled(step: Step, armed: (kill: () => void) => void): Promise<NodeJS.Signals | null> {
  const folder = await mkdtemp(join(tmpdir(), 'pyrelease-kill-'))
  const files = { GITHUB_OUTPUT: join(folder, 'output'), GITHUB_STEP_SUMMARY: join(folder, 'summary.md') }
  for (const path of Object.values(files)) await writeFile(path, '')
  const inputs = Object.entries(step.inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value] as const)
  const env = { PATH: process.env['PATH'] ?? '', GITHUB_ACTIONS: 'true', TMPDIR: folder, ...files, ...step.env }
  const child = spawn(process.execPath, ['--no-warnings', MAIN], {
    cwd: step.cwd,
    env: { ...env, ...Object.fromEntries(inputs) },
    stdio: 'ignore',
  })
  armed(() => child.kill('SIGKILL'))
  const signal = await new Promise<NodeJS.Signals | null>((ended) =>
    child.once('close', (_code, by) => {
      ended(by)
    }),
  )
  await rm(folder, { recursive: true, force: true })
  return signal
}
