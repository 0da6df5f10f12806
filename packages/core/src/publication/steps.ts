import type { Candidate } from '../checks/candidate.ts'
import type { PageState } from '../checks/index/facts.ts'
import { standingOf } from '../package-index/standing.ts'
import type { UploadForm } from '../package-index/upload-form.ts'

/** One file, and what will be done about it. */
export interface PublishStep {
  readonly name: string
  readonly path: string
  readonly size: number
  readonly sha256: string
  readonly action:
    | { readonly kind: 'upload'; readonly form: UploadForm }
    | { readonly kind: 'already-there'; readonly url: string }
    /** Judged and found wanting: the findings say why. */
    | { readonly kind: 'refused' }
}

/** Wheels come first, then the sdist, so that nobody builds what will have a wheel in a minute. */
const RANK: Readonly<Record<Candidate['kind'], number>> = { wheel: 0, sdist: 1 }

/** One step per file name, in the order of upload. */
export function publishSteps(candidates: readonly Candidate[], state: PageState): readonly PublishStep[] {
  const page = state.kind === 'read' ? state.page : undefined
  // The same bytes may lie in two artifacts; other bytes under one name were found wanting.
  const files = [...new Map(candidates.map((file) => [file.name, file])).values()]
  return files
    .toSorted((a, b) => RANK[a.kind] - RANK[b.kind] || (a.name < b.name ? -1 : 1))
    .map(({ name, path, size, sha256, content }) => {
      const file = { name, path, size, sha256 }
      const standing = standingOf(file, page)
      if (standing.kind === 'same') return { ...file, action: { kind: 'already-there', url: standing.url } }
      return standing.kind === 'other' || content.kind === 'unreadable'
        ? { ...file, action: { kind: 'refused' } }
        : { ...file, action: { kind: 'upload', form: content.form } }
    })
}
