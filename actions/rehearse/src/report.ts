import { documentText, Failure, type Report } from '@pyrelease/core'
import type { Step } from './plan.ts'
import { documentOf, type Kept, keptOf } from './kept.ts'
import { findingsOf, isHeld, type Rehearsed } from './run.ts'
import { summaryOf } from './summary.ts'
import { textOf } from './text.ts'

/** Names of what action.yml declares as outputs. */
export const outputNames = ['name', 'version', 'files', 'plan', 'report'] as const

/** The reports of all stages as one. Everything must have held, and something must have been rehearsed. */
export function reportRehearsal(steps: readonly Step[], rehearsed: readonly Rehearsed[], seconds: number): Report {
  const passed = rehearsed.length > 0 && rehearsed.every(isHeld)
  const stages = rehearsed.flatMap((project) => project.stages)
  const documents = stages.flatMap(({ outcome }) => (outcome instanceof Failure ? [] : outcome.documents))
  const [first] = rehearsed.map(keptOf)
  return {
    passed,
    findings: stages.flatMap(findingsOf),
    summary: summaryOf(steps, rehearsed),
    text: textOf(steps, rehearsed, { passed, seconds }),
    outputs: outputsOf(first, documents),
    documents,
  }
}

function outputsOf(
  kept: Kept | undefined,
  documents: Report['documents'],
): Readonly<Record<(typeof outputNames)[number], string>> {
  const plan = documentOf(documents, 'pyrelease.plan/1')
  return {
    name: plan?.project.name ?? '',
    version: plan?.project.version ?? kept?.build?.project.version ?? '',
    files: JSON.stringify(kept?.build?.files ?? []),
    plan: plan === undefined ? '' : documentText(plan),
    report: JSON.stringify(documents),
  }
}
