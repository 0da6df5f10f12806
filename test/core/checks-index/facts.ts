// Facts of a release that an index knows nothing against, and what the checks say of them after a change.
import { checkName, judgeAll } from '../../../packages/core/src/checks/check.ts'
import { INDEX_CHECKS, type IndexFacts } from '../../../packages/core/src/checks/index/index.ts'
import { Failure } from '../../../packages/core/src/failure.ts'
import { indexOf } from '../../../packages/core/src/package-index/address.ts'
import type { Dependency } from '../../../packages/core/src/package-index/dependencies.ts'
import type { SimpleFile, SimplePage } from '../../../packages/core/src/standards/simple-api.ts'
import { makeSdist, makeWheel } from '../../fakes/archives.ts'
import { candidate } from '../checks-release/facts.ts'

export type Change = (facts: IndexFacts) => Partial<IndexFacts> | Promise<Partial<IndexFacts>>

export const GONE = new Failure('https://pypi.org/simple/x/ cannot be reached', { remedy: 'Look at the network.' })
const NOW = Date.parse('2026-06-30T12:00:00Z')
const RECENTLY = '2026-06-29T12:00:00Z'

/** Release 1.0 of demo, which PyPI knows by its release 0.9. */
export async function factsOf(change: Change): Promise<IndexFacts> {
  const facts: IndexFacts = {
    index: indexOf('pypi'),
    files: [await candidate(makeWheel()), await candidate(makeSdist())],
    project: { name: 'demo', version: '1.0' },
    page: pageOf(['demo-0.9.tar.gz']),
    existing: 'skip-identical',
    now: NOW,
    dependencies: [],
  }
  return { ...facts, ...(await change(facts)) }
}

/** A page with these files: names, or names with what else the index says of them. */
export function pageOf(
  files: readonly (string | Partial<SimpleFile>)[],
  change: Partial<SimplePage> = {},
): IndexFacts['page'] {
  const whole = files.map((file) => ({
    filename: '',
    url: 'https://files/x',
    yanked: false,
    size: 1000,
    uploadTime: RECENTLY,
    ...(typeof file === 'string' ? { filename: file } : file),
  }))
  return { kind: 'read', page: { files: whole, serial: 1, ...change } }
}

export function dependency(requirement: string, page: Dependency['page']): Dependency {
  return { requirement, title: 'PyPI', page }
}

/** Findings, each with its severity, its names and its message; and what was not judged, by name. */
export async function judge(change: Change) {
  const judgements = judgeAll(INDEX_CHECKS, await factsOf(change))
  return {
    findings: judgements.flatMap(({ findings }) => findings),
    open: judgements.flatMap(({ check, notJudged }) => (notJudged === undefined ? [] : [`${check}: ${notJudged}`])),
  }
}

export function shown({ findings }: Awaited<ReturnType<typeof judge>>): readonly string[] {
  return findings.map((finding) => `${finding.severity} ${checkName(finding)} ${finding.message}`)
}

/** A source tree of this version; the index has these others. */
export const released =
  (version: string, ...others: readonly string[]): Change =>
  () => ({ project: { name: 'demo', version }, files: [], page: pageOf(others.map((other) => `demo-${other}.tar.gz`)) })
