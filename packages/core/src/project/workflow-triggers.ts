import type { Place } from '../failure.ts'
import { chosenBy } from './workflow-globs.ts'
import { entryOf, scalarsAt, valueAt, type YamlNode } from './yaml.ts'

/** An event that starts a workflow, with its filters. Undefined filters are not written. */
export interface Trigger {
  readonly event: string
  readonly place: Place
  readonly tags: readonly string[] | undefined
  readonly tagsIgnore: readonly string[] | undefined
  /** True where branches are filtered in either way. */
  readonly forBranches: boolean
  /** Names of the workflows that `workflow_run` waits for. */
  readonly workflows: readonly string[]
}

export function readTriggers(root: YamlNode | undefined): readonly Trigger[] {
  const on = valueAt(root, 'on')
  if (on?.kind !== 'map') return scalarsAt(root, 'on').map(({ text, place }) => triggerOf(text, place, undefined))
  return on.entries.map(({ key, place, value }) => triggerOf(key, place, value))
}

function triggerOf(event: string, place: Place, filters: YamlNode | undefined): Trigger {
  const texts = (key: string): readonly string[] | undefined =>
    entryOf(filters, key) === undefined ? undefined : scalarsAt(filters, key).map(({ text }) => text)
  return {
    event,
    place,
    tags: texts('tags'),
    tagsIgnore: texts('tags-ignore'),
    forBranches: texts('branches') !== undefined || texts('branches-ignore') !== undefined,
    workflows: texts('workflows') ?? [],
  }
}

/** How a tag starts a workflow by itself, in words; undefined when it does not. */
export function startedByTag({ event, tags, tagsIgnore, forBranches }: Trigger, tag: string): string | undefined {
  if (event === 'release') return 'when a release is published'
  if (event === 'create') return 'on every new tag'
  if (event !== 'push') return undefined
  if (tags !== undefined) return chosenBy(tags, tag) ? `on tags matching ${tags.join(' ')}` : undefined
  if (tagsIgnore !== undefined)
    return chosenBy(tagsIgnore, tag) ? undefined : `on tags other than ${tagsIgnore.join(' ')}`
  return forBranches ? undefined : 'on every push, of tags too'
}
