// What the checks of a wheel's content say of a wheel that is made for it.
import { describe, expect, test } from '@jest/globals'
import { bytesOf } from '../../../packages/core/src/archive/bytes.ts'
import { judgeAll, type Judgement } from '../../../packages/core/src/checks/check.ts'
import type { Expectations } from '../../../packages/core/src/checks/expectations.ts'
import { WHEEL_CONTENT_CHECKS } from '../../../packages/core/src/checks/wheel/content-checks.ts'
import { readWheelFacts } from '../../../packages/core/src/checks/wheel/read.ts'
import { type Plan, readPlan } from '../../../packages/core/src/documents/plan.ts'
import { type Finding, nameOf } from '../../../packages/core/src/finding.ts'
import { readPackageTree } from '../../../packages/core/src/project/package-tree.ts'
import { type Project, readProject } from '../../../packages/core/src/project/source.ts'
import { makeWheel, type WheelContent } from '../../fakes/archives.ts'
import { elf } from '../../fakes/native-code.ts'
import { commitAll, type Files, writeTree } from '../project/source-tree.ts'

export interface Asked extends Partial<Expectations> {
  /** A source tree, committed, to stand beside the wheel. */
  readonly tree?: Files
  /** False: the members are not unpacked. */
  readonly contents?: boolean
}

export async function judgeWheel(wheel: WheelContent, asked: Asked = {}): Promise<readonly Judgement[]> {
  const { tree, contents = true, ...expected } = asked
  const { filename, bytes } = makeWheel(wheel)
  const beside = tree === undefined ? {} : await projectIn(tree)
  const facts = await readWheelFacts(
    filename,
    bytesOf(bytes),
    {
      native: undefined,
      project: undefined,
      plan: undefined,
      sdist: { require: [], forbid: [], allow: [] },
      sizeBefore: undefined,
      ...beside,
      ...expected,
    },
    { contents },
  )
  return judgeAll(WHEEL_CONTENT_CHECKS, facts)
}

async function projectIn(files: Files): Promise<{ project: Project; packageFiles: readonly string[] | undefined }> {
  await using tree = await writeTree(files)
  commitAll(tree.path)
  const project = await readProject(tree.path)
  return { project, packageFiles: await readPackageTree(project) }
}

/** `error wheel-abi3 WHL-16` */
function shapeOf(finding: Finding): string {
  return `${finding.severity} ${nameOf(finding)}`
}

/** What the wheel is, the findings by shape, and what the first of them says. */
export type Case = readonly [
  what: string,
  wheel: WheelContent,
  shapes: readonly string[],
  says?: string | RegExp | undefined,
  asked?: Asked,
]

export function judgeEach(title: string, cases: readonly Case[]): void {
  describe(`wheel checks: ${title}`, () => {
    // A rest parameter: jest would take a fifth one that a row leaves out for its callback.
    test.each(cases)('%s', async (...[, wheel, shapes, says, asked]: Case) => {
      const findings = (await judgeWheel(wheel, asked)).flatMap((judgement) => judgement.findings)
      expect(findings.map(shapeOf)).toEqual(shapes)
      const { filename } = makeWheel(wheel)
      for (const { message, remedy, subject } of findings) {
        expect(message).toContain(filename)
        expect(remedy).not.toBe('')
        expect(subject).toBe(filename)
      }
      if (says !== undefined) expect(findings[0]?.message.replace(filename, '{file}')).toMatch(says)
    })
  })
}

export const EPOCH = Date.parse('2026-01-02T03:04:06Z') / 1000

/** A plan of nothing, made for its commit's time and its ABI. */
export function planWith(change: { epoch?: number; abi?: Plan['abi']; entries?: Plan['entries'] } = {}): Plan {
  const plan: Plan = {
    schema: 'pyrelease.plan/1',
    project: {
      name: 'demo',
      version: '1.0',
      'package-dir': '.',
      'requires-python': null,
      commit: null,
      'source-date-epoch': change.epoch ?? EPOCH,
    },
    ref: { tag: null, release: false, reason: 'a test' },
    abi: change.abi ?? { kind: 'pure', minimum: null, confidence: 'declared', from: 'a test' },
    sdist: { build: true, expected: null, 'wheels-from': 'sdist' },
    tools: [],
    entries: change.entries ?? [],
    skipped: [],
    totals: { jobs: 0, wheels: 0 },
  }
  return readPlan(JSON.stringify(plan), 'a test')
}

export const X86 = elf('x86_64')

export const LINUX = 'cp312-cp312-manylinux_2_17_x86_64.manylinux2014_x86_64'

export const SUFFIX = 'cpython-312-x86_64-linux-gnu.so'

export const PACKAGE = { 'demo/__init__.py': '' }

export const tagged = (
  tags: string,
  path: string,
  data: Buffer,
  more: Readonly<Record<string, Buffer>> = {},
): WheelContent => ({
  tags,
  files: { ...PACKAGE, [path]: data, ...more },
})

export const manifest = (backend: string, requires: string, rest = ''): string =>
  `[build-system]\nrequires = [${requires}]\nbuild-backend = "${backend}"\n[project]\nname = "demo"\nversion = "1.0"\n${rest}`

export const MATURIN = {
  'pyproject.toml': manifest('maturin', '"maturin>=1,<2"', '[tool.maturin]\nmodule-name = "demo._core"\n'),
  'Cargo.toml': '[package]\nname = "demo"\nversion = "1.0.0"\n[lib]\nname = "_core"\n[dependencies]\npyo3 = "0.28"\n',
  'src/lib.rs': '',
}
