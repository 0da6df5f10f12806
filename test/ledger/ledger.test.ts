// Every mistake in the failure ledger that verify-metadata answers is made again, and found.
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { readFindings } from '../../packages/core/src/documents/findings.ts'
import { runStep, stepInputs } from '../fakes/runner.ts'
import type { LedgerCase } from './ledger-case.ts'
import { LEDGER_ROWS } from './rows.ts'

const MAIN = resolve('actions/verify-metadata/src/main.ts')

const files = (await readdir(resolve('test/ledger'))).filter((name) => name.endsWith('.cases.ts'))
const cases: readonly LedgerCase[] = (
  await Promise.all(files.map(async (name) => ((await import(resolve('test/ledger', name))) as CaseFile).cases))
).flat()

interface CaseFile {
  readonly cases: readonly LedgerCase[]
}

describe('the failure ledger', () => {
  test.each(Object.entries(LEDGER_ROWS).flatMap(([finding, rows]) => rows.map((row) => [row, finding] as const)))(
    '%s (%s) has a case',
    (row, finding) => {
      expect(cases.some((one) => one.finding === finding && one.rows.includes(row))).toBe(true)
    },
  )

  test.each(cases.map((one) => [one.rows.join(' '), one.finding, one] as const))(
    '%s is found: %s',
    async (...[, , one]) => {
      const folder = await mkdtemp(join(tmpdir(), 'pyrelease-ledger-'))
      const { inputs = {}, env = {}, close } = await one.lay(folder)
      try {
        const step = {
          inputs: await stepInputs('verify-metadata', { index: 'none', audits: 'false', ...inputs }),
          env,
          cwd: folder,
        }
        const { outputs, stderr } = await runStep(MAIN, step)
        expect(stderr).toBe('')
        const { findings } = readFindings(outputs['report'] ?? '', 'report')
        const messages = findings.filter(({ key }) => key === one.finding).map(({ message }) => message)
        expect(messages).toEqual(expect.arrayContaining([expect.stringMatching(one.says)]))
        for (const { remedy } of findings) expect(remedy).not.toBe('')
      } finally {
        await close?.()
        await rm(folder, { recursive: true })
      }
    },
  )
})
