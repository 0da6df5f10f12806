import { normalizeName } from '../../standards/name.ts'
import { sameVersion } from '../../standards/version.ts'
import type { Check, Problem } from '../check.ts'
import { plan, readableFile, type SetFacts } from './facts.ts'

/** What the files say together: one release, the planned one, in the bytes that were built. */
export const RELEASE_SET_CHECKS: readonly Check<SetFacts>[] = [
  {
    id: 'SET-01',
    severity: 'error',
    asks: 'all files belong to one release',
    definedBy: 'the simple repository API: a page per project',
    needs: [readableFile],
    judge: judgeMembership,
  },
  {
    id: 'SET-01',
    severity: 'warning',
    asks: 'nothing else lies beside them',
    definedBy: 'pyrelease',
    judge: ({ strays, where }) =>
      strays.map((name) => ({
        message: `${name} in ${where} is neither a wheel nor an sdist and is left out`,
        remedy: 'Keep in that folder only what is to be published.',
        subject: name,
      })),
  },
  {
    id: 'SRC-08',
    key: 'version-parity',
    severity: 'error',
    asks: 'the files are the release that was planned',
    definedBy: 'pyrelease.plan/1',
    needs: [plan, readableFile],
    judge: judgePlanned,
  },
  {
    id: 'SET-03',
    severity: 'error',
    asks: 'no two files have the same bytes',
    definedBy: 'Warehouse',
    judge: judgeTwins,
  },
  {
    id: 'SET-13',
    key: 'digest-differs',
    severity: 'error',
    asks: 'every file has the bytes that were built',
    definedBy: 'pyrelease.plan/1, pyrelease.build/1',
    judge: judgeBytes,
  },
  {
    id: 'SET-06',
    key: 'coverage',
    severity: 'error',
    asks: 'every file that a document names is there',
    definedBy: 'pyrelease.plan/1, pyrelease.build/1',
    judge: judgeMissing,
  },
]

/** Who vouches for a file's bytes: the plan with its files filled in, or the build reports beside the files. */
function vouchersOf({ plan, reports }: SetFacts) {
  return [
    ...(plan?.files ?? []).map(({ name, sha256 }) => ({ name, sha256, by: 'the plan' })),
    ...reports.flatMap(({ report, from }) => report.files.map(({ name, sha256 }) => ({ name, sha256, by: from }))),
  ]
}

function judgeMembership({ files, project }: SetFacts): readonly Problem[] {
  const strangers = files.filter(
    ({ content }) =>
      project !== undefined &&
      content.kind === 'read' &&
      (content.project !== project.name || !sameVersion(content.version, project.version)),
  )
  return strangers.map(({ name }) => ({
    message: `${name} does not belong to ${project?.name ?? ''} ${project?.version ?? ''}`,
    remedy: 'Publish one release per step: give each package and version a folder of its own.',
    subject: name,
  }))
}

function judgePlanned({ plan, project }: SetFacts): readonly Problem[] {
  if (plan === undefined || project === undefined) return []
  const { name, version } = plan.project
  const isPlanned = normalizeName(name) === project.name && (version === null || sameVersion(version, project.version))
  if (isPlanned) return []
  return [
    {
      message: `the files are ${project.name} ${project.version}; the plan is for ${name} ${version ?? ''}`,
      remedy: 'Take plan and files from one run, and build from the commit that was planned.',
    },
  ]
}

/** PyPI knows a file's digest under any name. */
function judgeTwins({ files }: SetFacts): readonly Problem[] {
  return files.flatMap((file, place) => {
    const twin = files.slice(0, place).find(({ name, sha256 }) => name !== file.name && sha256 === file.sha256)
    if (twin === undefined) return []
    return [
      {
        message: `${file.name} has the same bytes as ${twin.name}: PyPI takes them under one name only`,
        remedy: 'Remove one of them.',
        subject: file.name,
      },
    ]
  })
}

/** Artifacts may bring one name twice; documents may know other bytes, or nothing, of a file. */
function judgeBytes(facts: SetFacts): readonly Problem[] {
  const vouchers = vouchersOf(facts)
  return facts.files.flatMap((file, place): readonly Problem[] => {
    const { name, sha256, from } = file
    const earlier = facts.files.slice(0, place).find((other) => other.name === name && other.sha256 !== sha256)
    if (earlier !== undefined)
      return [
        {
          message: `${name} occurs twice with different bytes: in ${earlier.from} and in ${from}`,
          remedy: 'Let one job build each file, and remove what an earlier build left behind.',
          subject: name,
        },
      ]
    const ours = vouchers.filter((voucher) => voucher.name === name)
    const other = ours.find((voucher) => voucher.sha256 !== sha256)
    if (other !== undefined)
      return [
        {
          message: `${name} has the SHA-256 ${sha256}; ${other.by} says ${other.sha256}`,
          remedy: 'Publish the bytes that were built and tested: nothing may change them, nor build them again.',
          subject: name,
        },
      ]
    if (ours.length > 0 || vouchers.length === 0) return []
    return [
      {
        message: `no document vouches for ${name} in ${from}`,
        remedy: 'Publish only what the jobs of this run built: remove the file, or build it with build-wheels.',
        subject: name,
      },
    ]
  })
}

function judgeMissing(facts: SetFacts): readonly Problem[] {
  const names = new Set(facts.files.map(({ name }) => name))
  return vouchersOf(facts)
    .filter(({ name }) => !names.has(name))
    .map(({ name, by }) => ({
      message: `${name}, which ${by} names, is not in ${facts.where}`,
      remedy: 'Hand on all files of the release: what is published of it is public for good.',
      subject: name,
    }))
}
