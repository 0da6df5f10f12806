import type { Plan } from '../documents/plan.ts'
import type { Finding } from '../finding.ts'
import { normalizeName } from '../standards/name.ts'
import type { Subject } from './subjects.ts'

/** Which files are what was to be tested. */
export interface Identity {
  /** Of the plan, else of the first file. */
  readonly project: { readonly name: string; readonly version: string }
  /** Only these may be run. */
  readonly trusted: readonly Subject[]
  readonly findings: readonly Finding[]
}

/**
 * A file is tested only if it is the one that was planned and vouched for.
 * @param plan with the digests of the files, if it is a manifest
 */
export function judgeIdentity(files: readonly Subject[], plan: Plan | undefined): Identity {
  const project = {
    name: plan?.project.name ?? files[0]?.project ?? '',
    version: plan?.project.version ?? files[0]?.version ?? '',
  }
  const findings = files.flatMap((file) => strangeness(file, project, plan))
  return { project, trusted: files.filter(({ name }) => !findings.some(({ subject }) => subject === name)), findings }
}

function strangeness(file: Subject, project: Identity['project'], plan: Plan | undefined): readonly Finding[] {
  if (normalizeName(project.name) !== file.project || project.version !== file.version)
    return [
      {
        id: 'SET-01',
        severity: 'error',
        subject: file.name,
        message: `${file.name} is ${file.project} ${file.version}; expected ${project.name} ${project.version}`,
        remedy: 'Give each release a folder of its own: remove files of other builds.',
      },
    ]
  const vouched = plan?.files?.find(({ name }) => name === file.name)
  if (plan?.files === undefined || vouched?.sha256 === file.sha256) return []
  const found =
    vouched === undefined
      ? `${file.name} is not among the files of the plan`
      : `${file.name} has the SHA-256 ${file.sha256}; the plan says ${vouched.sha256}`
  const remedy = 'Test the very files that the build handed on: nothing may rebuild or change them in between.'
  return [otherBytes(file.name, found, remedy)]
}

/** Files of the plan that are not there. */
export function absentFiles(files: readonly Subject[], plan: Plan | undefined): readonly Finding[] {
  const absent = (plan?.files ?? []).filter((vouched) => !files.some(({ name }) => name === vouched.name))
  const remedy = 'Download the files of every build job into the folder before they are tested.'
  return absent.map(({ name }) => otherBytes(name, `${name} is in the plan, and not in the folder`, remedy))
}

/** Artifacts in folders of their own may hold one file twice: once is enough, unless they differ. */
export function withoutDoubles(subjects: readonly Subject[]): Pick<Identity, 'findings'> & {
  readonly files: readonly Subject[]
} {
  const first = new Map<string, Subject>()
  const findings: Finding[] = []
  const remedy = 'Build each file in one job only, and give each job an artifact of its own.'
  for (const subject of subjects) {
    const other = first.get(subject.name)
    if (other === undefined) first.set(subject.name, subject)
    else if (other.sha256 !== subject.sha256)
      findings.push(
        otherBytes(
          subject.name,
          `${subject.name} occurs twice with different digests: ${at(other)}, ${at(subject)}`,
          remedy,
        ),
      )
  }
  return { files: [...first.values()], findings }
}

function at({ path, sha256 }: Subject): string {
  return `${path} has ${sha256}`
}

function otherBytes(subject: string, message: string, remedy: string): Finding {
  return { key: 'digest-differs', id: 'SET-13', severity: 'error', subject, message, remedy }
}
