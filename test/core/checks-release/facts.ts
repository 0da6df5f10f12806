import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Candidate, readCandidate } from '../../../packages/core/src/checks/candidate.ts'
import type { ReleaseFacts } from '../../../packages/core/src/checks/release/facts.ts'
import { projectOf } from '../../../packages/core/src/checks/set/facts.ts'
import type { BuildReport } from '../../../packages/core/src/documents/build.ts'
import { type Plan, readPlan } from '../../../packages/core/src/documents/plan.ts'
import { indexOf } from '../../../packages/core/src/package-index/address.ts'
import type { ProjectPage } from '../../../packages/core/src/package-index/simple.ts'
import { readRun } from '../../../packages/core/src/project/run.ts'
import { makeScratch } from '../../../packages/core/src/scratch.ts'
import type { SimpleFile } from '../../../packages/core/src/standards/simple-api.ts'
import { makeSdist, makeWheel } from '../../fakes/archives.ts'

export type Change = (facts: ReleaseFacts) => Partial<ReleaseFacts> | Promise<Partial<ReleaseFacts>>

const NOW = Date.parse('2026-06-30T12:00:00Z')
export const OTHER = 'b'.repeat(64)

/** A file of these bytes, read and judged; the file itself does not stay. */
export async function candidate(
  { filename, bytes }: { filename: string; bytes: Buffer },
  from = 'dist',
): Promise<Candidate> {
  await using scratch = await makeScratch('candidate')
  const path = join(scratch.path, filename)
  await writeFile(path, bytes)
  return await readCandidate({ name: filename, path, from })
}

/** A sound release of one wheel and one sdist, changed. */
export async function factsOf(change: Change) {
  const files = [await candidate(makeWheel()), await candidate(makeSdist())]
  const facts: ReleaseFacts = {
    index: indexOf('testpypi'),
    files,
    reports: [],
    strays: [],
    where: 'dist',
    plan: undefined,
    project: { name: 'demo', version: '1.0' },
    page: { kind: 'read', page: undefined },
    run: readRun({}),
    source: undefined,
    existing: 'skip-identical',
    now: NOW,
  }
  const changed = { ...facts, ...(await change(facts)) }
  return { ...changed, project: projectOf(changed.files) }
}

export function planOf(facts: ReleaseFacts, change: Partial<Plan['project']> = {}, files?: Plan['files']): Plan {
  const plan = {
    schema: 'pyrelease.plan/1',
    project: {
      name: 'Demo',
      version: '1.0.0',
      'package-dir': '.',
      'requires-python': null,
      commit: null,
      'source-date-epoch': 0,
      ...change,
    },
    ref: { tag: null, release: false, reason: 'a test' },
    abi: { kind: 'pure', minimum: null, confidence: 'declared', from: 'a test' },
    sdist: { build: true, expected: null, 'wheels-from': 'sdist' },
    tools: [],
    entries: [],
    skipped: [],
    totals: { jobs: 0, wheels: 0 },
    files: files ?? facts.files.map(({ name, sha256, size }) => ({ name, sha256, size })),
  }
  return readPlan(JSON.stringify(plan), 'the test')
}

export function reportOf(files: readonly { name: string; sha256: string }[]): ReleaseFacts['reports'][number] {
  const report: BuildReport = {
    schema: 'pyrelease.build/1',
    entry: 'x',
    project: { name: 'demo', version: '1.0' },
    builder: { name: 'build', version: '1' },
    strategy: 'frontend',
    rustc: null,
    'source-date-epoch': 0,
    'wheels-from': 'sdist',
    phases: [],
    files: files.map(({ name, sha256 }) => ({
      name,
      sha256,
      kind: 'wheel',
      size: 1,
      tags: [],
      'requires-python': null,
      'extension-modules': [],
    })),
  }
  return { report, from: 'build.json in dist' }
}

export function pageOf(files: readonly Partial<SimpleFile>[], change: Partial<ProjectPage> = {}): ReleaseFacts['page'] {
  const whole = files.map((file) => ({ filename: '', url: 'https://files/x', yanked: false, ...file }))
  return { kind: 'read', page: { files: whole, serial: 1, ...change } }
}
