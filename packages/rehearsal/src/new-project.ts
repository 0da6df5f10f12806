import { normalizeName, type PypiRules } from '@pyrelease/core'
import { newProject, type PendingPublisher, type Project, type State, touch } from './state.ts'

const HOUR = 3_600_000

/** What the index says to a new project of this name; undefined when it would take it. */
export function refusalOfNew(
  state: State,
  rules: PypiRules,
  name: string,
): ReturnType<PypiRules['refusalOfNewProject']> {
  return rules.refusalOfNewProject(name, {
    existing: [...state.projects.values()].map((project) => project.name),
    prohibited: state.prohibited,
    isClosed: state.flags.noNewProjects,
  })
}

/** Whether a user has made too many projects in the last hour; the one address that there is here counts too. */
export function isHasty(state: State, user: string, now: number): boolean {
  const recent = state.creations.filter(({ at }) => now - at < HOUR)
  const own = recent.filter((creation) => creation.user === user)
  return recent.length >= state.limits.newProjectsPerAddress || own.length >= state.limits.newProjectsPerUser
}

/** Brings a project into being. Others' pending publishers of such a name are gone then. */
export function addProject(state: State, rules: PypiRules, project: Project, creator: string | undefined): void {
  state.projects.set(normalizeName(project.name), project)
  touch(state, project)
  const stale = state.pending.filter(
    (pending) => pending.user !== creator && rules.looksLike(pending.project, project.name),
  )
  for (const pending of stale) remove(state.pending, pending)
}

/** The project of a pending publisher, which belongs to the one who registered it. */
export function projectOfPending({ project, user }: PendingPublisher): Project {
  return newProject(project, user === undefined ? {} : { roles: new Map([[user, 'Owner']]) })
}

export function remove<Item>(items: Item[], item: Item): void {
  const at = items.indexOf(item)
  if (at >= 0) items.splice(at, 1)
}
