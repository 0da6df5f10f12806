// What the checks on a wheel's structure say of a wheel that a test makes.
import { expect, test } from '@jest/globals'
import { bytesOf } from '../../../packages/core/src/archive/bytes.ts'
import { judgeAll, type Judgement } from '../../../packages/core/src/checks/check.ts'
import { type Expectations, NOTHING_EXPECTED } from '../../../packages/core/src/checks/expectations.ts'
import { readWheelFacts } from '../../../packages/core/src/checks/wheel/read.ts'
import { WHEEL_STRUCTURE_CHECKS } from '../../../packages/core/src/checks/wheel/structure-checks.ts'
import { nameOf } from '../../../packages/core/src/finding.ts'
import { makeWheel, type WheelContent } from '../../fakes/archives.ts'

export interface File {
  readonly filename: string
  readonly bytes: Buffer
}

/** A wheel without faults; what a case gives takes the place of its parts. */
export function sound(content: WheelContent = {}): File {
  return makeWheel({
    description: '# Demo\n',
    ...content,
    metadata: { 'Description-Content-Type': 'text/markdown', ...content.metadata },
  })
}

export function renamed(filename: string, content?: WheelContent): File {
  return { ...sound(content), filename }
}

export async function judged(
  { filename, bytes }: File,
  expected: Partial<Expectations> = {},
  contents = true,
): Promise<readonly Judgement[]> {
  const facts = await readWheelFacts(filename, bytesOf(bytes), { ...NOTHING_EXPECTED, ...expected }, { contents })
  return judgeAll(WHEEL_STRUCTURE_CHECKS, facts)
}

/** What is wrong, the wheel, and what is found: `error WHL-06`, each with a text that it holds. */
export type Case = readonly [
  what: string,
  file: File,
  found: readonly (readonly [shape: string, text: string | RegExp])[],
  expected?: Partial<Expectations>,
]

export function judgeEach(cases: readonly Case[]): void {
  test.each(cases)('%s', async (...[, file, found, expected]: Case) => {
    const findings = (await judged(file, expected)).flatMap((judgement) => judgement.findings)
    expect(findings.map((finding) => `${finding.severity} ${nameOf(finding)}`)).toEqual(found.map(([shape]) => shape))
    for (const [place, finding] of findings.entries()) {
      expect(finding.message).toMatch(found[place]?.[1] ?? /never/)
      expect(finding.message).toContain(file.filename)
      expect(finding.remedy).not.toBe('')
    }
  })
}
