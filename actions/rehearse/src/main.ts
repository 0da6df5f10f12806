#!/usr/bin/env node
import { type IndexOptions, readMachine, readStart, runAction } from '@pyrelease/core'
import { findCandidates } from './candidates.ts'
import { table } from './inputs.ts'
import { planRehearsal } from './plan.ts'
import { reportRehearsal } from './report.ts'
import { runRehearsal } from './run.ts'

/** One file behind three doors: the root action, `npm start` and `npx pyrelease …`. */
const parts = {
  rehearse: () =>
    runAction('rehearse', table, async (inputs, { progress }) => {
      const started = performance.now()
      const services = { machine: await readMachine(process.env), progress }
      const steps = planRehearsal(await findCandidates(inputs.packageDir, services.machine))
      const rehearsed = await runRehearsal(steps, inputs, services)
      return reportRehearsal(steps, rehearsed, (performance.now() - started) / 1000)
    }),
  'verify-metadata': () => import('@pyrelease/verify-metadata'),
  'build-wheels': () => import('@pyrelease/build-wheels'),
  'smoke-test': () => import('@pyrelease/smoke-test'),
  'publish-oidc': () => import('@pyrelease/publish-oidc'),
}

async function serveIndex(options: IndexOptions): Promise<void> {
  const { serve } = await import('./serve.ts')
  process.exitCode = await serve(options)
}

const start = readStart(process.argv.slice(2), process.env)
if (start.kind === 'run') await (start.what === 'index' ? serveIndex(start.options) : parts[start.what]())
else {
  process[start.stream].write(`${start.text}\n`)
  process.exitCode = start.exitCode
}
