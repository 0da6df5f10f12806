import { expect, test } from '@jest/globals'
import { FINDING_NAMES, judgeAll } from '@pyrelease/core'
import { WORKFLOW_CHECKS } from '../../../packages/core/src/checks/workflows/index.ts'
import { workflowFacts } from './judged.ts'

test('every row has a name that ignore knows, a question and an authority', () => {
  for (const { key = '', asks, definedBy } of WORKFLOW_CHECKS) {
    expect(FINDING_NAMES).toContain(key)
    expect([asks, definedBy]).not.toContain('')
  }
})

test('without workflows nothing is judged, and every row says why', async () => {
  for (const { findings, notJudged } of judgeAll(WORKFLOW_CHECKS, await workflowFacts({})))
    expect([findings, notJudged]).toEqual([
      [],
      expect.stringMatching(/^there are no workflows|^no checks were asked for/),
    ])
})
