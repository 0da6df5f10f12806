import { describe, expect, test } from '@jest/globals'
import { readSmokeReport, type Trial } from '@pyrelease/core'
import type { SmokePlan } from '../../actions/smoke-test/src/plan.ts'
import { reportSmoke } from '../../actions/smoke-test/src/report.ts'
import { textIn } from '../fakes/runner.ts'
import { OPTIONS, subject } from './bench.ts'

const row = (changes: Partial<Trial> = {}): Trial => ({
  subject: subject(),
  interpreter: 'cp312',
  result: 'passed',
  proofs: ['installed'],
  problems: [],
  seconds: 0.25,
  ...changes,
})
const broken = {
  key: 'extension-import',
  text: 'demo._core cannot be imported: ImportError: a|b\nmore',
  remedy: 'Look.',
}
const failed = (interpreter: string): Trial => row({ interpreter, result: 'failed', problems: [broken] })
const left = (interpreter: string, name = 'demo-1.0-cp312-cp312-win32.whl'): Trial =>
  row({ subject: subject({ name }), interpreter, result: 'not-executed', reason: 'its tags fit none of them' })

const plan = (changes: Partial<SmokePlan> = {}): SmokePlan => ({
  project: { name: 'demo', version: '1.0' },
  from: 'dist',
  platform: 'linux-x86_64',
  published: false,
  steps: [],
  idle: false,
  findings: [],
  options: OPTIONS,
  ...changes,
})

describe('findings', () => {
  test('equal problems of one file are one finding', () => {
    const report = reportSmoke(plan(), [failed('cp39'), failed('cp312'), row({ interpreter: 'cp313' })], { ignore: [] })
    expect(report.findings.map(({ key, message }) => [key, message.split('\n')[0]])).toEqual([
      ['extension-import', 'demo-1.0-py3-none-any.whl on cp39 cp312: demo._core cannot be imported: ImportError: a|b'],
    ])
    expect(report).toMatchObject({ passed: false, outputs: { passed: '1', failed: '2' } })
    expect(report.text).toContain('error extension-import: demo-1.0-py3-none-any.whl on cp39 cp312: demo._core cannot')
    expect(report.summary).toContain('| cp39 | failed | 0.3 s | demo._core cannot be imported: ImportError: a\\|b |')
  })

  test('what was not run is an error, after publishing a notice where it is meant for others', () => {
    const step = {
      kind: 'leave-out',
      subject: left('cp312').subject,
      interpreter: 'cp312',
      reason: 'its tags fit none of them',
    } as const
    const rows = [row(), left('cp312')]
    expect(reportSmoke(plan({ steps: [step] }), rows, { ignore: [] }).passed).toBe(false)
    const published = reportSmoke(plan({ steps: [step], published: true }), rows, { ignore: [] })
    expect(published).toMatchObject({ passed: true, findings: [{ key: 'not-executed', severity: 'notice' }] })
  })

  test('where nothing fits, the plan has said so already', () => {
    expect(reportSmoke(plan({ idle: true }), [left('cp312')], { ignore: [] })).toMatchObject({
      passed: false,
      findings: [],
    })
  })
})

describe('ignore', () => {
  const waive = (finding: string, pattern?: string) => ({ ignore: [{ finding, pattern, reason: 'tested elsewhere' }] })

  test('waives by name, with its reason in the row', () => {
    const report = reportSmoke(plan(), [row(), left('cp312')], waive('not-executed', '*win32*'))
    expect(report).toMatchObject({
      passed: true,
      documents: [{ rows: [{ result: 'passed' }, { result: 'waived', reason: 'tested elsewhere' }] }],
    })
    expect(report.summary).toContain('- ignored not-executed: demo-1.0-cp312-cp312-win32.whl was not run')
  })

  test('does not make a success of nothing', () => {
    expect(reportSmoke(plan(), [left('cp312')], waive('not-executed')).passed).toBe(false)
    expect(reportSmoke(plan(), [], { ignore: [] }).passed).toBe(false)
  })

  test('does not waive a row that has another problem', () => {
    const both = row({
      result: 'failed',
      problems: [broken, { id: 'WHL-10', text: 'RECORD lists more', remedy: 'Build.' }],
    })
    const report = reportSmoke(plan(), [row({ interpreter: 'cp39' }), both], waive('WHL-10'))
    expect(report.documents).toMatchObject([{ rows: [{ result: 'passed' }, { result: 'failed' }] }])
  })
})

test('the document can be read back', () => {
  const { outputs } = reportSmoke(plan(), [row(), failed('cp39')], { ignore: [] })
  expect(readSmokeReport(textIn({ outputs }, 'report'), 'the report').rows).toHaveLength(2)
})
