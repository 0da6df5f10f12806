import { isValidName, normalizeName } from '../../standards/name.ts'
import { pythonRepr } from '../../standards/python-repr.ts'
import { STDLIB_MODULES, STDLIB_PACKAGES } from '../data/stdlib-modules.ts'
import { HELP } from './warehouse.ts'

/** Those that PyPI has always kept from projects; its administrators prohibit more, and that list is theirs. */
const PROHIBITED = new Set(['requirements-txt', 'rrequirements-txt'])

/** What an index says to a new project besides the name itself. */
export interface Registry {
  /** Names of the projects that the index has. */
  readonly existing: Iterable<string>
  /** Normalised names that its administrators keep from projects, besides those that PyPI always has. */
  readonly prohibited?: ReadonlySet<string>
  /** No project is taken at present. */
  readonly isClosed?: boolean
}

export interface NameRefusal {
  /** PyPI's answer to an upload with a user's token; a pending publisher is told the text alone. */
  readonly status: 400 | 403 | 409
  readonly text: string
}

/** Whether a new project may have this name (warehouse/packaging/services.py `create_project`), in Warehouse's order. */
export function refusalOfNewProject(name: string, registry: Registry): NameRefusal | undefined {
  const { existing, prohibited, isClosed = false } = registry
  const page = `See ${HELP}#project-name for more information.`
  const shown = `The name ${pythonRepr(name)}`
  if (isClosed)
    return {
      status: 403,
      text: `New project registration temporarily disabled. See ${HELP}#admin-intervention for more information.`,
    }
  if (!isValidName(name)) return { status: 400, text: `${shown} is invalid.` }
  const others = [...existing]
  const normal = normalizeName(name)
  if (isStandardModule(normal))
    return {
      status: 400,
      text: `${shown} isn't allowed (conflict with Python Standard Library module name). ${page}`,
    }
  if (others.some((other) => normalizeName(other) === normal))
    return { status: 409, text: `${shown} conflicts with an existing project. ${page}` }
  if (PROHIBITED.has(normal) || prohibited?.has(normal) === true)
    return { status: 400, text: `${shown} isn't allowed. ${page}` }
  return others.some((other) => looksLike(other, name))
    ? { status: 400, text: `${shown} is too similar to an existing project. ${page}` }
    : undefined
}

/** @param existing names of the projects that the index has */
export function refusalOfProjectName(name: string, existing: Iterable<string>): string | undefined {
  return refusalOfNewProject(name, { existing })?.text
}

/** Whether PyPI takes two names for one another. */
export function looksLike(name: string, other: string): boolean {
  return ultranormalize(name) === ultranormalize(other)
}

/** Names that look alike are the same: no separators, `1` for l and i, `0` for o. */
function ultranormalize(name: string): string {
  return name.replace(/[._-]/g, '').replace(/[li]/gi, '1').replace(/o/gi, '0').toLowerCase()
}

/** Modules and their packages of any Python; a name that is only the first word of some is none. */
function isStandardModule(normal: string): boolean {
  const [first = '', ...rest] = normal.split('-')
  const packages = Object.hasOwn(STDLIB_PACKAGES, first) ? (STDLIB_PACKAGES[first] ?? '').split('|') : []
  return packages.includes(rest.join('-')) || STDLIB_MODULES.split('|').includes(normal)
}
