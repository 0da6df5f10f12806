import { extensionOf, libraryPath } from '../../archive/modules.ts'
import { fields } from '../../standards/core-metadata.ts'
import { type EntryPoint, parseReference } from '../../standards/entry-points.ts'
import { type ModuleNames, namesBoundIn } from '../../standards/python-module.ts'
import type { Check, Problem } from '../check.ts'
import { archive, type WheelFacts } from './facts.ts'

/** That entry points lead to something. */
export const ENTRY_TARGET_CHECKS: readonly Check<WheelFacts>[] = [
  {
    id: 'WHL-25',
    severity: 'error',
    asks: 'the targets of entry points are in the wheel',
    definedBy: 'packaging.python.org, "Entry points specification"',
    needs: [archive, entryPointsRead],
    judge: judgeTargets,
  },
]

const SCRIPT_GROUPS = ['console_scripts', 'gui_scripts']

function entryPointsRead({ entryPoints, problems }: WheelFacts): string | undefined {
  return entryPoints === undefined && problems.entryPoints !== undefined ? problems.entryPoints : undefined
}

/** Where each module of the wheel is: `source` is the member that holds its Python source; compiled ones have none. */
interface Modules {
  readonly found: ReadonlyMap<string, { readonly source: string | undefined }>
  /** Folders with files in them, dotted: namespaces, unless they are modules too. */
  readonly folders: ReadonlySet<string>
}

function modulesOf({ members }: WheelFacts): Modules {
  const found = new Map<string, { source: string | undefined }>()
  const folders = new Set<string>()
  for (const { name, isDirectory } of members) {
    const path = isDirectory ? undefined : libraryPath(name)
    if (path === undefined) continue
    const parts = path.split('/')
    for (let length = 1; length < parts.length; length += 1) folders.add(parts.slice(0, length).join('.'))
    const python = /^(?<module>.*)\.py(?<compiled>c?)$/.exec(path)?.groups
    const module =
      python?.['module']?.replace(/(?:^|\/)__init__$/, '').replaceAll('/', '.') ?? extensionOf(path)?.module
    if (module === undefined || module === '') continue
    // Source beside a compiled module is what that was made of.
    const source = python?.['compiled'] === '' ? name : undefined
    found.set(module, { source: source ?? found.get(module)?.source })
  }
  return { found, folders }
}

function judgeTargets(facts: WheelFacts): readonly Problem[] {
  const { entryPoints = [] } = facts
  if (entryPoints.length === 0) return []
  const modules = modulesOf(facts)
  const known = new Map<string, ModuleNames | undefined>()
  const namesIn = (member: string): ModuleNames | undefined => {
    if (!known.has(member)) {
      const text = facts.text(member)
      known.set(member, text === undefined ? undefined : namesBoundIn(text))
    }
    return known.get(member)
  }
  return entryPoints.flatMap((entry) => judgeEntry({ facts, modules, namesIn }, entry) ?? [])
}

interface Asked {
  readonly facts: WheelFacts
  readonly modules: Modules
  /** Undefined for a member that cannot be read as text. */
  readonly namesIn: (member: string) => ModuleNames | undefined
}

function judgeEntry({ facts, modules, namesIn }: Asked, entry: EntryPoint): Problem | undefined {
  const { group, name, value } = entry
  const isScript = SCRIPT_GROUPS.includes(group)
  const shown = `${facts.name}: ${isScript ? '' : `[${group}] `}${name} → ${value}`
  const target = parseReference(value)
  const problem = (message: string, remedy: string, severity: Problem['severity'] = 'error'): Problem => ({
    message: `${shown}, but ${message}`,
    remedy,
    severity,
    subject: facts.name,
  })
  // What other groups hold is for their readers to say.
  if (target === undefined || target.module.split('.').includes(''))
    return isScript ? problem('that is no reference', 'Write it as package.module:function.') : undefined
  const { module, attribute } = target
  if (attribute === undefined && isScript)
    return problem('it names no function', `Write which function is called, such as ${module}:main.`)
  const known = modules.found.get(module)
  if (known === undefined) return judgeMissing(facts, modules, module, problem)
  const [first] = attribute?.split('.') ?? []
  if (first === undefined || known.source === undefined) return undefined
  const bound = namesIn(known.source)
  // A submodule that the package imports is an attribute of it.
  const isSubmodule = modules.found.has(`${module}.${first}`) || modules.folders.has(`${module}.${first}`)
  if (bound === undefined || bound.open || isSubmodule || bound.names.has(first.normalize('NFKC'))) return undefined
  return problem(
    `${known.source} defines no '${first}'`,
    `Define ${first} at the top level of ${known.source}, or name what is there.`,
  )
}

function judgeMissing(
  facts: WheelFacts,
  { found, folders }: Modules,
  module: string,
  problem: (message: string, remedy: string, severity?: Problem['severity']) => Problem,
): Problem | undefined {
  const parents = module.split('.').map((_, index, parts) => parts.slice(0, index + 1).join('.'))
  // A folder without __init__ can be imported, and other distributions may fill it.
  if (folders.has(module)) return undefined
  const isOurs = found.has(parents[0] ?? '')
  const needsOthers = facts.metadata !== undefined && fields(facts.metadata, 'Requires-Dist').length > 0
  const file = `${module.replaceAll('.', '/')}.py`
  if (isOurs) return problem(`there is no ${file}`, `Add ${file} to the wheel, or name a module that is in it.`)
  return problem(
    `the wheel has no module ${module}`,
    needsOthers
      ? `If a dependency brings ${module}, all is well; else add it to the wheel.`
      : `Add ${file} to the wheel, or name a module that is in it.`,
    needsOthers ? 'warning' : 'error',
  )
}
