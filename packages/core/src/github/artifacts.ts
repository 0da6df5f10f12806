import { join } from 'node:path'
import { Failure, reasonOf } from '../failure.ts'
import { type ArtifactFile, sortedFiles, takeOut } from './artifact-content.ts'

export interface UploadedArtifact {
  readonly id: number
  /** Bytes of the zip that GitHub keeps. */
  readonly size: number
}

/**
 * Hands files on to later jobs of this run.
 * @param name unique in the run; the plan gives each of its entries one
 * @param files absolute paths under `root`; their paths below it are kept
 * @throws Failure when this is no step of a run, when the name is taken, or when the service refuses
 */
export async function uploadArtifact(name: string, files: readonly string[], root: string): Promise<UploadedArtifact> {
  requireService(process.env)
  const { DefaultArtifactClient } = await import('@actions/artifact')
  try {
    // Wheels and sdists are compressed already: a second pass costs time and saves nothing.
    const { id, size } = await new DefaultArtifactClient().uploadArtifact(name, [...files], root, {
      compressionLevel: 0,
    })
    return { id: id ?? 0, size: size ?? 0 }
  } catch (thrown) {
    throw uploadFailure(name, thrown)
  }
}

/**
 * Fetches the artifacts of this run and takes out of them the files that `wanted` names; each artifact has a folder of
 * its own under `into`. They come from jobs that run the project's code, so nothing is unpacked by their own names.
 * @param isWanted is asked with the name without folders
 * @param isAsked whether to look at the artifact of this name
 * @throws Failure when this is no step of a run, or an artifact is damaged
 */
export async function downloadArtifacts(
  into: string,
  isWanted: (name: string) => boolean,
  isAsked: (artifact: string) => boolean,
): Promise<readonly ArtifactFile[]> {
  requireService(process.env)
  const { DefaultArtifactClient } = await import('@actions/artifact')
  const client = new DefaultArtifactClient()
  try {
    const { artifacts } = await client.listArtifacts({ latest: true })
    const files: ArtifactFile[] = []
    for (const { id, name, digest } of artifacts.filter((artifact) => isAsked(artifact.name))) {
      const folder = join(into, String(id))
      await client.downloadArtifact(id, { path: folder, skipDecompress: true })
      files.push(...(await takeOut(name, folder, digest, isWanted)))
    }
    return sortedFiles(files)
  } catch (thrown) {
    if (thrown instanceof Failure) throw thrown
    throw new Failure(`the artifacts of this run could not be fetched: ${reasonOf(thrown)}`, {
      remedy: 'Run the job again. If it stays, look at https://www.githubstatus.com.',
      cause: thrown,
    })
  }
}

/** Only JavaScript actions are given these variables, and `@actions/artifact` works on no Enterprise Server. */
function requireService(env: NodeJS.ProcessEnv): void {
  if (env['ACTIONS_RUNTIME_TOKEN'] === undefined || env['ACTIONS_RESULTS_URL'] === undefined)
    throw new Failure('there is no artifact service here: ACTIONS_RESULTS_URL or ACTIONS_RUNTIME_TOKEN is not set', {
      remedy: 'Run this as a step of a workflow, or name the folder of the files in `dist`.',
    })
  const { hostname } = new URL(env['GITHUB_SERVER_URL'] ?? 'https://github.com')
  if (!/^github\.com$|\.ghe\.com$|\.localhost$/i.test(hostname))
    throw new Failure(`${hostname} is a GitHub Enterprise Server, whose artifacts this action cannot reach`, {
      remedy:
        "Move the files with the workflow's own steps (actions/upload-artifact@v3, actions/download-artifact@v3) and name their folder in `dist`.",
    })
}

function uploadFailure(name: string, cause: unknown): Failure {
  const reason = reasonOf(cause)
  if (/\(409\)/.test(reason))
    return new Failure(`this run has an artifact ${name} already`, {
      remedy: 'Give each job of the matrix its own entry of the plan, and start this action once per entry.',
      cause,
    })
  return new Failure(`artifact ${name} could not be handed on: ${reason}`, {
    remedy: 'Run the job again. If it stays, look at https://www.githubstatus.com.',
    cause,
  })
}
