// What the checks of workflows say of files that a test writes down.
import { describe, expect, it } from '@jest/globals'
import { type Finding, judgeAll, nameOf, readRun } from '@pyrelease/core'
import { WORKFLOW_CHECKS } from '../../../packages/core/src/checks/workflows/index.ts'
import type { WorkflowFacts } from '../../../packages/core/src/checks/workflows/facts.ts'
import { readWorkflow } from '../../../packages/core/src/project/workflows.ts'

export type Yaml = Readonly<Record<string, string>>
export type Given = Partial<Omit<WorkflowFacts, 'workflows'>>

export async function workflowFacts(files: Yaml, given: Given = {}): Promise<WorkflowFacts> {
  const named = Object.entries(files).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return {
    workflows: await Promise.all(
      named.map(([name, text]) => readWorkflow(`.github/workflows/${name}`, Buffer.from(text))),
    ),
    run: readRun({ GITHUB_REPOSITORY: 'octo/demo' }),
    project: { name: 'demo', version: '1.2.0' },
    tag: undefined,
    tagFormats: ['v{version}'],
    today: '2026-11-21',
    required: undefined,
    ...given,
  }
}

export async function judgeWorkflows(files: Yaml, given: Given = {}): Promise<readonly Finding[]> {
  return judgeAll(WORKFLOW_CHECKS, await workflowFacts(files, given)).flatMap(({ findings }) => findings)
}

/** `error workflow-runner release.yml:7`, the shape of a finding without its texts. */
export function shapeOf(finding: Finding): string {
  const { severity, place } = finding
  const where = place === undefined ? '' : ` ${place.file.replace('.github/workflows/', '')}:${place.line ?? 0}`
  return `${severity} ${nameOf(finding)}${where}`
}

/** What is there, the files, the findings by shape, and texts that the messages hold, in order. */
export type Case = readonly [
  what: string,
  files: Yaml,
  shapes: readonly string[],
  says?: readonly (string | RegExp)[] | undefined,
  given?: Given,
]

/** @param ignored keys that every case would repeat */
export function judgeEach(title: string, cases: readonly Case[], ignored: readonly string[] = []): void {
  describe(`workflow checks: ${title}`, () => {
    // A rest parameter: jest would take a fifth one that a row leaves out for its callback.
    it.each(cases)('%s', async (...[, files, shapes, says = [], given]: Case) => {
      const findings = (await judgeWorkflows(files, given)).filter(({ key = '' }) => !ignored.includes(key))
      expect(findings.map(shapeOf)).toEqual(shapes)
      for (const [place, text] of says.entries()) expect(findings[place]?.message).toMatch(text)
      for (const { remedy } of findings) expect(remedy).not.toBe('')
    })
  })
}
