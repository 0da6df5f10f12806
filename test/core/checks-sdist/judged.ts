// What the checks say of sdists that tests make.
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { judgeAll } from '../../../packages/core/src/checks/check.ts'
import type { Expectations } from '../../../packages/core/src/checks/expectations.ts'
import { readSdistFacts, SDIST_CHECKS, type SdistFacts } from '../../../packages/core/src/checks/sdist/index.ts'
import { bytesOf } from '../../../packages/core/src/archive/bytes.ts'
import { type Finding, nameOf } from '../../../packages/core/src/finding.ts'
import { readProject } from '../../../packages/core/src/project/source.ts'
import { makeSdist, makeTarGz, type SdistContent, type TarContent } from '../../fakes/archives.ts'
import { commitAll, type Files, writeTree } from '../project/source-tree.ts'

export const PYPROJECT =
  '[build-system]\nrequires = ["hatchling"]\nbuild-backend = "hatchling.build"\n\n[project]\nname = "demo"\nversion = "1.0"\n'

export const EXPECTED: Expectations = {
  native: undefined,
  project: undefined,
  plan: undefined,
  sdist: { require: [], forbid: [], allow: [] },
  sizeBefore: undefined,
}

export interface MadeFile {
  readonly filename: string
  readonly bytes: Buffer
}

export async function factsOf(
  { filename, bytes }: MadeFile,
  expected: Partial<Expectations> = {},
  contents = true,
): Promise<SdistFacts> {
  return await readSdistFacts(filename, bytesOf(bytes), { ...EXPECTED, ...expected }, { contents })
}

export function findingsOf(facts: SdistFacts): readonly Finding[] {
  return judgeAll(SDIST_CHECKS, facts).flatMap(({ findings }) => findings)
}

/** `error sdist-missing SDI-11: message` */
export function shownOf(finding: Finding): string {
  return `${finding.severity} ${nameOf(finding)}: ${finding.message}`
}

/** The same beside a committed source tree. */
export async function findingsBeside(
  sdist: MadeFile,
  tree: Files,
  expected: Partial<Expectations> = {},
  folder = '.',
): Promise<readonly Finding[]> {
  await using scratch = await writeTree(tree)
  commitAll(scratch.path)
  return findingsOf(await factsOf(sdist, { ...expected, project: await readProject(join(scratch.path, folder)) }))
}

const FILES = { 'pyproject.toml': PYPROJECT, 'demo.py': 'VALUE = 1\n' }
export const TOP = 'demo-1.0'

/** A sound sdist with more files, and with more of whatever else. */
export function made(files: SdistContent['files'], rest: SdistContent = {}): MadeFile {
  return makeSdist({ files: { ...FILES, ...files }, ...rest })
}

/** An sdist of these members alone. */
export function tarOf(...members: readonly TarContent[]): MadeFile {
  return { filename: `${TOP}.tar.gz`, bytes: makeTarGz(members) }
}

/** What is the case, the file, the findings in order, and what is asked of it. */
export type Case = readonly [string, MadeFile, readonly (string | RegExp)[], Partial<Expectations>?]

export function judgeEach(title: string, cases: readonly Case[]): void {
  describe(`sdist checks: ${title}`, () => {
    test.each(cases)('%s', async (...[, file, expected, wishes]: Case) => {
      const findings = findingsOf(await factsOf(file, wishes))
      expect(findings.map(shownOf)).toEqual(
        expected.map((text) => (typeof text === 'string' ? text : expect.stringMatching(text))),
      )
      for (const { remedy, subject } of findings) expect([remedy === '', subject]).toEqual([false, file.filename])
    })
  })
}
