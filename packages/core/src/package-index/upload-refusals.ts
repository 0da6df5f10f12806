import type { Finding } from '../finding.ts'
import type { IndexAddress } from './address.ts'

export interface UploadRefusal {
  readonly status: number
  /** The index's own words. */
  readonly message: string
}

/** Where a release goes. */
export interface Destination {
  readonly index: IndexAddress
  /** PEP 503 normalised. */
  readonly project: string
  /** Whether the index holds files of this very version already. */
  readonly releaseExists: boolean
}

interface Row {
  readonly when: (refusal: UploadRefusal) => boolean
  readonly name: Pick<Finding, 'key' | 'id'>
  readonly remedy: (destination: Destination) => string
}

const says = (text: RegExp) => (refusal: UploadRefusal) => text.test(refusal.message)

/** Answers to an upload and what to do about them: Warehouse's texts first, then what statuses mean anywhere. */
const ROWS: readonly Row[] = [
  {
    when: says(/Non-user identities cannot create new projects/),
    name: { id: 'IDX-02' },
    remedy: ({ project }) =>
      `The pending publisher was for another name: the metadata says ${project}. Correct one of the two, then run the job again.`,
  },
  {
    when: says(/previously used by a file that has since been deleted/),
    name: { id: 'IDX-03' },
    remedy: () => 'A name is used up for ever, also by a deleted file: raise the version and build again.',
  },
  {
    when: says(/already exist/i),
    name: { id: 'IDX-03' },
    remedy: () =>
      'The index holds other bytes under this name, or these bytes under another: raise the version and build again.',
  },
  {
    when: says(/older than 14 days/),
    name: { id: 'IDX-04' },
    remedy: () => 'A release takes no new files after 14 days: raise the version, or make a post-release.',
  },
  {
    when: says(/not valid for project|isn't allowed to upload to project/),
    name: { key: 'publisher-claims' },
    remedy: ({ project, index }) =>
      `This token may not upload to ${project}: add the publisher to this project on ${index.title}, or take a token whose scope holds it. An archived project takes nothing from anybody, a quarantined one nothing from publishers.`,
  },
  {
    when: says(/Username\/Password authentication is no longer supported/),
    name: { key: 'credentials-absent' },
    remedy: () => 'Leave `user` at `__token__` and give an API token, or set `auth: oidc`.',
  },
  {
    when: ({ status }) => status === 401 || status === 403,
    name: { key: 'credentials-absent' },
    remedy: () =>
      'Check `user` and `token`, that the token belongs to this index, and that it may upload to this project.',
  },
  {
    when: ({ status }) => (status >= 300 && status < 400) || status === 404 || status === 405,
    name: { id: 'SET-11' },
    remedy: ({ index }) => `Check the address in \`index\`: ${index.upload} takes no uploads.`,
  },
  {
    when: ({ status }) => status === 413,
    name: { id: 'SET-11' },
    remedy: ({ index }) => `The file is larger than ${index.title}, or a proxy before it, takes.`,
  },
]

/** One finding for one refused file, with the index's own words and what to change. */
export function explainUpload(name: string, refusal: UploadRefusal, destination: Destination): Finding {
  const row = ROWS.find(({ when }) => when(refusal))
  return {
    severity: 'error',
    ...(row?.name ?? { id: 'SET-11' }),
    message: `${destination.index.title} refused ${name} (${refusal.status}): ${refusal.message}`,
    remedy:
      row?.remedy(destination) ??
      'Correct what the index names and build again; where files of this version are up already, under a new version.',
    subject: name,
  }
}
