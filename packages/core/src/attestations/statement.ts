import * as v from 'valibot'
import { FilenameError } from '../standards/filename-error.ts'
import { parseSdistFilename } from '../standards/sdist-filename.ts'
import { tagText } from '../standards/tags.ts'
import { sameVersion } from '../standards/version.ts'
import { parseWheelFilename, type WheelFilename } from '../standards/wheel-filename.ts'

/** Payload type of the DSSE envelope. */
export const STATEMENT_TYPE = 'application/vnd.in-toto+json'

/** The predicates that PyPI knows, with what it calls them. */
export const PREDICATES = {
  publish: 'https://docs.pypi.org/attestations/publish/v1',
  provenance: 'https://slsa.dev/provenance/v1',
} as const

/** A file that is attested, as an index will name it. */
export interface AttestedFile {
  readonly name: string
  /** Lower-case hexadecimal digits. */
  readonly sha256: string
}

/** Says of one file that it was published from where the certificate says (PEP 740, in-toto Statement v1). */
export function publishStatement(file: AttestedFile): Buffer {
  return statementOf([file], PREDICATES.publish, null)
}

export function statementOf(files: readonly AttestedFile[], predicateType: string, predicate: unknown): Buffer {
  return Buffer.from(
    JSON.stringify({
      _type: 'https://in-toto.io/Statement/v1',
      subject: files.map(({ name, sha256 }) => ({ name, digest: { sha256 } })),
      predicateType,
      predicate,
    }),
  )
}

const DIGESTS = ['sha256', 'sha384', 'sha512', 'sha3_256', 'sha3_384', 'sha3_512'] as const

const Statement = v.looseObject({
  _type: v.literal('https://in-toto.io/Statement/v1'),
  subject: v.pipe(
    v.array(v.looseObject({ name: v.nullable(v.string()), digest: v.record(v.picklist(DIGESTS), v.string()) })),
    v.minLength(1),
  ),
  predicateType: v.string(),
  predicate: v.nullish(v.record(v.string(), v.unknown())),
})

/** What a statement says of a file: its predicate's type, or why it is none of this file. */
export type Said =
  { readonly kind: 'fits'; readonly predicateType: string } | { readonly kind: 'misfit'; readonly why: string }

/**
 * Whether a statement is one of this file, with the words of pypi-attestations 0.0.29 (`Attestation.verify`).
 * @param statement the envelope's payload
 */
export function judgeStatement(statement: Uint8Array, file: AttestedFile): Said {
  const misfit = (why: string): Said => ({ kind: 'misfit', why })
  const read = readStatement(statement)
  if (read === undefined) return misfit('invalid statement: it is no in-toto statement of version 1')
  const { subject: subjects, predicateType } = read
  const [subject] = subjects
  if (subject === undefined || subjects.length !== 1)
    return misfit('too many subjects in statement (must be exactly one)')
  if (subject.name === null || subject.name === '') return misfit('invalid subject: missing name')
  const same = sameDistribution(subject.name, file.name)
  if (typeof same === 'string') return misfit(`invalid subject: ${same}`)
  if (!same) return misfit(`subject does not match distribution name: ${subject.name} != ${file.name}`)
  if (subject.digest['sha256'] !== file.sha256) return misfit('subject does not match distribution digest')
  if (!Object.values<string>(PREDICATES).includes(predicateType))
    return misfit(`unknown attestation type: ${predicateType}`)
  return { kind: 'fits', predicateType }
}

function readStatement(statement: Uint8Array): v.InferOutput<typeof Statement> | undefined {
  try {
    const result = v.safeParse(Statement, JSON.parse(Buffer.from(statement).toString('utf8')))
    return result.success ? result.output : undefined
  } catch {
    return undefined
  }
}

/**
 * Names are compared by what they mean: spelling of the project, of the version and order of tags are free.
 * @returns why the first one is no name of a distribution
 */
function sameDistribution(subject: string, file: string): boolean | string {
  try {
    if (subject.endsWith('.whl')) {
      const wheel = parseWheelFilename(subject)
      return file.endsWith('.whl') && sameWheel(wheel, parseWheelFilename(file))
    }
    if (!/\.(tar\.gz|zip)$/.test(subject)) return `unknown distribution format: ${subject}`
    const [a, b] = [parseSdistFilename(subject), file.endsWith('.whl') ? undefined : parseSdistFilename(file)]
    return b !== undefined && a.name === b.name && sameVersion(a.version, b.version)
  } catch (thrown) {
    if (thrown instanceof FilenameError) return thrown.message
    throw thrown
  }
}

function sameWheel(a: WheelFilename, b: WheelFilename): boolean {
  const tags = ({ tags }: WheelFilename): string => tags.map(tagText).toSorted().join()
  return (
    a.name === b.name && sameVersion(a.version, b.version) && a.build?.join() === b.build?.join() && tags(a) === tags(b)
  )
}
