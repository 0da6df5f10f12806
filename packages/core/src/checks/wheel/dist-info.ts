import { distInfoNamedBy } from '../../archive/wheel-parts.ts'
import type { Check, Problem } from '../check.ts'
import type { WheelRule } from '../pypi/wheel-contents.ts'
import { archive, type WheelFacts } from './facts.ts'
import { about, answered, ownWords } from './pypi-answers.ts'

/** The folder `.dist-info`: its name, and what belongs there. */
export const DIST_INFO_CHECKS: readonly Check<WheelFacts>[] = [
  {
    id: 'WHL-09',
    severity: 'error',
    asks: '.dist-info is named like the file and has WHEEL, METADATA and RECORD',
    definedBy: 'binary distribution format; warehouse/forklift/legacy.py',
    needs: [archive],
    judge: judgeRequired,
  },
  {
    id: 'WHL-09',
    severity: 'error',
    asks: 'there is one .dist-info',
    definedBy: 'binary distribution format; pip',
    needs: [archive],
    judge: judgeNumber,
  },
  {
    id: 'WHL-11',
    severity: 'warning',
    asks: 'nothing is in .dist-info that only installers write',
    definedBy: 'recording installed projects',
    needs: [archive],
    judge: judgeInstalled,
  },
  {
    id: 'WHL-11',
    severity: 'warning',
    asks: 'it has no signatures that nobody reads',
    definedBy: 'PEP 815',
    needs: [archive],
    judge: judgeSignatures,
  },
  {
    id: 'WHL-24',
    severity: 'error',
    asks: 'entry_points.txt can be read, and its scripts have names',
    definedBy: 'entry points specification; warehouse/utils/wheel.py',
    needs: [archive],
    judge: judgeEntryPoints,
  },
]

const REQUIRED: readonly (readonly [file: string, rule: WheelRule])[] = [
  ['WHEEL', 'WHEEL'],
  ['RECORD', 'RECORD'],
  ['METADATA', 'METADATA'],
]

/** A folder of another name is one mistake, not three. */
function judgeRequired(facts: WheelFacts): readonly Problem[] {
  const { name, zip, distInfo } = facts
  const expected = distInfoNamedBy(name)
  if (distInfo !== expected) {
    const [missing] = answered(['WHEEL'], '')(facts)
    return [
      {
        message: `${name}: the metadata lie in ${distInfo}, should be ${expected}${missing === undefined ? '' : `: ${missing.message.replace(`${name}: `, '')}`}`,
        remedy: 'Do not rename wheels: set name and version in the project, and build again.',
      },
    ]
  }
  const missing = REQUIRED.filter(([file]) => zip?.find(`${distInfo}/${file}`) === undefined).map(([, rule]) => rule)
  return answered(missing, 'Build it with a PEP 517 backend, or repack it with `wheel pack`.')(facts)
}

function judgeNumber({ name, distInfos }: WheelFacts): readonly Problem[] {
  if (distInfos.length < 2) return []
  return [
    {
      message: `${name} has ${distInfos.length} .dist-info folders: ${distInfos.join(', ')}`,
      remedy: 'Build into an empty folder: the other one is left over from an earlier build, or was vendored.',
    },
  ]
}

function judgeInstalled(facts: WheelFacts): readonly Problem[] {
  return present(facts, ['INSTALLER', 'REQUESTED', 'direct_url.json']).map((file) => ({
    message: `${facts.name}: ${file} belongs to installed distributions, not into a wheel`,
    remedy: 'Build the wheel from source instead of packing an installation.',
  }))
}

function judgeSignatures(facts: WheelFacts): readonly Problem[] {
  return present(facts, ['RECORD.jws', 'RECORD.p7s']).map((file) => ({
    message: `${facts.name}: ${file} is deprecated and read by no installer`,
    remedy: 'Leave it out; publish attestations instead.',
  }))
}

function present({ zip, distInfo }: WheelFacts, files: readonly string[]): readonly string[] {
  return files.filter((file) => zip?.find(`${distInfo}/${file}`) !== undefined)
}

function judgeEntryPoints({ name, refusals, problems }: WheelFacts): readonly Problem[] {
  const refusal = refusals.get('entry points')
  if (refusal?.kind !== 'refused') return []
  const reason = problems.entryPoints === undefined ? '' : `: ${problems.entryPoints}`
  return [
    {
      message: `${about(name, ownWords(refusal))}${reason}`,
      remedy:
        'Write entries as name = "package.module:function"; names of scripts have letters, digits, _ . and - only.',
    },
  ]
}
