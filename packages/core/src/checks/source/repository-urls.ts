import type { Place } from '../../failure.ts'
import { unreleasedSection } from '../../project/changelog.ts'
import { wellKnownLabel } from '../../standards/project-url.ts'
import type { Check, Problem } from '../check.ts'
import { projectTable, type SourceFacts, tableOf } from './facts.ts'

/** That links lead to the repository that the release comes from. */
export const REPOSITORY_URL_CHECKS: readonly Check<SourceFacts>[] = [
  {
    key: 'url-repository',
    severity: 'warning',
    asks: 'addresses of the repository name the one of this run',
    definedBy: 'the repository of the run',
    needs: [projectTable, knownRepository],
    judge: judgeUrls,
  },
]

function knownRepository({ run }: SourceFacts): string | undefined {
  return run.repository === undefined ? 'this is no run of a workflow, so its repository is not known' : undefined
}

/** Labels that lead to somebody's repository; funding and others lead where they will. */
const OURS = new Set(['homepage', 'source', 'download', 'changelog', 'releasenotes', 'documentation', 'issues'])

interface Link {
  readonly label: string
  readonly url: string
  readonly place: Place
}

function judgeUrls(facts: SourceFacts): readonly Problem[] {
  const { document } = facts.project.pyproject
  const links = [...tableOf(facts).urls]
    .filter(([label]) => OURS.has(wellKnownLabel(label) ?? ''))
    .map(([label, url]) => ({ label, url, place: document.place('project', 'urls', label) }))
  return [...problemOf(facts, 'project.urls', links), ...problemOf(facts, 'the changelog', changelogLinks(facts))]
}

function problemOf(
  { run: { repository = '', serverUrl } }: SourceFacts,
  where: string,
  links: readonly Link[],
): readonly Problem[] {
  const foreign = links.flatMap((link) => {
    const named = repositoryIn(link.url, serverUrl)
    return named === undefined || named.toLowerCase() === repository.toLowerCase() ? [] : [{ ...link, named }]
  })
  const [first] = foreign
  if (first === undefined) return []
  const names = [...new Set(foreign.map(({ named }) => named))].join(', ')
  return [
    {
      message: `${where} name${where === 'project.urls' ? '' : 's'} ${names} (${foreign.map(({ label }) => label).join(', ')}), this run belongs to ${repository}`,
      remedy: `Write ${first.url.replace(/^(\w+:\/\/[^/]+\/)[^/]+\/[^/?#]+/, `$1${repository}`)}, and so on; old addresses lead on only until somebody takes the name.`,
      place: first.place,
    },
  ]
}

/** Links of the newest headings: those of old releases may stay as they were. */
function changelogLinks({ texts, project }: SourceFacts): readonly Link[] {
  const changelog = texts?.changelog
  if (changelog?.kind !== 'file') return []
  const titles = [unreleasedSection(changelog)?.title, project.version].flatMap((title) => title?.toLowerCase() ?? [])
  return titles.flatMap((label) => {
    const reference = changelog.references.get(label)
    return reference === undefined
      ? []
      : [{ label, url: reference.url, place: { file: changelog.file, line: reference.line } }]
  })
}

/** Paths that begin like a repository and are none. */
const NO_OWNER = new Set(['sponsors', 'orgs', 'users', 'marketplace', 'apps', 'topics', 'settings'])

/** `owner/name` of an address on the server of the run. */
function repositoryIn(url: string, serverUrl: string): string | undefined {
  if (!URL.canParse(url) || !URL.canParse(serverUrl)) return undefined
  const { hostname, pathname } = new URL(url)
  const [owner = '', name = ''] = pathname.split('/').filter(Boolean)
  if (hostname.replace(/^www\./, '') !== new URL(serverUrl).hostname || name === '' || NO_OWNER.has(owner))
    return undefined
  return `${owner}/${name.replace(/\.git$/, '')}`
}
