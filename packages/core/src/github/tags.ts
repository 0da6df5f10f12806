import * as v from 'valibot'
import { type GithubApi, readRest, readRestIfThere } from './rest.ts'

/** What a tag leads to in the end. */
export type TagTarget =
  | { readonly kind: 'absent' }
  | { readonly kind: 'commit'; readonly commit: string }
  /** A `tree` or a `blob`: git tags anything. */
  | { readonly kind: 'other'; readonly type: string }

const Target = v.object({ object: v.object({ type: v.string(), sha: v.string() }) })

/** Tags of tags of tags: git has no bound, and nobody has need of more. */
const DEEPEST = 8
const PERMISSION = 'contents: read'

/**
 * Follows a tag, through annotated tag objects, to its commit (REST: "Git references", "Git tags").
 * @param name without `refs/tags/`
 * @throws PermissionFailure, Failure, NetworkFailure as `readRest` does
 */
export async function readTagTarget(api: GithubApi, name: string): Promise<TagTarget> {
  const what = `the tag ${name} of ${api.repository}`
  const ref = await readRestIfThere(api, {
    path: `git/ref/tags/${escapedPath(name)}`,
    schema: Target,
    what,
    permission: PERMISSION,
  })
  if (ref === undefined) return { kind: 'absent' }
  let { object } = ref
  for (let depth = 0; object.type === 'tag' && depth < DEEPEST; depth++)
    ({ object } = await readRest(api, { path: `git/tags/${object.sha}`, schema: Target, what, permission: PERMISSION }))
  return object.type === 'commit' ? { kind: 'commit', commit: object.sha } : { kind: 'other', type: object.type }
}

/** Whether there is a branch of this name. */
export async function hasBranch(api: GithubApi, name: string): Promise<boolean> {
  const ref = await readRestIfThere(api, {
    path: `git/ref/heads/${escapedPath(name)}`,
    schema: Target,
    what: `the branch ${name} of ${api.repository}`,
    permission: PERMISSION,
  })
  return ref !== undefined
}

function escapedPath(name: string): string {
  return name.split('/').map(encodeURIComponent).join('/')
}
