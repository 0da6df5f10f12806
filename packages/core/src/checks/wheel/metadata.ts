import { field, newerFields } from '../../standards/core-metadata.ts'
import type { Check, Problem } from '../check.ts'
import { readForm, refusalOfForm } from '../pypi/form.ts'
import { METADATA_VERSIONS } from '../pypi/metadata-fields.ts'
import { metadata, type WheelFacts } from './facts.ts'
import { remedyFor } from './metadata-remedies.ts'
import { ownWords, refusalsOfFields } from './pypi-answers.ts'

/** METADATA: that it can be read, and that PyPI takes the form that is made of it. */
export const METADATA_CHECKS: readonly Check<WheelFacts>[] = [
  {
    id: 'WHL-19',
    severity: 'error',
    asks: 'METADATA can be read without doubt',
    definedBy: 'core metadata; packaging; twine',
    needs: [metadata],
    judge: ({ name, metadata }) =>
      (metadata?.problems ?? []).map((problem) => ({
        message: `${name}: METADATA: ${problem}`,
        remedy: 'Correct the field where the backend reads it, or use a current backend, and build again.',
      })),
  },
  {
    id: 'WHL-19',
    severity: 'error',
    asks: 'no field is newer than the declared Metadata-Version',
    definedBy: 'core metadata; warehouse/forklift/metadata.py',
    needs: [metadata],
    judge: judgeNewer,
  },
  {
    id: 'WHL-19',
    severity: 'warning',
    asks: 'License-File does not stand before its time',
    definedBy: 'PEP 639; twine leaves it out of the form then, and so do we',
    needs: [metadata],
    judge: judgeEarlyLicense,
  },
  {
    id: 'WHL-20',
    severity: 'error',
    asks: 'PyPI takes every field of METADATA',
    definedBy: 'warehouse/forklift/metadata.py; packaging',
    needs: [metadata],
    judge: judgeFields,
  },
  {
    id: 'WHL-21',
    key: 'metadata-version',
    severity: 'error',
    asks: 'PyPI takes the Metadata-Version',
    definedBy: 'warehouse/forklift/metadata.py',
    needs: [metadata],
    judge: judgeVersion,
  },
]

function newer({ metadata }: WheelFacts) {
  return metadata === undefined ? [] : newerFields(metadata)
}

function declared({ metadata }: WheelFacts): string | undefined {
  return metadata === undefined ? undefined : field(metadata, 'Metadata-Version')
}

function judgeNewer(facts: WheelFacts): readonly Problem[] {
  // A version that PyPI does not know at all is one mistake, not many.
  if (!METADATA_VERSIONS.includes(declared(facts) ?? '')) return []
  return newer(facts)
    .filter(({ name }) => name !== 'license-file')
    .map(({ name, since }) => ({
      message: `${facts.name}: ${name} introduced in metadata version ${since}, not ${declared(facts) ?? ''}`,
      remedy: `Use a backend that declares Metadata-Version ${since} where it writes ${name}; a current one does.`,
    }))
}

function judgeEarlyLicense(facts: WheelFacts): readonly Problem[] {
  return newer(facts)
    .filter(({ name }) => name === 'license-file')
    .map(({ since }) => ({
      message: `${facts.name}: License-File is of metadata version ${since}, not ${declared(facts) ?? ''}`,
      remedy: 'Raise the bound on the backend: current ones write License-File with Metadata-Version 2.4.',
    }))
}

/** Fields that rows of their own are about. */
const ELSEWHERE = ['metadata-version', 'description-content-type', 'license-file']

function judgeFields(facts: WheelFacts): readonly Problem[] {
  const early = newer(facts).map(({ name }) => name)
  // A name is judged twice; of these texts uploaders see the first.
  const ofForm = refusalOfForm(readForm(facts.form ?? []))
  const ofName = ofForm?.includes(' is an invalid value for Name') === true ? ofForm : undefined
  return refusalsOfFields(facts)
    .filter(({ field }) => !ELSEWHERE.includes(field) && !early.includes(field))
    .flatMap(({ field, refusal, isBreaking }) => {
      if (isBreaking || refusal.kind === 'fails') return []
      const words = field === 'name' && ofName !== undefined ? ownWords({ text: ofName }) : ownWords(refusal)
      return [{ message: `${facts.name}: ${words}`, remedy: remedyFor(field) }]
    })
}

function judgeVersion(facts: WheelFacts): readonly Problem[] {
  return refusalsOfFields(facts)
    .filter(({ field }) => field === 'metadata-version')
    .map(() => ({
      message: `${facts.name} declares Metadata-Version ${declared(facts) ?? 'nowhere'}; PyPI takes ${METADATA_VERSIONS.join(', ')}`,
      remedy: 'Bound the backend in build-system.requires to versions that write one of these.',
    }))
}
