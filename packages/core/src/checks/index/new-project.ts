import type { Check, Problem } from '../check.ts'
import { POPULAR_PROJECTS } from '../data/popular-projects.ts'
import { refusalOfProjectName } from '../pypi/project-name.ts'
import { type IndexFacts, newProject, pypiLimits, release, releaseOf, spelledName } from './facts.ts'
import { lookAlike } from './look-alikes.ts'

/** What a project meets whose first release this is. */
export const NEW_PROJECT_CHECKS: readonly Check<IndexFacts>[] = [
  {
    id: 'IDX-01',
    severity: 'error',
    asks: 'a new project may have this name',
    definedBy: 'warehouse/packaging/services.py',
    needs: [newProject, release, pypiLimits],
    judge: judgeName,
  },
  {
    id: 'IDX-02',
    severity: 'notice',
    asks: 'the pending publisher of a new project has its name',
    definedBy: 'Warehouse: a trusted publisher creates no project of another name',
    needs: [newProject, release, pypiLimits],
    judge: tellPublisher,
  },
  {
    id: 'IDX-08',
    severity: 'warning',
    asks: 'a new name is not taken for a well-known one',
    definedBy: 'warehouse/packaging/typosnyper.py',
    needs: [newProject, release],
    judge: judgeLikeness,
  },
]

/** Of all names that look alike, the well-known ones alone can be asked about here: no index is searched for others. */
function judgeName(facts: IndexFacts): readonly Problem[] {
  const others = POPULAR_PROJECTS.filter((name) => name !== releaseOf(facts).name)
  const refusal = refusalOfProjectName(spelledName(facts), others)
  if (refusal === undefined) return []
  return [
    {
      message: `${facts.index.title} would answer "${refusal}"`,
      remedy: 'Choose another name under [project], before the first release.',
    },
  ]
}

function tellPublisher(facts: IndexFacts): readonly Problem[] {
  const name = spelledName(facts)
  const { title, site } = facts.index
  return [
    {
      message: `${name} does not exist on ${title}: with Trusted Publishing its first upload creates it, if the pending publisher has this very name`,
      remedy: `Write ${name} as the project name of the pending publisher${site === undefined ? '' : ` at ${site}/manage/account/publishing/`}; an API token needs none.`,
    },
  ]
}

function judgeLikeness(facts: IndexFacts): readonly Problem[] {
  const { name } = releaseOf(facts)
  const found = lookAlike(name, POPULAR_PROJECTS)
  if (found === undefined) return []
  return [
    {
      message: `'${name}' differs from '${found.name}' by ${found.slip}`,
      remedy: 'Choose a name that nobody types by mistake; PyPI removes projects that live on the names of others.',
    },
  ]
}
