import type { RecordEntry } from '../../standards/record.ts'
import type { Check, Problem } from '../check.ts'
import { contents, record, type WheelFacts } from './facts.ts'
import { someOf } from './natives.ts'

const REPACK =
  'Whatever changed the wheel after it was built must write RECORD anew: `wheel unpack`, change, `wheel pack`.'

/** RECORD beside the archive: the same files, the same bytes. */
export const RECORD_CHECKS: readonly Check<WheelFacts>[] = [
  {
    id: 'WHL-10',
    severity: 'error',
    asks: 'RECORD can be read',
    definedBy: 'PEP 376; recording installed projects',
    needs: [record],
    judge: ({ name, record }) =>
      (record?.problems ?? []).length === 0
        ? []
        : [{ message: `${name}: RECORD: ${someOf(record?.problems ?? [])}`, remedy: REPACK }],
  },
  {
    id: 'WHL-10',
    severity: 'error',
    asks: 'RECORD lists exactly the files of the wheel',
    definedBy: 'PEP 427; warehouse/utils/wheel.py',
    needs: [record],
    judge: judgeNames,
  },
  {
    id: 'WHL-10',
    severity: 'error',
    asks: 'RECORD has a hash of SHA-256 or better for each file',
    definedBy: 'PEP 427',
    needs: [record],
    judge: judgeAlgorithms,
  },
  {
    id: 'WHL-10',
    severity: 'error',
    asks: 'every file has the hash that RECORD says',
    definedBy: 'PEP 376, PEP 427',
    needs: [record, contents],
    judge: judgeHashes,
  },
  {
    id: 'WHL-10',
    severity: 'error',
    asks: 'every file has the size that RECORD says',
    definedBy: 'PEP 376',
    needs: [record],
    judge: judgeSizes,
  },
  {
    id: 'WHL-11',
    severity: 'warning',
    asks: 'RECORD has neither hash nor size of itself',
    definedBy: 'binary distribution format',
    needs: [record],
    judge: ({ name, record, distInfo }) =>
      (record?.entries ?? [])
        .filter(({ path, hash, size }) => path === `${distInfo}/RECORD` && (hash !== undefined || size !== undefined))
        .map(() => ({
          message: `${name}: RECORD's own line has a hash or a size, which it cannot know`,
          remedy: `Write it as ${distInfo}/RECORD,,`,
        })),
  },
]

const STRONG = ['sha256', 'sha384', 'sha512']

/** Files that RECORD may leave out: signatures are made of it. */
function isSignature({ distInfo }: WheelFacts, path: string): boolean {
  return path === `${distInfo}/RECORD.jws` || path === `${distInfo}/RECORD.p7s`
}

function judgeNames(facts: WheelFacts): readonly Problem[] {
  const { name, members, record } = facts
  const listed = new Set((record?.entries ?? []).map(({ path }) => path).filter((path) => !path.endsWith('/')))
  const files = new Set(members.filter(({ isDirectory }) => !isDirectory).map((member) => member.name))
  const absent = [...listed].filter((path) => !files.has(path) && !isSignature(facts, path))
  const unlisted = [...files].filter((path) => !listed.has(path) && !isSignature(facts, path))
  const twice = repeated((record?.entries ?? []).map(({ path }) => path))
  return [
    ...(absent.length === 0
      ? []
      : [{ message: `${name}: RECORD lists ${someOf(absent)}, which the archive does not have`, remedy: REPACK }]),
    ...(unlisted.length === 0
      ? []
      : [{ message: `${name}: RECORD does not list ${someOf(unlisted)}`, remedy: REPACK }]),
    ...(twice.length === 0
      ? []
      : [
          {
            message: `${name}: RECORD lists ${someOf(twice)} more than once`,
            remedy: REPACK,
            severity: 'warning' as const,
          },
        ]),
  ]
}

function repeated(paths: readonly string[]): readonly string[] {
  const seen = new Set<string>()
  return [...new Set(paths.filter((path) => seen.size === seen.add(path).size))]
}

/** Lines about files that are there and must have a hash. */
function hashedEntries(facts: WheelFacts): readonly RecordEntry[] {
  const { zip, record, distInfo } = facts
  return (record?.entries ?? []).filter(
    ({ path }) => path !== `${distInfo}/RECORD` && !isSignature(facts, path) && zip?.find(path)?.isDirectory === false,
  )
}

function judgeAlgorithms(facts: WheelFacts): readonly Problem[] {
  const entries = hashedEntries(facts)
  const bare = entries.filter(({ hash }) => hash === undefined)
  const weak = entries.filter(({ hash }) => hash !== undefined && !STRONG.includes(hash.algorithm))
  return [
    ...(bare.length === 0
      ? []
      : [{ message: `${facts.name}: RECORD has no hash of ${pathsOf(bare)}`, remedy: REPACK }]),
    ...(weak.length === 0
      ? []
      : [
          {
            message: `${facts.name}: RECORD has ${weak[0]?.hash?.algorithm ?? ''} of ${pathsOf(weak)}; expected sha256 or better`,
            remedy: REPACK,
          },
        ]),
  ]
}

function judgeHashes(facts: WheelFacts): readonly Problem[] {
  const wrong = hashedEntries(facts).filter(({ path, hash }) => {
    const found = facts.contents?.get(path)
    // Damaged members are WHL-08's.
    if (found === undefined || found.damage !== undefined || hash === undefined) return false
    const digest = hash.algorithm === 'sha256' ? Buffer.from(found.sha256, 'hex').toString('base64url') : found.recorded
    return digest !== undefined && digest !== hash.digest
  })
  if (wrong.length === 0) return []
  return [{ message: `${facts.name}: ${pathsOf(wrong)} ${verb(wrong)} not the hash that RECORD says`, remedy: REPACK }]
}

function judgeSizes(facts: WheelFacts): readonly Problem[] {
  const wrong = hashedEntries(facts).filter(
    ({ path, size }) => size !== undefined && facts.zip?.find(path)?.size !== size,
  )
  if (wrong.length === 0) return []
  return [{ message: `${facts.name}: ${pathsOf(wrong)} ${verb(wrong)} not the size that RECORD says`, remedy: REPACK }]
}

function pathsOf(entries: readonly RecordEntry[]): string {
  return someOf(entries.map(({ path }) => path))
}

function verb(entries: readonly RecordEntry[]): string {
  return entries.length === 1 ? 'has' : 'have'
}
