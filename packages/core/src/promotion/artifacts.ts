import type { RunRefusal } from '../checks/release/promotion.ts'
import { foundInArtifact, isReleaseFile, type ReleaseFiles, sortFound } from '../collection/release-files.ts'
import { isBuildArtifact } from '../documents/artifact-name.ts'
import { sortedFiles } from '../github/artifact-content.ts'
import { fetchArtifact, listRunArtifacts, type RunArtifact } from '../github/artifacts-rest.ts'
import type { GithubApi } from '../github/rest.ts'
import { inParallel } from '../in-parallel.ts'
import type { ResolvedRun } from './resolve-run.ts'

/** Artifacts that can be fetched, and the names of those that are gone and were no build's; or why there are none. */
export type Choice =
  | { readonly kind: 'chosen'; readonly artifacts: readonly RunArtifact[]; readonly leftOut: readonly string[] }
  | { readonly kind: 'refused'; readonly refusal: RunRefusal }

const DAY = 86_400_000
/** GitHub keeps artifacts for ninety days, unless a repository says otherwise. */
const KEPT = 90 * DAY

/**
 * Which artifacts of a run hold the release.
 * @param onlyBuilt only those that build jobs handed on; else all that are there
 * @param now Unix milliseconds
 */
export function chooseArtifacts(
  { run, tag }: ResolvedRun,
  all: readonly RunArtifact[],
  onlyBuilt: boolean,
  now: number,
): Choice {
  const asked = onlyBuilt ? all.filter(({ name }) => isBuildArtifact(name)) : all
  // Reports and the like may be kept for a day; what build jobs handed on must be there, or all where none of it is.
  const built = asked.filter(({ name }) => isBuildArtifact(name))
  const gone = (built.length > 0 ? built : asked).filter(({ expired }) => expired)
  const again = `GitHub runs it again within 30 days of its start (${run.url}); later, delete the tag and push it again at the same commit. Builds differ in their bytes: files that an index holds already can only be published from the very files, by dist, or under another version.`
  if (gone.length > 0) {
    const which = gone.length === asked.length ? 'the artifacts' : gone.map(({ name }) => name).join(', ')
    const [first] = gone.flatMap(({ expires }) => expires ?? []).toSorted()
    return refused(
      'artifact-expired',
      `${which} of run ${run.id} expired${first === undefined ? '' : ` on ${first.slice(0, 10)}`}; rerun ${run.workflow} for ${tag}`,
      again,
    )
  }
  if (asked.length > 0)
    return {
      kind: 'chosen',
      artifacts: asked.filter(({ expired }) => !expired),
      leftOut: asked.filter(({ expired }) => expired).map(({ name }) => name),
    }
  if (now - Date.parse(run.created) > KEPT)
    return refused(
      'artifact-expired',
      `run ${run.id} of ${run.created.slice(0, 10)} has no artifacts any more; rerun ${run.workflow} for ${tag}`,
      again,
    )
  return refused(
    'no-artifacts',
    `run ${run.id} of ${run.workflow} handed on no artifacts${all.length === 0 ? '' : ` of build jobs; it has: ${all.map(({ name }) => name).join(', ')}`}`,
    `Hand the files on in ${run.workflow}: build-wheels does it, actions/upload-artifact too. See ${run.url}.`,
  )
}

function refused(key: RunRefusal['key'], message: string, remedy: string): Choice {
  return { kind: 'refused', refusal: { key, message, remedy } }
}

/** Artifacts are fetched so many at a time. */
const AT_ONCE = 4

export interface RunFiles {
  readonly files: ReleaseFiles
  readonly leftOut: readonly string[]
}

/**
 * Fetches the artifacts of a run and finds the files of the release in them.
 * @param into an empty folder; the files stay in it
 * @throws Failure when an artifact is damaged, or there is not one wheel or sdist
 */
export async function downloadRunArtifacts(
  api: GithubApi,
  resolved: ResolvedRun,
  into: string,
  onlyBuilt: boolean,
): Promise<RunFiles | { readonly refusal: RunRefusal }> {
  const { run } = resolved
  const choice = chooseArtifacts(resolved, await listRunArtifacts(api, run.id), onlyBuilt, api.clock.now())
  if (choice.kind === 'refused') return choice
  const taken = await inParallel(choice.artifacts, AT_ONCE, (artifact) =>
    fetchArtifact(api, artifact, `${into}/${artifact.id}`, isReleaseFile),
  )
  const found = sortedFiles(taken.flat()).map(foundInArtifact)
  const remedy = `Look at its artifacts (${run.url}), and at the jobs that build.`
  const files = await sortFound(found, `the artifacts of run ${run.id} of ${run.workflow}`, remedy)
  return { files, leftOut: choice.leftOut }
}
