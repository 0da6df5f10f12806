import { describe, expect, test } from '@jest/globals'
import { Failure, judgeAll } from '@pyrelease/core'
import type { CheckRun } from '../../../packages/core/src/check-run.ts'
import { COMMIT_CHECKS } from '../../../packages/core/src/checks/workflows/checks-red.ts'
import type { RequiredChecks } from '../../../packages/core/src/checks/workflows/facts.ts'
import { workflowFacts } from './judged.ts'

const done = (name: string, conclusion: string): CheckRun => ({ name, status: 'completed', conclusion })
const RUNS = [
  done('lint', 'success'),
  done('docs', 'skipped'),
  done('docker-tests', 'failure'),
  done('tests (3.12)', 'success'),
  done('tests (3.13)', 'cancelled'),
  { name: 'slow', status: 'in_progress', conclusion: null },
  done('called / build', 'neutral'),
]

async function ask(asked: readonly string[], more: Partial<RequiredChecks> = {}) {
  const required = { asked, sha: 'abc', release: true, found: { kind: 'read' as const, runs: RUNS }, ...more }
  const [judgement] = judgeAll(COMMIT_CHECKS, await workflowFacts({}, { required }))
  return judgement
}

describe('required checks', () => {
  test('that are green say nothing', async () => {
    expect((await ask(['lint', 'docs', 'called']))?.findings).toEqual([])
  })

  test('are not asked when none is required', async () => {
    const [judgement] = judgeAll(COMMIT_CHECKS, await workflowFacts({}))
    expect(judgement?.notJudged).toBe('no checks were asked for')
  })

  test('are refused together before a release, and told in a rehearsal', async () => {
    const asked = ['lint', 'docker-tests', 'tests', 'slow']
    const message = 'checks on abc are not green: docker-tests (failure), tests (3.13) (cancelled), slow (in_progress)'
    expect((await ask(asked))?.findings).toMatchObject([{ key: 'checks-red', severity: 'error', message }])
    expect((await ask(asked, { release: false }))?.findings).toMatchObject([{ severity: 'notice', message }])
  })

  test.each([
    ['docker-test', RUNS, /There is no check docker-test; did you mean docker-tests\?/],
    ['integration', RUNS, /there are: lint, docs, docker-tests, tests \(3\.12\)/],
    ['lint', [], /There is no check lint: the commit has none/],
  ])('a name that nobody has (%s) comes with those that there are', async (name, runs, remedy) => {
    const [finding] = (await ask([name], { found: { kind: 'read', runs } }))?.findings ?? []
    expect(finding?.message).toBe(`checks on abc are not green: ${name} (no such check)`)
    expect(finding?.remedy).toMatch(remedy)
  })

  test('that cannot be read are not taken for green', async () => {
    const failure = new Failure('no permission', { remedy: 'Write checks: read.' })
    expect((await ask(['lint'], { found: { kind: 'unreadable', failure } }))?.findings).toMatchObject([
      {
        severity: 'error',
        message: 'checks on abc are not known to be green: no permission',
        remedy: 'Write checks: read.',
      },
    ])
  })
})
