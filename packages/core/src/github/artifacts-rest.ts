import { createWriteStream } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import * as v from 'valibot'
import { Failure } from '../failure.ts'
import type { Answer } from '../http/client.ts'
import { NetworkFailure } from '../http/network-failure.ts'
import { askPatiently, mayPass, pauseAfter } from '../http/retry.ts'
import { type ArtifactFile, takeOut } from './artifact-content.ts'
import { type GithubApi, readPages, readRest, refusal, REST_PATIENCE, restHeaders, restUrl } from './rest.ts'

/** An artifact of any run of the repository (REST: "Artifacts"). */
export interface RunArtifact {
  readonly id: number
  readonly name: string
  /** Its bytes are gone. */
  readonly expired: boolean
  /** RFC 3339; null where GitHub does not tell. */
  readonly expires: string | null
  /** `sha256:…` of what is fetched; undefined for artifacts of old uploaders. */
  readonly digest: string | undefined
}

const Page = v.pipe(
  v.object({
    total_count: v.number(),
    artifacts: v.array(
      v.object({
        id: v.number(),
        name: v.string(),
        expired: v.boolean(),
        expires_at: v.nullish(v.string()),
        digest: v.nullish(v.string()),
      }),
    ),
  }),
  v.transform(({ total_count: total, artifacts }) => ({
    total,
    items: artifacts.map(({ expires_at, digest, ...artifact }): RunArtifact => ({
      ...artifact,
      expires: expires_at ?? null,
      digest: digest ?? undefined,
    })),
  })),
)

const PERMISSION = 'actions: read'
/** A run hands on 500 artifacts per job at most. */
const MOST_PAGES = 50
/** More than any release weighs, and less than a disk. */
const MOST_BYTES = 16 * 2 ** 30

/**
 * The newest artifact of each name: what a job that was run again handed on stands for what it handed on before.
 * @throws PermissionFailure, Failure, NetworkFailure as `readRest` does
 */
export async function listRunArtifacts(api: GithubApi, run: number): Promise<readonly RunArtifact[]> {
  const what = `the artifacts of run ${run} of ${api.repository}`
  const readPage = (query: string) =>
    readRest(api, { path: `actions/runs/${run}/artifacts?${query}`, schema: Page, what, permission: PERMISSION })
  const endless = new Failure(`run ${run} handed on more artifacts than can be read`, {
    remedy: 'Hand on the files of a release in a few artifacts.',
  })
  const all = (await readPages(MOST_PAGES, readPage, endless)) ?? []
  const oldestFirst = all.toSorted((a, b) => a.id - b.id)
  return [...new Map(oldestFirst.map((artifact) => [artifact.name, artifact])).values()]
}

/**
 * Fetches an artifact and takes the files that `isWanted` names out of it.
 * @param folder is made; it must not be there
 * @throws Failure when it is damaged, gone, or larger than anything that is published
 * @throws NetworkFailure when it breaks off again and again
 */
export async function fetchArtifact(
  api: GithubApi,
  { id, name, digest }: Pick<RunArtifact, 'id' | 'name' | 'digest'>,
  folder: string,
  isWanted: (name: string) => boolean,
): Promise<readonly ArtifactFile[]> {
  await mkdir(folder, { recursive: true })
  const path = join(folder, 'artifact')
  for (let attempt = 0; ; attempt++)
    try {
      await download(api, id, name, path)
      return await takeOut(name, folder, digest, isWanted)
    } catch (thrown) {
      // The address of the bytes is good for a minute only: from the beginning, then.
      const last = attempt + 1 >= REST_PATIENCE.attempts
      if (last || !(thrown instanceof NetworkFailure) || !mayPass(thrown)) throw thrown
      await rm(path, { force: true })
      await api.clock.sleep(pauseAfter(attempt, REST_PATIENCE, api.clock))
    }
}

async function download(api: GithubApi, id: number, name: string, path: string): Promise<void> {
  const address = restUrl(api, `actions/artifacts/${id}/zip`)
  const answer = await askPatiently(api.clock, REST_PATIENCE, () =>
    api.http.request('GET', address, { headers: restHeaders(api) }),
  )
  if (answer.status !== 200) throw await notFetched(answer, address, name)
  await pipeline(bounded(answer.chunks(), name), createWriteStream(path))
}

/** GitHub leads on to a storage service, which knows nothing of permissions. */
async function notFetched(answer: Answer, address: string, name: string): Promise<Failure> {
  const text = await answer.text()
  const what = `artifact ${name}`
  if (answer.status === 410)
    return new Failure(`${what} has expired`, { remedy: 'Run the workflow that made it again.' })
  if (answer.url === address) return refusal(answer, text, { what, permission: PERMISSION })
  return new Failure(`${what} could not be fetched: its storage answered ${answer.status} ${answer.reason}`, {
    remedy: 'Run the job again. If it stays, look at https://www.githubstatus.com.',
  })
}

async function* bounded(chunks: AsyncIterable<Buffer>, name: string): AsyncGenerator<Buffer, void, undefined> {
  let size = 0
  for await (const chunk of chunks) {
    size += chunk.length
    if (size > MOST_BYTES)
      throw new Failure(`artifact ${name} is larger than ${MOST_BYTES} bytes`, {
        remedy: 'Hand the files of the release on in artifacts of their own.',
      })
    yield chunk
  }
}
