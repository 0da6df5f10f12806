import { type CargoManifest, makesExtension } from '../../project/cargo.ts'
import { inherits } from '../../project/cargo-workspace.ts'
import type { Crate } from '../../project/crate.ts'
import type { Pyproject } from '../../project/pyproject.ts'
import { tableAt, textAt, type TomlDocument, valueAt } from '../../project/toml.ts'
import { inTree, leavesTree } from '../../project/tree.ts'
import type { Check, Problem } from '../check.ts'
import { cargoOf, manifest, readableCargo, type SourceFacts } from './facts.ts'

/** What Cargo will need to build the crate, on this machine and from an sdist. */
export const CARGO_CHECKS: readonly Check<SourceFacts>[] = [
  {
    id: 'SRC-30',
    severity: 'error',
    asks: 'there is a Cargo.toml with a version, and a library that maturin will find',
    definedBy: 'Cargo; PyO3/maturin',
    needs: [manifest, byMaturin],
    judge: judgeCargo,
  },
  {
    id: 'SRC-30',
    severity: 'error',
    asks: 'the crate, its workspace and the crates that it reaches by path resolve',
    definedBy: 'Cargo',
    needs: [manifest, readableCargo],
    judge: judgeResolution,
  },
]

function byMaturin({ project }: SourceFacts): string | undefined {
  return project.backend.family === 'maturin' ? undefined : 'no Cargo.toml is built'
}

function judgeCargo({ project: { cargo: crate, pyproject, versioning } }: SourceFacts): readonly Problem[] {
  const named = pyproject.tool('maturin')?.['manifest-path']
  if (crate === undefined)
    return [
      {
        message: `maturin builds this, and there is no ${typeof named === 'string' ? named : 'Cargo.toml or rust/Cargo.toml'}`,
        remedy: 'Write manifest-path = "…/Cargo.toml" under [tool.maturin]; the path is relative to pyproject.toml.',
        place: pyproject.document.place('tool', 'maturin', 'manifest-path'),
      },
    ]
  const unread = unreadable(crate.document)
  if (unread.length > 0) return unread
  const isUnstated = crate.version.origin === 'implicit' && versioning.from === 'cargo'
  return [
    ...(isUnstated && !inherits(valueAt(crate.document.tables, 'package', 'version'))
      ? [
          {
            message: `${crate.document.file} states no version, so Cargo takes 0.0.0`,
            remedy: 'Write version = "X.Y.Z" under [package], or version under [project] in pyproject.toml.',
            place: crate.version.place,
          },
        ]
      : []),
    ...judgeModule(crate, pyproject),
  ]
}

/**
 * Python looks for an entry point that is named after the file, and pyo3 names it after what `#[pymodule]` marks: by
 * custom that is the name of the library. Where no such mark is seen, a macro or another file may have it.
 */
function judgeModule(crate: CargoManifest, pyproject: Pyproject): readonly Problem[] {
  const { libName, pymodules, document } = crate
  const module = textAt(pyproject.document.tables, 'tool', 'maturin', 'module-name')
  const last = module === undefined ? libName : module.split('.').at(-1)
  if (last === undefined || libName === undefined || !makesExtension(crate, pyproject)) return []
  const place = pyproject.document.place('tool', 'maturin', 'module-name')
  const called = module === undefined ? `the library is called ${last}` : `tool.maturin.module-name ends in ${last}`
  if (pymodules !== undefined && pymodules.length > 0)
    return pymodules.includes(last)
      ? []
      : [
          {
            message: `${called}, but #[pymodule] makes ${pymodules.join(', ')}: importing it would fail`,
            remedy: `Name it ${last}, by #[pyo3(name = "${last}")] behind #[pymodule], or correct module-name.`,
            place,
          },
        ]
  if (last === libName) return []
  return [
    {
      message: `${called}, but the library is called ${libName}`,
      remedy: `Write name = "${last}" under [lib] in ${document.file}.`,
      place,
      ...(pymodules === undefined ? {} : { severity: 'warning' }),
    },
  ]
}

function unreadable(document: TomlDocument): readonly Problem[] {
  return document.problems
    .filter(({ kind }) => kind !== 'toml-1.1')
    .map(({ message }) => ({
      message: `${document.file} is no TOML: ${message}`,
      remedy: 'Correct the line.',
      place: { file: document.file },
    }))
}

function judgeResolution(facts: SourceFacts): readonly Problem[] {
  const cargo = cargoOf(facts)
  const { document, workspace, crates } = cargo
  const others = [workspace?.document, ...crates.slice(1).map((crate) => crate.document)]
  const seen = new Set([document.file])
  const broken = others.flatMap((other) => {
    if (other === undefined || seen.has(other.file)) return []
    seen.add(other.file)
    return unreadable(other)
  })
  if (broken.length > 0) return broken
  return [...judgeMembership(cargo), ...judgeInheritance(cargo), ...crates.flatMap(judgePaths(crates))]
}

function judgeMembership({ document, workspace }: CargoManifest): readonly Problem[] {
  if (workspace === undefined || workspace.members.includes(inTree(document.file, '..'))) return []
  return [
    {
      message: `${document.file} lies below the workspace of ${workspace.document.file}, which does not name it: Cargo refuses to build it`,
      remedy: `Add it to members in ${workspace.document.file}, or to exclude there, or write an empty [workspace] in ${document.file}.`,
      place: workspace.document.place('workspace', 'members'),
    },
  ]
}

function judgeInheritance({ document, workspace, crates }: CargoManifest): readonly Problem[] {
  const root = workspace?.document.file
  const where = root === undefined ? 'there is no workspace above it' : `${root} does not state it`
  const keys = Object.entries(tableAt(document.tables, 'package') ?? {}).filter(
    ([key, value]) =>
      inherits(value) &&
      (workspace === undefined || valueAt(workspace.document.tables, 'workspace', 'package', key) === undefined),
  )
  const dangling = crates[0]?.dependencies.filter((dependency) => dependency.dangling) ?? []
  return [
    ...keys.map(([key]) => ({
      message: `${document.file} inherits ${key} from a workspace, and ${where}`,
      remedy: `Write ${key} under [workspace.package] of the root manifest, or here.`,
      place: document.place('package', key),
    })),
    ...dangling.map(({ key, place }) => ({
      message: `${document.file} inherits the dependency ${key} from a workspace, and ${where}`,
      remedy: `Write ${key} under [workspace.dependencies] of the root manifest, or its version here.`,
      place,
    })),
  ]
}

function judgePaths(crates: readonly Crate[]): (crate: Crate) => readonly Problem[] {
  return ({ dependencies }) =>
    dependencies.flatMap(({ key, package: name, path, rawPath = '', place }) => {
      if (path === undefined || leavesTree(path)) return []
      const found = crates.find((crate) => crate.folder === path)
      if (found === undefined)
        return [
          {
            message: `the dependency ${key} lies in ${rawPath}, and there is no ${inTree(path, 'Cargo.toml')}`,
            remedy: 'Correct the path, or check out the submodule that brings it.',
            place,
          },
        ]
      if (found.name === undefined || found.name === name) return []
      return [
        {
          message: `the dependency ${key} lies in ${rawPath}, and the package there is called ${found.name}`,
          remedy: `Write package = "${found.name}" beside the path, or correct the path.`,
          place,
        },
      ]
    })
}
