import { escapeName } from '../../standards/name.ts'
import { isSortedTagSet } from '../../standards/tags.ts'
import type { Check, Problem } from '../check.ts'
import { refusalOfFileName } from '../pypi/file-name.ts'
import { formValue, readForm } from '../pypi/form.ts'
import { isAcceptedPlatform, isPlatformWithTail } from '../pypi/platform-tags.ts'
import { FILENAME_LIMIT } from '../pypi/warehouse.ts'
import { unsupportedPlatform } from '../pypi/wheel-contents.ts'
import { metadata, wheelName, type WheelFacts } from './facts.ts'
import { about, answered, ownWords } from './pypi-answers.ts'

const REPAIR = 'Build it with build-wheels, which repairs it to a manylinux tag, or run auditwheel repair.'

/** What a wheel's file name says, by itself and beside the metadata. */
export const FILENAME_CHECKS: readonly Check<WheelFacts>[] = [
  {
    id: 'WHL-01',
    severity: 'error',
    asks: 'the file name is one of a wheel',
    definedBy: 'PEP 427; packaging; warehouse/forklift/legacy.py',
    judge: judgeForm,
  },
  {
    id: 'WHL-02',
    severity: 'error',
    asks: 'the file name begins with the normalised name of the project',
    definedBy: 'PEP 427, PEP 503; warehouse/forklift/legacy.py',
    needs: [wheelName, metadata],
    judge: judgeProject,
  },
  {
    id: 'WHL-03',
    severity: 'error',
    asks: 'file name and metadata say the same version',
    definedBy: 'PEP 427; warehouse/forklift/legacy.py',
    needs: [wheelName, metadata],
    judge: answered(
      ['version'],
      'Do not rename the file: set the version where the backend reads it, and build again.',
    ),
  },
  {
    id: 'WHL-03',
    severity: 'warning',
    asks: 'the version in the file name is in normal form',
    definedBy: 'PEP 440, PEP 427',
    needs: [wheelName],
    judge: judgeSpelling,
  },
  {
    id: 'WHL-03',
    severity: 'warning',
    asks: 'it is no variant wheel',
    definedBy: 'PEP 825 (draft)',
    judge: judgeVariant,
  },
  {
    id: 'WHL-04',
    key: 'wheel-linux-tag',
    severity: 'error',
    asks: 'it is not tagged for a bare Linux',
    definedBy: 'PEP 600; warehouse/forklift/legacy.py',
    needs: [wheelName],
    judge: (facts) => judgePlatforms(facts, isBareLinux, REPAIR),
  },
  {
    id: 'WHL-04',
    severity: 'error',
    asks: 'PyPI takes wheels for its platforms',
    definedBy: 'warehouse/forklift/legacy.py',
    needs: [wheelName],
    judge: (facts) =>
      judgePlatforms(
        facts,
        (tag) => !isBareLinux(tag),
        'Build for a platform that PyPI lists, or hand this file to its users in another way.',
      ),
  },
  {
    id: 'WHL-04',
    severity: 'warning',
    asks: 'its platform tags end where they should',
    definedBy: 'PEP 730, PEP 783',
    needs: [wheelName],
    judge: judgeTails,
  },
  {
    id: 'WHL-05',
    severity: 'warning',
    asks: 'compressed tags are sorted',
    definedBy: 'PEP 425',
    needs: [wheelName],
    judge: judgeOrder,
  },
  {
    id: 'WHL-37',
    severity: 'error',
    asks: 'the file name is short enough for PyPI to add .metadata',
    definedBy: 'warehouse/forklift/legacy.py',
    judge: judgeLength,
  },
]

function judgeForm({ name, refusals, problems }: WheelFacts): readonly Problem[] {
  const byPypi = refusals.get('file name')
  const message =
    refusalOfFileName(name, 'bdist_wheel') ??
    (byPypi?.kind === 'refused' ? ownWords(byPypi) : undefined) ??
    problems.filename
  if (message === undefined) return []
  const remedy = 'Let the backend name it: name-version-python-abi-platform.whl, such as demo-1.0-py3-none-any.whl.'
  return [{ message: about(name, message), remedy }]
}

function judgeProject(facts: WheelFacts): readonly Problem[] {
  const project = formValue(readForm(facts.form ?? []), 'name') ?? ''
  const remedy = `Build again with a current backend: the name must begin with ${escapeName(project)}.`
  return answered(['project', 'spelling of the name'], remedy)(facts).slice(0, 1)
}

function judgeSpelling({ name, filename }: WheelFacts): readonly Problem[] {
  const { parts, version } = filename ?? {}
  if (parts === undefined || version === undefined || parts.version === version.normal) return []
  return [
    {
      message: `${name}: the version is spelled ${parts.version}; its normal form is ${version.normal}`,
      remedy: `Write the version as ${version.normal} in the project, and build again.`,
    },
  ]
}

/** `numpy-2.3.2-cp313-cp313-linux_x86_64-x86_64_v3.whl`: a label stands behind the tags. */
const VARIANT =
  /^[^-]+-[^-]+(?:-\d[^-]*)?-(?:py|cp|pp)\d[^-]*-(?:none|abi3t?|cp\d|pypy)[^-]*-[^-]+-(?<label>[0-9a-z._]{1,16})\.whl$/

function judgeVariant({ name }: WheelFacts): readonly Problem[] {
  const label = VARIANT.exec(name)?.groups?.['label']
  if (label === undefined) return []
  return [
    {
      message: `${name} is a variant wheel (PEP 825, ${label}): PyPI and most installers do not take those yet`,
      remedy: 'Publish the wheel without a variant, and keep this one for an index that knows variants.',
    },
  ]
}

function isBareLinux(tag: string): boolean {
  return tag.startsWith('linux_')
}

function platformsOf({ filename }: WheelFacts): readonly string[] {
  return filename?.parts.platform.toLowerCase().split('.') ?? []
}

function judgePlatforms(facts: WheelFacts, isOurs: (tag: string) => boolean, remedy: string): readonly Problem[] {
  const refused = platformsOf(facts).filter((tag) => !isAcceptedPlatform(tag))
  return refused.filter(isOurs).map((tag) => ({ message: unsupportedPlatform(facts.name, tag), remedy }))
}

function judgeTails(facts: WheelFacts): readonly Problem[] {
  return platformsOf(facts)
    .filter((tag) => isPlatformWithTail(tag))
    .map((tag) => ({
      message: `${facts.name}: PyPI takes the platform tag '${tag}' only because it does not look at its end`,
      remedy: 'Write the tag as its specification has it: no installer will take this one.',
    }))
}

function judgeOrder({ name, filename }: WheelFacts): readonly Problem[] {
  const { python = '', abi = '', platform = '' } = filename?.parts ?? {}
  return [python, abi, platform]
    .filter((set) => !isSortedTagSet(set))
    .map((set) => ({
      message: `${name}: tag set '${set}' should be '${set.split('.').toSorted().join('.')}'`,
      remedy: 'Build or repair it with a current tool; tools that compare names of files expect sorted tags.',
    }))
}

function judgeLength({ name, refusals }: WheelFacts): readonly Problem[] {
  if (!refusals.has('length of the name')) return []
  const most = FILENAME_LIMIT - '.metadata'.length
  return [
    {
      message: `file name has ${Buffer.byteLength(name)} bytes; PyPI takes at most ${most} (${FILENAME_LIMIT} with '.metadata'): ${name}`,
      remedy: 'Shorten the version, such as its local part, or the list of platform tags.',
    },
  ]
}
