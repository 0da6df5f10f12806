import { normalizeName } from '../standards/name.ts'
import { parseRequirement, RequirementError } from '../standards/requirement.ts'
import { textsOf, type TomlTable, valueAt } from './toml.ts'

/** Normalised; undefined for what is no requirement. */
export function requirementName(text: string): string | undefined {
  try {
    return normalizeName(parseRequirement(text).name)
  } catch (thrown) {
    if (thrown instanceof RequirementError) return undefined
    throw thrown
  }
}

/** `requires` of `[build-system]` by normalised name. */
export function buildRequirements(tables: TomlTable): readonly string[] {
  return textsOf(valueAt(tables, 'build-system', 'requires')).flatMap((text) => requirementName(text) ?? [])
}
