import type { Check, Problem } from '../check.ts'
import { isBoundByPypi } from '../index/facts.ts'
import type { ReleaseFacts } from './facts.ts'

const LINUX_TAG = /unsupported platform tag 'linux_/
const TOO_LARGE = /^File too large/
const METADATA_VERSION = /is not a valid metadata version/
/** Has a check of its own, which also says where such a version comes from. */
const LOCAL_VERSION = /The use of local versions/

/** What an index would refuse of each file, by PyPI's own rules. */
export const FILE_CHECKS: readonly Check<ReleaseFacts>[] = [
  {
    id: 'SET-11',
    severity: 'error',
    asks: 'every file can be read',
    definedBy: 'PEP 427, PEP 625',
    judge: ({ files }) =>
      files.flatMap(({ name, content }) =>
        content.kind === 'read'
          ? []
          : [
              {
                message: `${name} cannot be read: ${content.reason}`,
                remedy: 'Build it again; if it came by an artifact, check how it was handed on.',
                subject: name,
              },
            ],
      ),
  },
  {
    id: 'WHL-04',
    key: 'wheel-linux-tag',
    severity: 'error',
    asks: 'no wheel is tagged for a bare Linux',
    definedBy: 'PEP 600; Warehouse',
    judge: (facts) =>
      refusals(
        facts,
        (text) => LINUX_TAG.test(text),
        'Build it with build-wheels, which repairs it to a manylinux tag, or run auditwheel repair.',
      ),
  },
  {
    id: 'WHL-21',
    key: 'metadata-version',
    severity: 'error',
    asks: 'the Metadata-Version is one that PyPI knows',
    definedBy: 'Warehouse, packaging',
    judge: (facts) =>
      refusals(
        facts,
        (text) => METADATA_VERSION.test(text),
        'Build with a version of the backend that writes a Metadata-Version that PyPI knows.',
      ),
  },
  {
    id: 'WHL-31',
    severity: 'warning',
    asks: 'no file is larger than PyPI takes from projects without a limit of their own',
    definedBy: 'Warehouse',
    judge: (facts) =>
      refusals(
        facts,
        (text) => TOO_LARGE.test(text),
        'If the project was granted a higher limit, all is well; else ask for one before the release.',
      ).map((problem) => ({ ...problem, severity: 'warning' })),
  },
  {
    id: 'SET-11',
    severity: 'error',
    asks: 'PyPI would take every file',
    definedBy: 'Warehouse',
    judge: (facts) =>
      refusals(
        facts,
        (text) => ![LINUX_TAG, METADATA_VERSION, LOCAL_VERSION, TOO_LARGE].some((known) => known.test(text)),
        'Correct it in the project and build again. verify-metadata finds it before a tag is set.',
      ),
  },
]

/** One problem per answer: a release may have sixty wheels with the same mistake. */
function refusals(facts: ReleaseFacts, isOurs: (text: string) => boolean, remedy: string): readonly Problem[] {
  const binds = isBoundByPypi(facts.index)
  const names = new Map<string, readonly string[]>()
  for (const { name, content } of facts.files) {
    const ours = content.kind === 'read' ? content.refusals.filter(isOurs) : []
    for (const refusal of ours) names.set(refusal, [...(names.get(refusal) ?? []), name])
  }
  return [...names].map(([refusal, [first = '', ...others]]) => ({
    severity: binds ? 'error' : 'warning',
    message: `${first}${others.length === 0 ? '' : ` and ${others.length} more`}: ${binds ? facts.index.title : 'PyPI'} would answer "${refusal}"`,
    remedy,
    subject: first,
  }))
}
