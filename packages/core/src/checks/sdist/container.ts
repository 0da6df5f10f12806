import { unsafeMembers } from '../../archive/safe-members.ts'
import { problemOfPath } from '../../archive/safe-paths.ts'
import type { Check, Problem } from '../check.ts'
import type { SdistRule } from '../pypi/sdist-contents.ts'
import { filename, oneFolder, type SdistFacts, withinBounds } from './facts.ts'

/** Name and container: what PyPI takes, and what installers unpack. */
export const CONTAINER_CHECKS: readonly Check<SdistFacts>[] = [
  {
    id: 'SDI-01',
    severity: 'error',
    asks: 'the file is named {name}-{version}.tar.gz',
    definedBy: 'PEP 625; warehouse/forklift/legacy.py',
    judge: judgeFilename,
  },
  {
    id: 'SDI-02',
    severity: 'error',
    asks: 'PyPI reads it as a gzipped tar',
    definedBy: 'warehouse/forklift/legacy.py',
    needs: [withinBounds],
    judge: answered('container', 'Build it again with the project’s backend, and let nothing pack it anew.'),
  },
  {
    id: 'SDI-02',
    severity: 'error',
    asks: 'all readers see the same archive, to its end',
    definedBy: 'POSIX.1-2017 pax; RFC 1952',
    judge: judgeReadable,
  },
  {
    id: 'SDI-03',
    severity: 'error',
    asks: 'it has one top-level folder',
    definedBy: 'warehouse/forklift/legacy.py',
    needs: [withinBounds],
    judge: answered('one folder', 'Let the backend make it: everything lies in one folder, {name}-{version}.'),
  },
  {
    id: 'SDI-04',
    severity: 'warning',
    asks: 'that folder is named like the file',
    definedBy: 'source distribution format',
    needs: [filename, oneFolder],
    judge: judgeFolder,
  },
  {
    id: 'SDI-08',
    severity: 'error',
    asks: 'nothing of it is unpacked elsewhere',
    definedBy: 'PEP 721',
    needs: [oneFolder],
    judge: judgeMembers,
  },
  {
    id: 'SDI-08',
    severity: 'warning',
    asks: 'Windows can have every name',
    definedBy: 'Windows: naming files, paths and namespaces',
    judge: judgeWindowsNames,
  },
  {
    id: 'WHL-29',
    severity: 'error',
    asks: 'it holds no encrypted code',
    definedBy: 'warehouse/utils/scanner.py',
    needs: [withinBounds],
    judge: answered('encrypted code', 'Publish the source: PyPI hosts no code that is encrypted.'),
  },
]

/** What PyPI's own rule says. */
export function answered(rule: SdistRule, remedy: string): (facts: SdistFacts) => readonly Problem[] {
  return ({ name, refusals }) => {
    const message = refusals?.get(rule)
    return message === undefined ? [] : [{ message: `${name}: ${message}`, remedy, subject: name }]
  }
}

function judgeFilename(facts: SdistFacts): readonly Problem[] {
  const { name, problems, refusals, metadata } = facts
  // Without metadata PyPI's rule has nothing to hold the name against.
  const message = metadata === undefined ? problems.filename : (refusals?.get('file name') ?? problems.filename)
  if (message === undefined) return []
  return [
    {
      message: message.includes(name) ? message : `${name}: ${message}`,
      remedy: 'Build it with a backend that follows PEP 625, such as setuptools 69.3 or later; do not rename it.',
      subject: name,
    },
  ]
}

function judgeReadable({ name, problems: { archive }, refusals }: SdistFacts): readonly Problem[] {
  if (archive === undefined || refusals?.has('container') === true) return []
  return [
    {
      message: `${name}: ${archive}`,
      remedy: 'Build it again; if the backend itself writes such an archive, report it there.',
      subject: name,
    },
  ]
}

function judgeFolder({ name, top = '' }: SdistFacts): readonly Problem[] {
  const expected = name.replace(/\.tar\.gz$/, '')
  if (top === expected) return []
  return [
    {
      message: `${name}: top-level directory is '${top}', should be '${expected}'`,
      remedy: 'Build it with a backend that follows PEP 625: file and folder have the same name.',
      subject: name,
    },
  ]
}

const SHOWN = 10

function judgeMembers({ name, members }: SdistFacts): readonly Problem[] {
  const problems = unsafeMembers(members, { windows: false })
  const more = problems.length > SHOWN ? `; ${problems.length - SHOWN} more` : ''
  return problems.slice(0, SHOWN).map((problem, index) => ({
    message: `${name}: ${problem}${index === SHOWN - 1 ? more : ''}`,
    remedy: 'Leave it out of the sdist, or replace the link by the file: installers refuse to unpack it.',
    subject: name,
  }))
}

function judgeWindowsNames({ name, members }: SdistFacts): readonly Problem[] {
  const strange = members
    .map((member) => member.name)
    .filter((path) => problemOfPath(path, { windows: false }) === undefined)
    .filter((path) => problemOfPath(path, { windows: true }) !== undefined)
  const [first] = strange
  if (first === undefined) return []
  return [
    {
      message: `${name}: ${first}${strange.length === 1 ? '' : ` and ${strange.length - 1} more`} cannot be unpacked on Windows`,
      remedy: 'Rename it, or leave it out of the sdist.',
      subject: name,
    },
  ]
}
