// PEP 508: requirements and markers.
import {
  evaluateMarker,
  type MarkerEnvironment,
  markerText,
  parseMarker,
} from '../../packages/core/src/standards/marker.ts'
import { parseRequirement, RequirementError, requirementText } from '../../packages/core/src/standards/requirement.ts'
import { type Group, refuses, rowsGroup } from './group.ts'

const REQUIREMENTS = 'pep508/requirements.json'
const MARKERS = 'pep508/markers.json'
const VALID = ['valid', 'valid_generated_sample']

type Environment = Readonly<Record<string, string | readonly string[]>>

/** Lists stand for sets. */
const environmentOf = (given: Environment): MarkerEnvironment =>
  Object.fromEntries(
    Object.entries(given).map(([name, value]) => [name, typeof value === 'string' ? value : new Set(value)]),
  )

export const REQUIREMENT_GROUPS: readonly Group[] = [
  rowsGroup<string>(REQUIREMENTS, 'invalid', (text) => refuses(() => parseRequirement(text), RequirementError)),
  ...VALID.map((table) =>
    rowsGroup<[string, string]>(
      REQUIREMENTS,
      table,
      ([text, normal]) => requirementText(parseRequirement(text)) === normal,
    ),
  ),
  rowsGroup<string>(MARKERS, 'invalid', (text) => refuses(() => parseMarker(text), RequirementError)),
  ...VALID.map((table) =>
    rowsGroup<[string, string]>(MARKERS, table, ([text, normal]) => markerText(parseMarker(text)) === normal),
  ),
  rowsGroup<[string, Environment, boolean]>(
    MARKERS,
    'evaluate',
    ([text, given, expected]) => evaluateMarker(parseMarker(text), environmentOf(given)) === expected,
  ),
]
