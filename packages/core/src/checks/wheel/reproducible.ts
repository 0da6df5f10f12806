import type { Check, Problem } from '../check.ts'
import { archive, type WheelFacts } from './facts.ts'

/** That two builds of one commit give the same bytes, as far as one of them shows it. */
export const REPRODUCIBLE_CHECKS: readonly Check<WheelFacts>[] = [
  {
    id: 'WHL-35',
    severity: 'warning',
    asks: 'every member has a date that ZIP can hold',
    definedBy: 'ZIP: dates begin in 1980',
    needs: [archive],
    judge: judgeDates,
  },
  {
    id: 'WHL-35',
    severity: 'warning',
    asks: 'no member carries the time of the build',
    definedBy: 'reproducible-builds.org, SOURCE_DATE_EPOCH',
    needs: [archive, planned],
    judge: judgeEpoch,
  },
  {
    id: 'WHL-35',
    severity: 'warning',
    asks: 'no member says who owned it on the machine that built it',
    definedBy: 'reproducible-builds.org, "Archive metadata"',
    needs: [archive, planned],
    judge: judgeOwners,
  },
  {
    id: 'WHL-35',
    severity: 'notice',
    asks: 'members are in an order that a build can repeat',
    definedBy: 'reproducible-builds.org, "Stable inputs"',
    needs: [archive, planned],
    judge: judgeOrder,
  },
]

function planned({ expected }: WheelFacts): string | undefined {
  return expected.plan === undefined ? 'no plan says what SOURCE_DATE_EPOCH is' : undefined
}

function judgeDates({ name, members }: WheelFacts): readonly Problem[] {
  const wrong = members.filter(({ modified }) => modified === undefined)
  const [first] = wrong
  if (first === undefined) return []
  return [
    {
      message: `${name}: ${wrong.length} members have no valid date, such as ${first.name}`,
      remedy: 'Build with SOURCE_DATE_EPOCH set to a time after 1980-01-01.',
      subject: name,
    },
  ]
}

/** Earlier ones may be fixed dates, which some backends prefer. ZIP counts every other second. */
function judgeEpoch({ name, members, expected }: WheelFacts): readonly Problem[] {
  const epoch = expected.plan?.project['source-date-epoch'] ?? 0
  const late = members.filter(({ modified }) => modified !== undefined && modified.getTime() / 1000 > epoch + 2)
  if (late.length === 0) return []
  return [
    {
      message: `${name}: ${late.length} members carry a later time than SOURCE_DATE_EPOCH, ${new Date(epoch * 1000).toISOString()}`,
      remedy: 'Build with build-wheels, which sets SOURCE_DATE_EPOCH, by a backend and a repair tool that obey it.',
      subject: name,
    },
  ]
}

/** Extra fields in which Info-ZIP keeps numbers of users and groups. */
const OWNER_FIELDS = [0x5855, 0x7855, 0x7875]

function judgeOwners({ name, members }: WheelFacts): readonly Problem[] {
  const owned = members.filter(({ extraFields }) => extraFields.some((id) => OWNER_FIELDS.includes(id)))
  const [first] = owned
  if (first === undefined) return []
  return [
    {
      message: `${name}: ${owned.length} members carry the user and group of the machine that built it, such as ${first.name}`,
      remedy: 'Let the build backend pack the wheel, or zip with --no-extra (-X).',
      subject: name,
    },
  ]
}

/** What packed the folders as the file system lists them leaves each folder's files in no order. */
function judgeOrder({ name, members, distInfo }: WheelFacts): readonly Problem[] {
  const names = members.filter((member) => !member.name.startsWith(`${distInfo}/`)).map((member) => member.name)
  const at = names.findIndex((one, index) => index > 0 && !isAfter(one, names[index - 1] ?? ''))
  if (at === -1) return []
  return [
    {
      message: `${name}: ${names[at] ?? ''} comes after ${names[at - 1] ?? ''}, so the order may be that of a file system`,
      remedy: 'If two builds differ, sort the members: build backends do when they are new enough.',
      subject: name,
    },
  ]
}

/** By whole names, or folder by folder with files before the folders beside them. */
function isAfter(name: string, before: string): boolean {
  return name > before || folderOf(name) !== folderOf(before)
}

function folderOf(name: string): string {
  return name.slice(0, name.lastIndexOf('/') + 1)
}
