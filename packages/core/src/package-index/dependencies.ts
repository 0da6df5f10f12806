import type { RetryPolicy } from '../http/retry.ts'
import { inParallel } from '../in-parallel.ts'
import { normalizeName } from '../standards/name.ts'
import { parseRequirement, RequirementError } from '../standards/requirement.ts'
import { downloadIndex, type IndexAddress } from './address.ts'
import { type IndexServices, type PageState, readPageState } from './page-state.ts'

/** A dependency that an index was asked for. */
export interface Dependency {
  /** As `Requires-Dist` has it. */
  readonly requirement: string
  /** The index that knows it, else the last that was asked: for sentences. */
  readonly title: string
  readonly page: PageState
}

/** Requests that are under way at once. */
const AT_ONCE = 8
/** What is nice to know is not waited for as an upload is. */
const PACE: RetryPolicy = { attempts: 2, first: 500, most: 2_000 }
/** A project with more dependencies is asked for the first of them only. */
const MOST = 200

/**
 * Where installers will look for the dependencies of what an index serves: PyPI's and TestPyPI's users download from
 * PyPI or the mirror that this machine uses, those of another index from there first.
 * @param download simple address that this machine installs from
 */
export function dependencyIndexes(index: IndexAddress, download: string): readonly IndexAddress[] {
  return [...(index.isGuessed ? [index] : []), downloadIndex(download)]
}

/**
 * Asks indexes for the projects that requirements name, each project once, the first index that knows it. Requirements
 * that cannot be read, direct references and the project's own extras are left out: other checks judge those. Once an
 * index does not answer, it is asked no more.
 * @param own name of the project whose dependencies they are
 */
export async function readDependencies(
  services: IndexServices,
  indexes: readonly IndexAddress[],
  requirements: readonly string[],
  own: string,
): Promise<readonly Dependency[]> {
  const wanted = [...new Set(requirements)].flatMap((requirement) => {
    const name = projectOf(requirement)
    return name === undefined || name === normalizeName(own) ? [] : [{ requirement, name }]
  })
  const names = [...new Set(wanted.map(({ name }) => name))].slice(0, MOST)
  const silent = new Map<IndexAddress, PageState>()
  const found = new Map(
    await inParallel(
      names,
      AT_ONCE,
      async (name) => [name, await firstThatKnows(services, indexes, name, silent)] as const,
    ),
  )
  return wanted.flatMap(({ requirement, name }) => {
    const state = found.get(name)
    return state === undefined ? [] : [{ requirement, ...state }]
  })
}

function projectOf(text: string): string | undefined {
  try {
    const { name, url } = parseRequirement(text)
    return url === undefined ? normalizeName(name) : undefined
  } catch (thrown) {
    if (thrown instanceof RequirementError) return undefined
    throw thrown
  }
}

async function firstThatKnows(
  services: IndexServices,
  indexes: readonly IndexAddress[],
  name: string,
  silent: Map<IndexAddress, PageState>,
): Promise<Omit<Dependency, 'requirement'>> {
  let last: Omit<Dependency, 'requirement'> = { title: 'the index', page: { kind: 'read', page: undefined } }
  for (const index of indexes) {
    const page = silent.get(index) ?? (await readPageState(services, index, name, PACE))
    last = { title: index.title, page }
    if (page.kind === 'unreadable') silent.set(index, page)
    if (page.kind === 'unreadable' || page.page !== undefined) return last
  }
  return last
}
