import { collisionKey, problemOfPath } from '../../archive/safe-paths.ts'
import type { ZipMember } from '../../archive/zip.ts'
import type { Check, Problem } from '../check.ts'
import { archive, contents, type WheelFacts } from './facts.ts'
import { someOf } from './natives.ts'
import { about, answered, ownWords } from './pypi-answers.ts'

const PACK_AGAIN =
  'Build it again, and let nothing pack it anew: streaming ZIP writers and tools that append to archives do this.'

/** The archive itself: its records, its compression, its members' bytes and names. */
export const FRAMING_CHECKS: readonly Check<WheelFacts>[] = [
  {
    id: 'WHL-06',
    severity: 'error',
    asks: 'PyPI and installers see the same archive',
    definedBy: 'warehouse/utils/zipfiles.py; docs.pypi.org/archives',
    judge: judgeFraming,
  },
  {
    id: 'WHL-07',
    severity: 'error',
    asks: 'PyPI takes how it is packed',
    definedBy: 'warehouse/forklift/legacy.py',
    judge: answered(
      ['zip and tar', 'compression ratio', 'compression type'],
      'Pack it with DEFLATE, and leave out what is large and empty.',
    ),
  },
  {
    id: 'WHL-08',
    severity: 'error',
    asks: 'every member unpacks to the bytes that were packed',
    definedBy: "PKWARE's APPNOTE.TXT",
    needs: [archive, contents],
    judge: judgeDamage,
  },
  {
    id: 'WHL-32',
    severity: 'error',
    asks: 'every member can be installed on every system that it is for',
    definedBy: 'PEP 427; the file systems of Windows and macOS',
    needs: [archive],
    judge: judgeNames,
  },
  {
    id: 'WHL-36',
    severity: 'warning',
    asks: '.dist-info comes last',
    definedBy: 'binary distribution format',
    needs: [archive],
    judge: judgeOrder,
  },
]

/** What PyPI says, else what we say of an archive that we refuse to read. */
function judgeFraming({ name, refusals, problems }: WheelFacts): readonly Problem[] {
  const refusal = refusals.get('zip file') ?? refusals.get('directory') ?? refusals.get('framing')
  if (refusal?.kind === 'refused') {
    const said = ownWords(refusal)
    const reason = said === 'None' || problems.zip === undefined ? said : `${said} (${problems.zip})`
    return [{ message: about(name, said === 'None' ? (problems.zip ?? said) : reason), remedy: PACK_AGAIN }]
  }
  return problems.zip === undefined ? [] : [{ message: `${name}: ${problems.zip}`, remedy: PACK_AGAIN }]
}

function judgeDamage({ name, contents }: WheelFacts): readonly Problem[] {
  const damages = [...(contents ?? [])].flatMap(([, { damage }]) => damage ?? [])
  if (damages.length === 0) return []
  const remedy = 'Build it again; if it came by an artifact or a mirror, fetch it anew and compare SHA-256.'
  return [{ message: `${name}: ${someOf(damages)}`, remedy }]
}

const FILE_TYPE = 0o170000
const SYMLINK = 0o120000
const SETUID = 0o6000
const LONGEST_PATH = 200

interface NamedMember {
  readonly mode: number
  readonly path: string
  /** Why it can be no path at all, or none on Windows; the first entails the second. */
  readonly problem: string | undefined
  readonly problemOnWindows: string | undefined
}

/** A question about a member's name or mode, and which installations it spoils. */
interface NameRule {
  readonly is: (member: NamedMember) => boolean
  /** Completes "<members> …". */
  readonly fault: string
  /** Platforms of wheels for which it is an error; elsewhere it is a warning. */
  readonly spoils: RegExp
  readonly remedy: string
}

const NAME_RULES: readonly NameRule[] = [
  {
    is: ({ mode }) => (mode & FILE_TYPE) === SYMLINK,
    fault: 'is a symlink, which installers write as a file of its target’s name',
    spoils: /^/,
    remedy: 'Put the file itself into the wheel.',
  },
  {
    is: ({ mode }) => (mode & SETUID) !== 0,
    fault: 'has the setuid or setgid bit',
    spoils: /^/,
    remedy: 'Clear the bit (chmod ug-s) before building.',
  },
  {
    is: ({ problem }) => problem !== undefined,
    fault: 'is no path below the folder of an installation',
    spoils: /^/,
    remedy: 'Give it a relative path with forward slashes, without . and .. parts.',
  },
  {
    is: ({ problem, problemOnWindows }) => problem === undefined && problemOnWindows !== undefined,
    fault: 'has a name that Windows cannot have',
    spoils: /^(?:any|win)/,
    remedy: 'Rename it, or leave it out of the wheel.',
  },
  {
    is: ({ path }) => path.length > LONGEST_PATH,
    fault: `has a path of more than ${LONGEST_PATH} characters, which ends installations on Windows`,
    spoils: /^(?:any|win)/,
    remedy: 'Shorten its path.',
  },
]

function judgeNames(facts: WheelFacts): readonly Problem[] {
  const members = facts.members.map(namedMember)
  const named = NAME_RULES.flatMap(({ is, fault, spoils, remedy }): readonly Problem[] => {
    const found = members.filter(is).map(({ path }) => JSON.stringify(path))
    if (found.length === 0) return []
    return [{ message: `${facts.name}: ${someOf(found)} ${fault}`, remedy, severity: severityFor(facts, spoils) }]
  })
  return [...named, ...judgeCase(facts)]
}

function namedMember(member: ZipMember): NamedMember {
  const path = pathOf(member)
  const problemOnWindows = problemOfPath(path, { windows: true })
  const problem = problemOnWindows === undefined ? undefined : problemOfPath(path, { windows: false })
  return { mode: member.mode ?? 0, path, problem, problemOnWindows }
}

function pathOf({ name, isDirectory }: ZipMember): string {
  return isDirectory ? name.slice(0, -1) : name
}

function severityFor({ filename }: WheelFacts, spoils: RegExp): 'error' | 'warning' {
  const platforms = filename?.tags.map(({ platform }) => platform) ?? ['any']
  return platforms.some((platform) => spoils.test(platform)) ? 'error' : 'warning'
}

function judgeCase(facts: WheelFacts): readonly Problem[] {
  const byKey = new Map<string, string[]>()
  for (const name of new Set(facts.members.map(pathOf))) {
    const key = collisionKey(name)
    byKey.set(key, [...(byKey.get(key) ?? []), name])
  }
  const groups = [...byKey.values()].filter((names) => names.length > 1)
  if (groups.length === 0) return []
  return [
    {
      message: `${facts.name}: ${someOf(groups.map((names) => names.join(' and ')))} collide on Windows and macOS`,
      remedy: 'Rename one of them: on file systems that ignore case one overwrites the other.',
      severity: severityFor(facts, /^(?:any|win|macosx|ios)/),
    },
  ]
}

function judgeOrder({ name, members, distInfo }: WheelFacts): readonly Problem[] {
  const isOurs = members.map((member) => member.name.startsWith(`${distInfo}/`))
  const first = isOurs.indexOf(true)
  if (first < 0 || isOurs.lastIndexOf(false) < first) return []
  return [
    {
      message: `${name}: ${distInfo}/ should come last in the archive`,
      remedy: 'Build it with a backend that writes .dist-info last; readers then find the metadata at the end.',
    },
  ]
}
