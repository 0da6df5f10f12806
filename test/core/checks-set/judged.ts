// Files of releases in short words, and what the checks say of them.
import { describe, expect, test } from '@jest/globals'
import { judgeAll } from '../../../packages/core/src/checks/check.ts'
import type { Distribution } from '../../../packages/core/src/checks/distribution.ts'
import { SET_CHECKS, type WholeSetFacts } from '../../../packages/core/src/checks/set/index.ts'
import { nameOf } from '../../../packages/core/src/finding.ts'
import { makeSdist, makeWheel, type MetadataFields, type WheelContent } from '../../fakes/archives.ts'
import { distribution, expectedWheel } from './facts.ts'

export const LINUX = 'manylinux_2_28_x86_64'
export const MACOS = 'macosx_11_0_arm64'
export const WINDOWS = 'win_amd64'

/** A wheel with a binary of its own, and a module that is the same in all. */
export function wheel(tags: string, rest: WheelContent = {}): Promise<Distribution> {
  const files = { 'demo/__init__.py': 'A = 1\n', [`demo/core-${tags}.so`]: tags }
  return distribution(makeWheel({ tags, files, ...rest }))
}

/** The same for one version of CPython. */
export function cp(minor: number, platform = LINUX, rest: WheelContent = {}): Promise<Distribution> {
  return wheel(`cp3${minor}-cp3${minor}-${platform}`, rest)
}

export function sdist(content: Parameters<typeof makeSdist>[0] = {}): Promise<Distribution> {
  return distribution(makeSdist(content))
}

export function all(...files: readonly Promise<Distribution>[]): Promise<Distribution[]> {
  return Promise.all(files)
}

export function metadata(fields: MetadataFields): WheelContent {
  return { metadata: fields }
}

/** What a plan expects that has a wheel for 3.12 and for 3.13. */
export const both = [expectedWheel(`cp312-cp312-${LINUX}`, ['cp312']), expectedWheel(`cp313-cp313-${LINUX}`, ['cp313'])]

/** What is the case, the facts, and the findings in order. */
export type Case = readonly [string, () => Promise<WholeSetFacts>, readonly (string | RegExp)[]]

export function judgeEach(title: string, cases: readonly Case[]): void {
  describe(`set checks: ${title}`, () => {
    test.each(cases)('%s', async (...[, facts, expected]: Case) => {
      const findings = judgeAll(SET_CHECKS, await facts()).flatMap((judgement) => judgement.findings)
      const shown = findings.map((finding) => `${finding.severity} ${nameOf(finding)}: ${finding.message}`)
      expect(shown).toEqual(expected.map((text) => (typeof text === 'string' ? text : expect.stringMatching(text))))
      for (const { remedy } of findings) expect(remedy).not.toBe('')
    })
  })
}
