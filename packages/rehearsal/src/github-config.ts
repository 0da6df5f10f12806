import { Failure } from '@pyrelease/core'
import { v } from '@pyrelease/core'

const Permission = v.picklist(['actions', 'checks', 'contents'])
export type GithubPermission = v.InferOutput<typeof Permission>

const sha = v.pipe(v.string(), v.regex(/^[0-9a-f]{40}$/, 'expected a commit, 40 hexadecimal digits'))

const Artifact = v.strictObject({
  name: v.string(),
  /** Path of the archive, as it is; or of files to pack, as an upload does. */
  zip: v.optional(v.string()),
  files: v.optional(v.array(v.string())),
  expired: v.optional(v.boolean(), false),
  /** RFC 3339; default 90 days after the run. */
  expires: v.optional(v.string()),
  /** What is said of the bytes; null says nothing, as of old uploads. Default: the truth. */
  digest: v.optional(v.nullable(v.string())),
})

const Run = v.strictObject({
  id: v.number(),
  /** File name in `.github/workflows`. */
  workflow: v.string(),
  event: v.optional(v.string(), 'push'),
  /** Name of the branch or the tag. */
  ref: v.nullable(v.string()),
  sha,
  status: v.optional(v.string(), 'completed'),
  conclusion: v.optional(v.nullable(v.string()), 'success'),
  created: v.optional(v.string(), '2026-06-01T12:00:00Z'),
  /** Default: the repository itself; null: it is gone. */
  headRepository: v.optional(v.nullable(v.string())),
  artifacts: v.optional(v.array(Artifact), []),
})

const Config = v.strictObject({
  /** `owner/name` */
  repository: v.string(),
  private: v.optional(v.boolean(), false),
  /** What each token may read. Without any, every token may read everything. */
  tokens: v.optional(v.record(v.string(), v.array(Permission)), {}),
  tags: v.optional(
    v.record(
      v.string(),
      v.strictObject({
        /** What it leads to. */
        commit: sha,
        type: v.optional(v.picklist(['commit', 'tree', 'blob']), 'commit'),
        /** Annotated tags on the way there, the outermost first; a lightweight tag has none. */
        objects: v.optional(v.array(sha), []),
      }),
    ),
    {},
  ),
  branches: v.optional(v.record(v.string(), sha), {}),
  /** Those that have no run yet; the others are known by their runs. */
  workflows: v.optional(v.array(v.string()), []),
  runs: v.optional(v.array(Run), []),
  /** Check runs by commit. */
  checks: v.optional(
    v.record(
      sha,
      v.array(
        v.strictObject({
          name: v.string(),
          status: v.optional(v.string(), 'completed'),
          conclusion: v.optional(v.nullable(v.string()), 'success'),
        }),
      ),
    ),
    {},
  ),
})

/** One repository on GitHub, as far as a promotion asks about it. */
export type GithubConfig = v.InferInput<typeof Config>
export type GithubRepository = v.InferOutput<typeof Config>
export type GithubRun = GithubRepository['runs'][number]
export type GithubArtifact = GithubRun['artifacts'][number]

/**
 * @param value JSON, or the same from a program
 * @param from where it comes from, for messages
 * @throws Failure that names every field that is not understood
 */
export function readGithubConfig(value: unknown, from: string): GithubRepository {
  const read = v.safeParse(Config, value)
  if (read.success) return read.output
  const problems = read.issues.map((issue) => `${v.getDotPath(issue) ?? '(top)'}: ${issue.message}`)
  throw new Failure(`${from} is no configuration of a repository:\n${problems.slice(0, 8).join('\n')}`, {
    remedy: 'Correct it; fields that are not known are refused.',
  })
}
