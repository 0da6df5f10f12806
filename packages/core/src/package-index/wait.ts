import { reasonOf } from '../failure.ts'
import { type Clock, pauseAfter } from '../http/retry.ts'
import type { IndexAddress } from './address.ts'
import type { ProjectPage } from './simple.ts'

export interface ExpectedFile {
  readonly name: string
  readonly sha256: string
}

/** How a wait ended. `urls` maps the names that were seen to where the index serves them. */
export type Visibility =
  | { readonly kind: 'visible'; readonly urls: ReadonlyMap<string, string> }
  | { readonly kind: 'not-asked' }
  | {
      readonly kind: 'timeout'
      readonly urls: ReadonlyMap<string, string>
      readonly missing: readonly string[]
      /** The last problem with the page itself, if that was why. */
      readonly problem: string | undefined
    }
  | { readonly kind: 'differs'; readonly name: string; readonly expected: string; readonly found: string }

/**
 * Waits until the index shows every file under its name and SHA-256. Edge nodes of PyPI disagree for some seconds, so
 * three good answers in a row are wanted there, and a page older than one seen before starts the count again.
 * @param look reads the project page; what it throws counts as "not yet"
 * @param budget seconds; 0 asks nothing
 */
export async function waitForFiles(
  look: () => Promise<ProjectPage | undefined>,
  index: Pick<IndexAddress, 'isLocal'>,
  files: readonly ExpectedFile[],
  budget: number,
  clock: Clock,
): Promise<Visibility> {
  if (budget === 0) return { kind: 'not-asked' }
  const wanted = index.isLocal ? 1 : 3
  const backoff = index.isLocal ? { first: 50, most: 2_000 } : { first: 2_000, most: 30_000 }
  const deadline = clock.now() + budget * 1000
  let good = 0
  let serial = 0
  let seen = new Map<string, string>()
  let problem: string | undefined
  for (let attempt = 0; ; attempt += 1) {
    try {
      const page = await look()
      problem = undefined
      const other = differing(page, files)
      if (other !== undefined) return { kind: 'differs', ...other }
      seen = urlsOf(page, files)
      const isStale = (page?.serial ?? serial) < serial
      serial = Math.max(serial, page?.serial ?? 0)
      good = seen.size === files.length && !isStale ? good + 1 : 0
      if (good >= wanted) return { kind: 'visible', urls: seen }
    } catch (thrown) {
      problem = reasonOf(thrown)
      good = 0
    }
    // Once all is there, the next looks only confirm it: no need to let the pauses grow.
    const pause = pauseAfter(good > 0 ? 0 : attempt, backoff, clock)
    if (clock.now() + pause > deadline) {
      const missing = files.map(({ name }) => name).filter((name) => !seen.has(name))
      return { kind: 'timeout', urls: seen, missing, problem }
    }
    await clock.sleep(pause)
  }
}

function differing(page: ProjectPage | undefined, files: readonly ExpectedFile[]) {
  for (const { name, sha256 } of files) {
    const found = page?.files.find((file) => file.filename === name)?.sha256
    if (found !== undefined && found !== sha256) return { name, expected: sha256, found }
  }
  return undefined
}

function urlsOf(page: ProjectPage | undefined, files: readonly ExpectedFile[]): Map<string, string> {
  return new Map(
    files.flatMap(({ name, sha256 }) => {
      const found = page?.files.find((file) => file.filename === name && file.sha256 === sha256)
      return found === undefined ? [] : [[name, found.url] as const]
    }),
  )
}
