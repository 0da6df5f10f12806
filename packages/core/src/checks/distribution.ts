import type { Binary } from '../archive/binary.ts'
import { formOf } from '../package-index/upload-form.ts'
import { type CoreMetadata, field } from '../standards/core-metadata.ts'
import { normalizeName } from '../standards/name.ts'
import type { Tag } from '../standards/tags.ts'
import { normalizeVersion } from '../standards/version.ts'
import type { Candidate, CandidateContent, FoundFile } from './candidate.ts'
import type { FileType } from './pypi/form.ts'
import { everyAnswerOf, type Verdict, verdictOf } from './pypi/verdict.ts'
import { type Refusal, refusalText, refused } from './pypi/warehouse.ts'
import type { SdistFacts } from './sdist/facts.ts'
import type { WheelFacts } from './wheel/facts.ts'
import { pythonTagOf } from './wheel/read.ts'

export type { Verdict } from './pypi/verdict.ts'

/** A file in a wheel or an sdist, as the questions about the whole set need it. */
export interface Member {
  /** In a wheel its name in the archive; in an sdist its path below the top-level folder. */
  readonly name: string
  /** Bytes, unpacked. */
  readonly size: number
  /** Hexadecimal; undefined where it could not be read, or its content was not asked for. */
  readonly sha256: string | undefined
  /** Set for native code. */
  readonly binary: Binary | undefined
}

/** A built file, read once and closed: what is kept of it while its siblings are read. */
export interface Distribution extends Candidate {
  readonly verdict: Verdict
  /** Undefined where the file has none that can be read. */
  readonly metadata: CoreMetadata | undefined
  /** Of a wheel, expanded, as its file name has them; empty for an sdist and for a name that is none. */
  readonly tags: readonly Tag[]
  /** Files only, no folders. Empty where the archive cannot be read. */
  readonly members: readonly Member[]
}

export function distributionOfWheel(found: FoundFile, sha256: string, facts: WheelFacts): Distribution {
  const { problems, contents, filename } = facts
  return distribution(found, sha256, {
    ...facts,
    kind: 'wheel',
    problem: problems.filename ?? problems.zip ?? problems.metadata,
    answers: [...facts.refusals.values()],
    unread:
      contents === undefined ? 'contents: whether its members can be unpacked and hold no encrypted code' : undefined,
    pythonTag: pythonTagOf(found.name),
    tags: filename?.tags ?? [],
    members: facts.members
      .filter(({ isDirectory }) => !isDirectory)
      .map(({ name, size }) => ({
        name,
        size,
        sha256: contents?.get(name)?.sha256 || undefined,
        binary: contents?.get(name)?.binary,
      })),
  })
}

export function distributionOfSdist(found: FoundFile, sha256: string, facts: SdistFacts): Distribution {
  const { problems, refusals } = facts
  return distribution(found, sha256, {
    ...facts,
    kind: 'sdist',
    problem: problems.filename ?? problems.archive ?? problems.metadata,
    answers: [...(refusals ?? new Map<string, string>()).values()].map(refused),
    unread: refusals === undefined ? 'contents: whether PyPI takes the archive and what is in it' : undefined,
    pythonTag: 'source',
    tags: [],
    members: facts.members
      .filter(({ kind }) => kind === 'file')
      .map(({ path, size, sha256, binary }) => ({ name: path, size, sha256, binary })),
  })
}

/** What both kinds of files come to. */
interface Read extends Pick<Distribution, 'kind' | 'size' | 'metadata' | 'tags' | 'members'> {
  readonly pythonTag: string
  /** Why the file is none that could be published. */
  readonly problem: string | undefined
  /** Of PyPI's rules on container, name and contents, in its order. */
  readonly answers: readonly Refusal[]
  readonly unread: string | undefined
}

const FILE_TYPES: Readonly<Record<Candidate['kind'], FileType>> = { wheel: 'bdist_wheel', sdist: 'sdist' }

function distribution(found: FoundFile, sha256: string, read: Read): Distribution {
  const { kind, size, metadata, tags, members, pythonTag } = read
  const form = metadata === undefined ? undefined : formOf({ kind, sha256, pythonTag, metadata })
  const name = (metadata === undefined ? undefined : field(metadata, 'Name')) ?? ''
  const judged = {
    filename: found.name,
    type: FILE_TYPES[kind],
    size,
    project: name,
    form,
    contents: read.answers,
    unread: read.unread,
  }
  const content: CandidateContent =
    form === undefined || metadata === undefined || read.problem !== undefined
      ? { kind: 'unreadable', reason: read.problem ?? 'it has no metadata' }
      : {
          kind: 'read',
          project: normalizeName(name),
          version: normalizeVersion(field(metadata, 'Version') ?? '') ?? field(metadata, 'Version') ?? '',
          form,
          refusals: [...new Set(everyAnswerOf(judged).map(refusalText))],
        }
  return { ...found, kind, size, sha256, content, verdict: verdictOf(judged), metadata, tags, members }
}
