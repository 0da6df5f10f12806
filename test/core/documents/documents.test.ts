import { describe, expect, it } from '@jest/globals'
import { documentText } from '../../../packages/core/src/documents/index.ts'
import { readSmokeReport, type SmokeReport } from '../../../packages/core/src/documents/smoke.ts'

const report: SmokeReport = {
  schema: 'pyrelease.smoke/1',
  project: { name: 'demo', version: '1.0' },
  from: 'dist',
  rows: [
    {
      file: 'demo-1.0-py3-none-any.whl',
      sha256: 'a'.repeat(64),
      interpreter: 'cp312',
      platform: 'linux-x86_64',
      result: 'passed',
      proofs: ['installed'],
      seconds: 0.1,
    },
  ],
}

describe('documents', () => {
  it('come back as they were written', () => {
    expect(readSmokeReport(documentText(report), 'the output')).toEqual(report)
  })

  it.each([
    ['no JSON', 'nonsense', 'the output is not JSON; expected a pyrelease.smoke/1'],
    ['something else', '{"a": 1}', 'the output is no document of pyrelease; expected pyrelease.smoke/1'],
    [
      'an unknown major',
      '{"schema": "pyrelease.smoke/2"}',
      'the output is a "pyrelease.smoke/2"; expected pyrelease.smoke/1',
    ],
    [
      'a key that is not known',
      JSON.stringify({ ...report, surplus: 1 }),
      'the output is no valid pyrelease.smoke/1:\nsurplus: Invalid key: Expected never but received "surplus"',
    ],
    [
      'a hash that is none',
      JSON.stringify({ ...report, rows: [{ ...report.rows[0], sha256: 'x' }] }),
      'the output is no valid pyrelease.smoke/1:\nrows.0.sha256: expected 64 hexadecimal digits',
    ],
  ])('refuse %s', (_, text, message) => {
    expect(() => readSmokeReport(text, 'the output')).toThrow(message)
  })
})
