import { isList, isTable, textAt, textsAt, valueAt } from '../../project/toml.ts'
import type { StatedModule } from '../../project/stated-modules.ts'
import { parseReference } from '../../standards/entry-points.ts'
import { normalizeName } from '../../standards/name.ts'
import { namesBoundIn } from '../../standards/python-module.ts'
import type { Check, Problem } from '../check.ts'
import { isDynamic, projectTable, type SourceFacts, tableOf, texts, textsOf } from './facts.ts'

/** Scripts and entry points: that their names are taken, and that they lead somewhere. */
export const SCRIPT_CHECKS: readonly Check<SourceFacts>[] = [
  {
    id: 'SRC-25',
    severity: 'error',
    asks: 'scripts and entry points have names and references that installers understand',
    definedBy: 'entry points specification; warehouse/utils/wheel.py',
    needs: [projectTable],
    judge: judgeForm,
  },
  {
    id: 'SRC-25',
    key: 'script-target',
    severity: 'error',
    asks: 'what scripts and entry points refer to is in the tree, and is packed',
    definedBy: 'entry points specification; PyO3/maturin src/project_layout.rs',
    needs: [projectTable, texts, staticScripts],
    judge: (facts) => entriesOf(facts).flatMap((entry) => judgeTarget(facts, entry)),
  },
]

function staticScripts(facts: SourceFacts): string | undefined {
  const dynamic = ['scripts', 'gui-scripts', 'entry-points'].filter((field) => isDynamic(facts, field))
  if (dynamic.length === 3) return 'scripts and entry points are dynamic'
  return entriesOf(facts).length === 0 ? 'there are no scripts and no entry points' : undefined
}

interface Entry {
  /** Completes "{what} {name} …": `script`, `entry point of demo.plugins`. */
  readonly what: string
  readonly name: string
  readonly value: string
  readonly isScript: boolean
  /** Below `[project]`. */
  readonly path: readonly string[]
}

function entriesOf(facts: SourceFacts): readonly Entry[] {
  const { scripts, guiScripts, entryPoints } = tableOf(facts)
  const list = (
    table: ReadonlyMap<string, string>,
    entry: Pick<Entry, 'what' | 'isScript' | 'path'>,
  ): readonly Entry[] => [...table].map(([name, value]) => ({ ...entry, name, value, path: [...entry.path, name] }))
  return [
    ...list(scripts, { what: 'script', isScript: true, path: ['scripts'] }),
    ...list(guiScripts, { what: 'script', isScript: true, path: ['gui-scripts'] }),
    ...[...entryPoints].flatMap(([group, table]) =>
      list(table, { what: `entry point of ${group}`, isScript: false, path: ['entry-points', group] }),
    ),
  ]
}

const SCRIPT_GROUPS: Readonly<Record<string, string>> = { console_scripts: 'scripts', gui_scripts: 'gui-scripts' }

function judgeForm(facts: SourceFacts): readonly Problem[] {
  const { document } = facts.project.pyproject
  const groups = [...tableOf(facts).entryPoints.keys()].flatMap((group): readonly Problem[] => {
    const table = SCRIPT_GROUPS[group]
    const place = document.place('project', 'entry-points', group)
    if (table !== undefined)
      return [
        {
          message: `[project.entry-points.${group}] is not allowed: scripts have a table of their own`,
          remedy: `Move its entries to [project.${table}].`,
          place,
        },
      ]
    if (/^\w+(\.\w+)*$/.test(group)) return []
    return [
      {
        message: `'${group}' is not a valid name of an entry point group`,
        remedy: 'Write letters, digits and _, with dots between.',
        place,
      },
    ]
  })
  const entries = entriesOf(facts).flatMap(({ what, name, value, isScript, path }): readonly Problem[] => {
    const place = document.place('project', ...path)
    const found: readonly (Problem | false)[] = [
      isScript &&
        !/^[\w.-]+$/.test(name) && {
          message: `console script '${name}' is not a valid entry point name`,
          remedy: 'Write letters, digits, _ . and - only: PyPI refuses wheels with others.',
          place,
          subject: name,
        },
      !isReference(value, isScript) && {
        message: `${what} ${name} refers to '${value}', which is no ${isScript ? 'module:function' : 'module or module:object'}`,
        remedy: `Write, for example, ${name} = "package.module:main".`,
        place,
        subject: name,
      },
    ]
    return found.filter((problem) => problem !== false)
  })
  return [...groups, ...entries]
}

