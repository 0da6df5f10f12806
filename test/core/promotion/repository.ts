import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { GithubConfig } from '../../../packages/rehearsal/src/github-config.ts'
import { documentText } from '../../../packages/core/src/documents/index.ts'
import { makeSdist, makeWheel } from '../../fakes/archives.ts'
import { digestOf } from '../../fakes/artifact-service.ts'
import { reportOf } from '../checks-release/facts.ts'

export const COMMIT = '9fceb02d0ae598e95dc970b74767f19372d61af8'
export const ELSEWHERE = 'ca82a6dff817ec66f44342007202690a93763949'
export const TAG_OBJECT = '085bb3bcb608e1e8451d4b2432f8ecbe6306e7e7'

export type Run = NonNullable<GithubConfig['runs']>[number]

/** The files of demo 1.0 in a folder, each with the report of the job that built it. */
export async function builtFiles(folder: string) {
  const made = [makeWheel(), makeSdist()].map((file) => ({
    ...file,
    sha256: digestOf(file.bytes).slice('sha256:'.length),
  }))
  const built = await Promise.all(
    made.map(async ({ filename, bytes, sha256 }) => {
      const [file, report] = [join(folder, filename), join(folder, `${filename}.build.json`)]
      await writeFile(file, bytes)
      await writeFile(report, documentText(reportOf([{ name: filename, sha256 }]).report))
      return { filename, sha256, paths: [file, report] }
    }),
  )
  const [wheel = { filename: '', sha256: '', paths: [] }, sdist = wheel] = built
  return { wheel, sdist }
}

/** The run that the push of v1.0 started; it succeeded. */
export function releaseRun(change: Partial<Run> = {}): Run {
  return { id: 42, workflow: 'release.yml', event: 'push', ref: 'v1.0', sha: COMMIT, ...change }
}

/** A repository with the tag v1.0, its run, and one artifact in it. */
export function repositoryWith(change: Partial<GithubConfig> = {}): GithubConfig {
  return {
    repository: 'octo-org/demo',
    tags: { 'v1.0': { commit: COMMIT } },
    branches: { main: COMMIT },
    runs: [releaseRun()],
    ...change,
  }
}
