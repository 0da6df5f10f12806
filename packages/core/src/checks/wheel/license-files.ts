import { fields } from '../../standards/core-metadata.ts'
import { isLicenseName } from '../../project/license-texts.ts'
import type { Check, Problem } from '../check.ts'
import { readForm } from '../pypi/form.ts'
import { missingLicenceFiles } from '../pypi/wheel-contents.ts'
import { archive, metadata, type WheelFacts } from './facts.ts'
import { ownWords, refusalsOfFields } from './pypi-answers.ts'

/** The texts of the licence. */
export const LICENSE_FILE_CHECKS: readonly Check<WheelFacts>[] = [
  {
    id: 'WHL-23',
    key: 'license-file',
    severity: 'error',
    asks: 'every License-File is a path that PyPI takes',
    definedBy: 'PEP 639; packaging',
    needs: [metadata],
    judge: judgePaths,
  },
  {
    id: 'WHL-23',
    key: 'license-file',
    severity: 'error',
    asks: 'every License-File lies in .dist-info/licenses',
    definedBy: 'PEP 639; warehouse/forklift/legacy.py',
    needs: [metadata, archive],
    judge: judgeFiles,
  },
  {
    id: 'WHL-23',
    key: 'license-file',
    severity: 'warning',
    asks: 'it has the text of its licence',
    definedBy: 'PEP 639; most licences demand it',
    needs: [metadata, archive, licensed],
    judge: judgeAbsence,
  },
]

function judgePaths(facts: WheelFacts): readonly Problem[] {
  return refusalsOfFields(facts).flatMap(({ field, refusal }) =>
    field === 'license-file' && refusal.kind === 'refused'
      ? [
          {
            message: `${facts.name}: ${ownWords(refusal)}`,
            remedy: 'Write in project.license-files paths below pyproject.toml, with / and without . and .. parts.',
          },
        ]
      : [],
  )
}

function judgeFiles({ name, form, zip, distInfo }: WheelFacts): readonly Problem[] {
  if (zip === undefined || form === undefined) return []
  return missingLicenceFiles({ form: readForm(form), zip, distInfo }).map((path) => ({
    message: `License-File ${path} does not exist in distribution file ${name} at ${distInfo}/licenses/${path}`,
    remedy: 'Use a backend that follows PEP 639 to its end, and let project.license-files name files that exist.',
  }))
}

function licensed({ metadata }: WheelFacts): string | undefined {
  const states = ['License', 'License-Expression', 'Classifier'].flatMap((name) =>
    metadata === undefined ? [] : fields(metadata, name),
  )
  const isStated = states.some((value) => value !== '' && value !== 'UNKNOWN' && !/^(?!License ::).* :: /.test(value))
  return isStated ? undefined : 'nothing states a licence'
}

function judgeAbsence({ name, members, distInfo, metadata }: WheelFacts): readonly Problem[] {
  const inFolder = members.filter((member) => member.name.startsWith(`${distInfo}/`) && !member.isDirectory)
  const hasText = inFolder.some(
    (member) =>
      member.name.startsWith(`${distInfo}/licenses/`) || isLicenseName(member.name.slice(distInfo.length + 1)),
  )
  if (hasText || (metadata !== undefined && fields(metadata, 'License-File').length > 0)) return []
  return [
    {
      message: `no licence file in ${name}`,
      remedy: 'Write license-files = ["LICEN[CS]E*"] under [project], and let the file lie beside pyproject.toml.',
    },
  ]
}
