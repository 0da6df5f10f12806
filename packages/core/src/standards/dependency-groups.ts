import { normalizeName } from './name.ts'
import { parseRequirement, RequirementError } from './requirement.ts'

// [dependency-groups] of pyproject.toml (PEP 735): named lists of requirements that may include each other.

export interface GroupProblem {
  /** Key of the group, as it is spelled; the first one of several. */
  readonly group: string
  /** Place in the group's list; absent where the whole group is meant. */
  readonly index?: number
  /** Completes "dependency-groups.<group>…": `includes "tests", which is no group`. */
  readonly message: string
}

export interface DependencyGroups {
  /** What each group asks for, by normal name, included groups in their places. Of groups with problems what could be read. */
  readonly requirements: ReadonlyMap<string, readonly string[]>
  readonly problems: readonly GroupProblem[]
}

interface Include {
  readonly include: string
  readonly index: number
}

type Item = { readonly requirement: string } | Include

interface Group {
  readonly spelled: string
  readonly items: readonly Item[]
}

/** Reads and resolves the table, as TOML gives it. All problems at once; it never throws. */
export function resolveGroups(table: Readonly<Record<string, unknown>>): DependencyGroups {
  const problems: GroupProblem[] = []
  const groups = new Map<string, Group>()
  for (const [spelled, value] of Object.entries(table)) {
    const name = normalizeName(spelled)
    const first = groups.get(name)
    if (first === undefined) groups.set(name, { spelled, items: readItems(spelled, value, problems) })
    else problems.push({ group: spelled, message: `is the same name as "${first.spelled}": both are "${name}"` })
  }
  const requirements = new Map<string, readonly string[]>()
  for (const [name, group] of groups) {
    for (const item of group.items) if ('include' in item) problems.push(...problemsOfInclude(groups, group, item))
    requirements.set(name, collect(groups, name, new Set()))
  }
  return { requirements, problems }
}

function readItems(group: string, value: unknown, problems: GroupProblem[]): readonly Item[] {
  if (!Array.isArray(value)) {
    problems.push({ group, message: 'is not a list' })
    return []
  }
  return value.flatMap((item: unknown, index) => {
    const read = readItem(item, index)
    if (typeof read !== 'string') return [read]
    problems.push({ group, index, message: read })
    return []
  })
}

/** The item, or what is wrong with it. */
function readItem(item: unknown, index: number): Item | string {
  if (typeof item === 'string') {
    try {
      parseRequirement(item)
      return { requirement: item }
    } catch (thrown) {
      if (thrown instanceof RequirementError) return `has "${item}", which is no requirement: ${thrown.message}`
      throw thrown
    }
  }
  if (typeof item === 'object' && item !== null && Object.keys(item).join() === 'include-group') {
    const include: unknown = Object.values(item)[0]
    return typeof include === 'string' ? { include, index } : 'has an include-group that is no text'
  }
  return 'has an item that is neither a requirement nor { include-group = "…" }'
}

function problemsOfInclude(
  groups: ReadonlyMap<string, Group>,
  group: Group,
  { include, index }: Include,
): readonly GroupProblem[] {
  const target = normalizeName(include)
  const own = normalizeName(group.spelled)
  if (!groups.has(target)) return [{ group: group.spelled, index, message: `includes "${include}", which is no group` }]
  if (target === own) return [{ group: group.spelled, index, message: 'includes itself' }]
  return reaches(groups, target, own, new Set())
    ? [{ group: group.spelled, index, message: `includes "${include}", which includes it in turn` }]
    : []
}

function reaches(groups: ReadonlyMap<string, Group>, from: string, to: string, seen: Set<string>): boolean {
  if (from === to) return true
  if (seen.has(from)) return false
  seen.add(from)
  return includesOf(groups, from).some((next) => reaches(groups, next, to, seen))
}

function includesOf(groups: ReadonlyMap<string, Group>, name: string): readonly string[] {
  return (groups.get(name)?.items ?? []).flatMap((item) => ('include' in item ? [normalizeName(item.include)] : []))
}

/** What a group asks for; every group once, so that cycles end and includes of includes do not multiply. */
function collect(groups: ReadonlyMap<string, Group>, name: string, seen: Set<string>): readonly string[] {
  if (seen.has(name)) return []
  seen.add(name)
  return (groups.get(name)?.items ?? []).flatMap((item) =>
    'include' in item ? collect(groups, normalizeName(item.include), seen) : [item.requirement],
  )
}
