import { BACKEND_REQUIREMENTS, type BackendFamily } from '../../project/backend.ts'
import { isList, isTable, textAt, valueAt } from '../../project/toml.ts'
import { normalizeName } from '../../standards/name.ts'
import { parseRequirement, type Requirement, RequirementError } from '../../standards/requirement.ts'
import type { Check, Problem } from '../check.ts'
import { METADATA_VERSIONS } from '../pypi/metadata-fields.ts'
import { manifest, projectTable, type SourceFacts, tableOf } from './facts.ts'

/** What the build backend may do tomorrow, and the metadata that it will write. */
export const BACKEND_CHECKS: readonly Check<SourceFacts>[] = [
  {
    id: 'SRC-03',
    severity: 'warning',
    asks: 'the build backend cannot change under the release',
    definedBy: 'PyO3/maturin, astral-sh/uv, pypa/flit and python-poetry ask for an upper bound',
    needs: [manifest, knownBackend],
    judge: judgeBound,
  },
  {
    id: 'SRC-29',
    key: 'metadata-version',
    severity: 'error',
    asks: 'the backend will write a Metadata-Version that PyPI takes',
    definedBy: 'warehouse/forklift/metadata.py; PEP 808',
    needs: [projectTable],
    judge: judgeMetadataVersion,
  },
]

/** Backends whose makers ask for an upper bound, with the one that they ask for. */
const BOUNDS: Partial<Readonly<Record<BackendFamily, string>>> = {
  maturin: '<2',
  uv: '<1',
  flit: '<4',
  poetry: '<3',
}

function knownBackend({ project: { backend } }: SourceFacts): string | undefined {
  return BACKEND_REQUIREMENTS.has(backend.family) ? undefined : 'the build backend is not a known one'
}

function judgeBound({ project: { backend, pyproject } }: SourceFacts): readonly Problem[] {
  const name = BACKEND_REQUIREMENTS.get(backend.family)
  const asked = BOUNDS[backend.family]
  return (pyproject.buildSystem?.requires ?? []).flatMap((text, index): readonly Problem[] => {
    const requirement = requirementOf(text)
    if (requirement === undefined || normalizeName(requirement.name) !== name || isBounded(requirement)) return []
    const lower = requirement.specifiers.clauses.map(({ operator, version }) => `${operator}${version}`)
    const bound = asked ?? '<…'
    return [
      {
        message: `build requirement '${requirement.name}' has no upper bound`,
        remedy:
          asked === undefined
            ? `A new release of it can raise Metadata-Version or change the files between rehearsal and release; to rule that out, add an upper bound or pin it.`
            : `Write "${requirement.name}${[...lower, bound].join(',')}".`,
        place: pyproject.document.place('build-system', 'requires', index),
        subject: requirement.name,
        // Where the makers ask for no bound, most projects do well without one.
        ...(asked === undefined ? { severity: 'notice' as const } : {}),
      },
    ]
  })
}

function requirementOf(text: string): Requirement | undefined {
  try {
    return parseRequirement(text)
  } catch (thrown) {
    if (thrown instanceof RequirementError) return undefined
    throw thrown
  }
}

function isBounded({ url, specifiers }: Requirement): boolean {
  return url !== undefined || specifiers.clauses.some(({ operator }) => !['>', '>=', '!='].includes(operator))
}

function judgeMetadataVersion(facts: SourceFacts): readonly Problem[] {
  const { document } = facts.project.pyproject
  const highest = METADATA_VERSIONS.at(-1) ?? ''
  const configured = ['wheel', 'sdist'].flatMap((target): readonly Problem[] => {
    const path = ['tool', 'hatch', 'build', 'targets', target, 'core-metadata-version'] as const
    const version = facts.project.backend.family === 'hatchling' ? textAt(document.tables, ...path) : undefined
    if (version === undefined || METADATA_VERSIONS.includes(version)) return []
    return [
      {
        message: `${path.join('.')} is "${version}"; PyPI takes up to ${highest}`,
        remedy: `Write core-metadata-version = "2.4", or remove the line.`,
        place: document.place(...path),
      },
    ]
  })
  return [...configured, ...addedTo(facts, highest)]
}

/** PEP 808 lets backends add to lists and tables that are static; no other field can be both. */
function addedTo(facts: SourceFacts, highest: string): readonly Problem[] {
  const { document } = facts.project.pyproject
  return tableOf(facts).dynamic.flatMap((field, index) => {
    if (!isExtensible(valueAt(document.tables, 'project', field))) return []
    return [
      {
        message: `project.${field} is static and listed in dynamic (PEP 808): that needs Metadata-Version 2.6, and PyPI takes up to ${highest}`,
        remedy: 'Keep one of the two.',
        place: document.place('project', 'dynamic', index),
        subject: field,
      },
    ]
  })
}

/** Whether a field of `[project]` may be static and dynamic at once, by PEP 808: lists and tables may. */
export function isExtensible(value: ReturnType<typeof valueAt>): boolean {
  return isList(value) || isTable(value)
}
