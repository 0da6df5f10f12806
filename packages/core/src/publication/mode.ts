import type { Plan } from '../documents/plan.ts'
import type { Receipts } from '../documents/receipt.ts'
import type { IndexAddress } from '../package-index/address.ts'

/** What will be done with a release, and why not more. */
export type Mode =
  | { readonly kind: 'publish' }
  | { readonly kind: 'hold'; readonly why: string }
  | { readonly kind: 'skip' }
  | { readonly kind: 'refuse' }

export interface ModeQuestion {
  readonly isRefused: boolean
  /** Why nothing is sent by choice. */
  readonly hold: string | undefined
  /** Something would have to be uploaded, and there are no credentials. */
  readonly isUseless: boolean
}

export function modeOf({ isRefused, hold, isUseless }: ModeQuestion): Mode {
  if (isRefused) return { kind: 'refuse' }
  if (hold !== undefined) return { kind: 'hold', why: hold }
  return isUseless ? { kind: 'skip' } : { kind: 'publish' }
}

/** Why nothing is sent by choice; undefined where it is. A person's own computer sends to itself only. */
export function holdOf(dryRun: boolean, { isCi, index }: { isCi: boolean; index: IndexAddress }): string | undefined {
  if (dryRun) return 'a dry run'
  if (isCi || index.isLocal) return undefined
  return 'outside CI: from here files go only to an index on this machine'
}

/** Where neither a file nor a plan tells what is meant. */
export const UNKNOWN_PROJECT = { name: '?', version: '?' } as const

/** What became of it, in a line. */
export function publishHeadline(
  { mode, project, index }: { mode: Mode; project: { name: string; version: string }; index: IndexAddress },
  { files }: Receipts,
  passed: boolean,
): string {
  const release = project === UNKNOWN_PROJECT ? 'the release' : `${project.name} ${project.version}`
  const up = files.filter(({ result }) => result === 'uploaded').length
  if (mode.kind === 'hold') return `${release} would be published to ${index.title} (${mode.why}): nothing was sent`
  if (mode.kind === 'skip') return `${release} was not published to ${index.title}: there are no credentials`
  if (passed) return `${release} is on ${index.title}${up === 0 ? ' already' : ''}`
  return up === 0
    ? `${release} was not published to ${index.title}: nothing was uploaded`
    : `${release} is on ${index.title} in part: ${up} of ${files.length} files were uploaded`
}

/** What a plan says is meant, where no file could be read. */
export function plannedProject(plan: Plan | undefined): { readonly name: string; readonly version: string } {
  return plan === undefined ? UNKNOWN_PROJECT : { name: plan.project.name, version: plan.project.version ?? '?' }
}