const DOTTED = /^[\p{L}_]\w*(\.[\p{L}_]\w*)*$/u

function isReference(value: string, isScript: boolean): boolean {
  const parts = parseReference(value)
  if (parts === undefined || !DOTTED.test(parts.module)) return false
  return parts.attribute === undefined ? !isScript : DOTTED.test(parts.attribute)
}

function judgeTarget(facts: SourceFacts, entry: Entry): readonly Problem[] {
  const { module, attribute } = parseReference(entry.value) ?? { module: '', attribute: undefined }
  const found = textsOf(facts).modules.get(module)
  if (found === undefined || isForeign(facts, module)) return []
  const { what, name, path } = entry
  const place = facts.project.pyproject.document.place('project', ...path)
  const problem = (message: string, remedy: string): readonly Problem[] => [{ message, remedy, place, subject: name }]
  if (leftOut(facts, module))
    return problem(
      `${what} ${name} needs ${module}, which is not packed; add it to tool.maturin.python-packages`,
      `Write python-packages = [${[...packedTops(facts), topOf(module)].map((top) => `"${top}"`).join(', ')}] under [tool.maturin].`,
    )
  if (found.kind !== 'python' && mayBeCompiled(facts)) return []
  if (found.kind === 'absent')
    return problem(
      `${what} ${name} needs ${module}, and there is no ${module.replaceAll('.', '/')}.py in the tree`,
      'Name the module as it is imported, without folders such as src.',
    )
  const [bound] = (attribute ?? '').split('.')
  if (bound === undefined || bound === '' || isBound(found, bound)) return []
  return problem(
    `${what} ${name} refers to ${module}:${attribute ?? ''}, but ${fileOf(found)} defines no '${bound}'`,
    `Define ${bound} there, or correct the reference.`,
  )
}

function isBound(found: StatedModule, name: string): boolean {
  if (found.kind === 'namespace') return false
  if (found.kind === 'absent' || found.text === undefined) return true
  const { names, open } = namesBoundIn(found.text)
  return open || names.has(name.normalize('NFKC'))
}

function fileOf(found: StatedModule): string {
  if (found.kind === 'python') return found.file
  return found.kind === 'namespace' ? `${found.folder}, which has no __init__.py,` : ''
}

/** A package that only bundles others may have the scripts of its dependencies. */
function isForeign(facts: SourceFacts, module: string): boolean {
  const names = tableOf(facts).dependencies.map((text) => /^[\w.-]+/.exec(text.trim())?.[0] ?? '')
  const others = names.map(normalizeName).filter((name) => name !== normalizeName(facts.project.name ?? ''))
  return others.includes(normalizeName(topOf(module)))
}

/** An attribute of a compiled module, or a module that the build makes, is for the built files to show. */
function mayBeCompiled({ project: { backend } }: SourceFacts): boolean {
  return backend.family === 'maturin' || backend.compiled.length > 0
}

function topOf(module: string): string {
  return module.split('.')[0] ?? ''
}

/** Top-level names that maturin packs: its own module, and what `python-packages` lists. */
function packedTops({ project: { pyproject, cargo } }: SourceFacts): readonly string[] {
  const { tables } = pyproject.document
  const own = textAt(tables, 'tool', 'maturin', 'module-name') ?? cargo?.libName
  return [...(own === undefined ? [] : [topOf(own)]), ...textsAt(tables, 'tool', 'maturin', 'python-packages')]
}

function leftOut(facts: SourceFacts, module: string): boolean {
  const { project } = facts
  const packed = packedTops(facts)
  if (project.backend.family !== 'maturin' || packed.length === 0) return false
  const { tables } = project.pyproject.document
  const included = valueAt(tables, 'tool', 'maturin', 'include')
  const patterns = isList(included) ? included.map((item) => (isTable(item) ? textAt(item, 'path') : item)) : []
  const top = topOf(module)
  // What `include` names is packed too; a namespace is listed by its whole path.
  const named = patterns.some((pattern) => typeof pattern === 'string' && pattern.includes(top))
  return !named && !packed.some((one) => topOf(one.replaceAll('/', '.')) === top)
}
