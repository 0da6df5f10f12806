import { describe, expect, it } from '@jest/globals'
import { Failure, type Report } from '@pyrelease/core'
import { reportRehearsal } from '@pyrelease/rehearse/report'
import type { Rehearsed, Stage } from '../../actions/rehearse/src/run.ts'

const held: Report = { passed: true, findings: [], summary: '', text: '', outputs: {}, documents: [] }
const stage = (name: Stage['name'], outcome: Stage['outcome']): Stage => ({ name, seconds: 1.25, outcome })
const whole: Rehearsed = {
  label: 'whole',
  stages: [
    stage('verify', held),
    stage('build', held),
    stage('smoke-test', held),
    stage('publish', held),
    stage('install back', held),
  ],
}
const broken: Rehearsed = {
  label: 'broken',
  stages: [
    stage('verify', held),
    stage(
      'build',
      new Failure('no compiler\nwas found', { remedy: 'Install one.', place: { file: 'pyproject.toml', line: 2 } }),
    ),
  ],
}

describe('the report of a rehearsal', () => {
  it('holds when every stage of every project held', () => {
    const report = reportRehearsal(
      [{ kind: 'leave-out', label: 'rust', reason: 'this machine has no cargo' }],
      [whole],
      3,
    )
    expect(report.passed).toBe(true)
    expect(report.text).toContain('Left out rust: this machine has no cargo.')
    expect(report.text).toContain('All of it held: 1 release rehearsed in 3.0 s.')
    expect(report.summary).toContain('The release of `whole` would go through')
  })

  it('tells what stopped a project, what to do, and what was not reached', () => {
    const report = reportRehearsal([], [whole, broken], 3)
    expect(report.passed).toBe(false)
    expect(report.findings).toEqual([
      {
        key: 'build',
        severity: 'error',
        message: 'no compiler\nwas found',
        remedy: 'Install one.',
        place: { file: 'pyproject.toml', line: 2 },
      },
    ])
    expect(report.text).toContain('✗ build')
    expect(report.text).toContain('error: pyproject.toml:2: no compiler\n      was found [build]\n      Install one.')
    expect(report.text).toContain('– publish       not reached')
    expect(report.text).toContain('1 of 2 releases would have failed. Nothing was published anywhere.')
    expect(report.summary).toContain('This would have stopped the release of `broken`')
  })

  it('is a failure when nothing was rehearsed', () => {
    expect(reportRehearsal([], [], 0).passed).toBe(false)
  })
})
