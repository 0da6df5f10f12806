import { isValidName, normalizeName } from '../../standards/name.ts'
import { pythonRepr } from '../../standards/python-repr.ts'
import { HELP } from './warehouse.ts'

/**
 * Whether a new project may have this name (warehouse/packaging/services.py `create_project`). Names of the standard
 * library's modules and those that PyPI's administrators prohibit are not judged: their lists are PyPI's.
 * @param existing names of the projects that the index has
 */
export function refusalOfProjectName(name: string, existing: Iterable<string>): string | undefined {
  if (!isValidName(name)) return `The name ${pythonRepr(name)} is invalid.`
  const others = [...existing]
  const page = `See ${HELP}#project-name for more information.`
  if (others.some((other) => normalizeName(other) === normalizeName(name)))
    return `The name ${pythonRepr(name)} conflicts with an existing project. ${page}`
  return others.some((other) => ultranormalize(other) === ultranormalize(name))
    ? `The name ${pythonRepr(name)} is too similar to an existing project. ${page}`
    : undefined
}

/** Names that look alike are the same: no separators, `1` for l and i, `0` for o. */
function ultranormalize(name: string): string {
  return name.replace(/[._-]/g, '').replace(/[li]/gi, '1').replace(/o/gi, '0').toLowerCase()
}
