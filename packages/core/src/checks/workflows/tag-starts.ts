import { expressionsIn } from '../../project/workflow-expressions.ts'
import { startedByTag } from '../../project/workflow-triggers.ts'
import { likelyTags, type WorkflowFacts } from './facts.ts'
import { callersOf, isReusable, type Upload } from './uploads.ts'

/** The tags of this package that start an upload by themselves, and how in words. */
export function startingTags({ workflow, job, step }: Upload, facts: WorkflowFacts): ReadonlyMap<string, string> {
  const sources = isReusable(workflow) ? [workflow, ...callersOf(workflow, facts.workflows)] : [workflow]
  const triggers = sources.flatMap((source) => source.triggers)
  const conditions = [job.if?.text, step.if?.text].filter((text) => text !== undefined)
  const found = likelyTags(facts).flatMap((tag): (readonly [string, string])[] => {
    const possible = triggers.filter(({ event }) => conditions.every((text) => mayHold(text, event, tag)))
    const how = possible.map((trigger) => startedByTag(trigger, tag)).find((words) => words !== undefined)
    return how === undefined ? [] : [[tag, how]]
  })
  return new Map(found)
}

/** Whether a workflow waits for tags, and none of this package's is among them: it is a neighbour's. */
export function isNeighbours({ workflow: { triggers } }: Upload, facts: WorkflowFacts): boolean {
  const waiting = triggers.filter(({ tags }) => tags !== undefined)
  const ours = likelyTags(facts).some((tag) => waiting.some((trigger) => startedByTag(trigger, tag) !== undefined))
  return waiting.length > 0 && !ours
}

/** False only where a condition surely fails on a tag: what is not understood may hold. */
function mayHold(condition: string, event: string, tag: string): boolean {
  const [{ source } = { source: '' }] = expressionsIn(condition, true)
  if (source.includes('||') || source.includes('!(')) return true
  return source.split('&&').every((part) => {
    const refs: Readonly<Record<string, string>> = {
      'github.ref': `refs/tags/${tag}`,
      'github.ref_name': tag,
      'github.ref_type': 'tag',
      'github.event_name': event,
    }
    const compared = /^\s*(github\.\w+)\s*(==|!=)\s*'([^']*)'\s*$/.exec(part)
    const begins = /^\s*startsWith\(\s*(github\.\w+)\s*,\s*'([^']*)'\s*\)\s*$/i.exec(part)
    const [left, wanted] = compared === null ? [begins?.[1], begins?.[2]] : [compared[1], compared[3]]
    const value = refs[left ?? '']
    if (value === undefined || wanted === undefined) return true
    if (compared === null) return value.toLowerCase().startsWith(wanted.toLowerCase())
    return (value.toLowerCase() === wanted.toLowerCase()) === (compared[2] === '==')
  })
}
