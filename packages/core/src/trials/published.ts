import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Plan, ReleaseFile } from '../documents/plan.ts'
import { Failure } from '../failure.ts'
import { sha256OfFile } from '../file-bytes.ts'
import type { Finding } from '../finding.ts'
import type { Http } from '../http/client.ts'
import { askPatiently, type Clock } from '../http/retry.ts'
import type { IndexAddress } from '../package-index/address.ts'
import { paceOf, readProjectPage } from '../package-index/simple.ts'
import { waitForFiles } from '../package-index/wait.ts'
import { normalizeName } from '../standards/name.ts'

export interface Publication {
  readonly index: IndexAddress
  readonly plan: Plan
  /** Seconds to wait for the index; 0: what it does not show at once is missing. */
  readonly budget: number
}

export interface Fetched {
  /** Absolute paths. */
  readonly paths: readonly string[]
  readonly findings: readonly Finding[]
}

/**
 * Waits until the index shows exactly the files of the plan, and fetches them: no resolver, no other file.
 * @param into an empty folder
 * @throws Failure when the plan names no files, or the index refuses to hand one out
 */
export async function fetchPublished(
  { index, plan, budget }: Publication,
  { http, clock }: { readonly http: Http; readonly clock: Clock },
  into: string,
): Promise<Fetched> {
  const files = filesOf(plan)
  const look = () => readProjectPage(http, clock, index, normalizeName(plan.project.name))
  const outcome = await waitForFiles(look, index, files, Math.max(budget, 1), clock)
  if (outcome.kind === 'differs') return { paths: [], findings: [differs(index, outcome)] }
  if (outcome.kind === 'not-asked') throw new Error('a wait of a second or more was not asked for')
  const missing =
    outcome.kind === 'timeout' ? outcome.missing.map((name) => notShown(index, name, budget, outcome.problem)) : []
  const paths: string[] = []
  const wrong: Finding[] = []
  for (const file of files) {
    const url = outcome.urls.get(file.name)
    if (url === undefined) continue
    const path = join(into, file.name)
    await download(url, path, { http, clock, index })
    const found = await sha256OfFile(path)
    if (found === file.sha256) paths.push(path)
    else wrong.push(differs(index, { name: file.name, expected: file.sha256, found }))
  }
  return { paths, findings: [...missing, ...wrong] }
}

function filesOf({ files }: Plan): readonly ReleaseFile[] {
  if (files === undefined || files.length === 0)
    throw new Failure('dist: none takes the files from the index, and the plan does not say which', {
      remedy:
        'Give the plan as publish-oidc returns it, with every file and its SHA-256: plan: ${{ steps.publish.outputs.plan }}.',
    })
  const strange = files.find(({ name }) => !/^[\w.!+-]+$/.test(name))
  if (strange !== undefined)
    throw new Failure(`the plan names a file "${strange.name}", which is no file name of a release`, {
      remedy: 'Hand on the plan as the earlier step wrote it.',
    })
  return files
}

async function download(
  url: string,
  path: string,
  { http, clock, index }: { readonly http: Http; readonly clock: Clock; readonly index: IndexAddress },
): Promise<void> {
  const answer = await askPatiently(clock, paceOf(index), () => http.request('GET', url))
  if (answer.status !== 200)
    throw new Failure(`${url} answered ${answer.status} ${answer.reason}, and the index lists the file there`, {
      remedy: `Look at the status page of ${index.title}, and run it again.`,
    })
  await pipeline(Readable.from(answer.chunks()), createWriteStream(path))
}

function differs(index: IndexAddress, file: { name: string; expected: string; found: string }): Finding {
  return {
    key: 'digest-differs',
    id: 'IDX-03',
    severity: 'error',
    subject: file.name,
    message: `${file.name} is on ${index.title} with ${file.found}; ours is ${file.expected}`,
    remedy:
      'Somebody published another build of this version: look at its files on the index, and release a new version.',
  }
}

function notShown(index: IndexAddress, name: string, budget: number, problem: string | undefined): Finding {
  const why = problem === undefined ? '' : ` (${problem})`
  return {
    key: 'index-timeout',
    id: 'IDX-12',
    severity: 'error',
    subject: name,
    message: `${index.title} does not show ${name} with our SHA-256 after ${budget} s${why}`,
    remedy: 'Run it again later: nothing is uploaded by this step. Raise retry-budget if it stays slow.',
  }
}
