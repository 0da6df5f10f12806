import { expect, test } from '@jest/globals'
import type { AuditedFile, AuditVerdict } from '../../../packages/core/src/audit.ts'
import { AUDIT_CHECKS } from '../../../packages/core/src/checks/audits.ts'
import { checkName, judgeAll } from '../../../packages/core/src/checks/check.ts'

const PASSES: AuditVerdict = { kind: 'passes' }
const fails = (...texts: readonly string[]): AuditVerdict => ({
  kind: 'fails',
  problems: texts.map((text, place) => ({ text, ...(place === 0 ? {} : { line: 3 }) })),
})
const notJudged = (because: string): AuditVerdict => ({ kind: 'not-judged', because })

function file(change: Partial<AuditedFile> = {}, name = 'demo-1.0-cp312-abi3-win_amd64.whl'): AuditedFile {
  return { name, description: PASSES, contentType: 'text/x-rst', abi3: PASSES, platform: PASSES, ...change }
}

const NONE = { description: undefined, abi3: undefined, platform: undefined }

/** Files, the findings, and what was not judged and why. */
const CASES: readonly (readonly [string, readonly AuditedFile[], readonly string[], readonly string[]])[] = [
  ['sound files', [file(), file({}, 'b.whl')], [], []],
  [
    'files that no tool has a question about',
    [file(NONE)],
    [],
    [
      'readme WHL-22: no file has a long description',
      'WHL-17: no wheel is tagged abi3',
      'WHL-18: no wheel is tagged for a platform',
    ],
  ],
  [
    'a description that does not render, in two files',
    [file({ description: fails('Unknown x.', 'More.') }, 'a.whl'), file({ description: fails('Unknown x.', 'More.') })],
    [
      "error readme WHL-22 a.whl and 1 more: The description failed to render for 'text/x-rst'. See https://pypi.org/help/#description-content-type for more information. Unknown x. Line 3: More.",
    ],
    [],
  ],
  [
    'one without a content type',
    [file({ description: fails('x'), contentType: undefined }, 'a.whl')],
    [
      'error readme WHL-22 a.whl: The description failed to render in the default format of reStructuredText. See https://pypi.org/help/#description-content-type for more information. x',
    ],
    [],
  ],
  [
    'symbols that are too new, and libraries that are nowhere',
    [file({ abi3: fails('a needs Python 3.10'), platform: fails('libx is needed', 'liby is needed') }, 'a.whl')],
    ['error WHL-17 a.whl: a needs Python 3.10', 'error WHL-18 a.whl: libx is needed; liby is needed'],
    [],
  ],
  [
    'what can be judged of some files only',
    [file({ platform: notJudged('there is no otool') }, 'mac.whl'), file({}, 'linux.whl')],
    ['notice WHL-18 mac.whl: not judged, because there is no otool'],
    [],
  ],
  [
    'tools that cannot be had',
    [
      file({ abi3: notJudged('no Python'), platform: notJudged('no otool') }),
      file({ ...NONE, platform: notJudged('no Linux') }),
    ],
    [],
    ['WHL-17: no Python', 'WHL-18: no otool; no Linux'],
  ],
]

test.each(CASES)('%s', (_, files, findings, open) => {
  const judgements = judgeAll(AUDIT_CHECKS, { files })
  const found = judgements.flatMap((judgement) => judgement.findings)
  expect(found.map((one) => `${one.severity} ${checkName(one)} ${one.message}`)).toEqual(findings)
  for (const { remedy } of found) expect(remedy).not.toBe('')
  const unjudged = judgements.flatMap(({ check, notJudged: why }) => (why === undefined ? [] : [`${check}: ${why}`]))
  expect(unjudged).toEqual(open)
})
