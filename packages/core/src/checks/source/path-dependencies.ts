import { isTable, tableAt, textAt } from '../../project/toml.ts'
import { inTree, leavesTree } from '../../project/tree.ts'
import type { Check, Problem } from '../check.ts'
import { cargoOf, git, manifest, readableCargo, type SourceFacts } from './facts.ts'

/** Crates that are built from folders: an sdist can hold only what lies in the repository. */
export const PATH_DEPENDENCY_CHECKS: readonly Check<SourceFacts>[] = [
  {
    key: 'path-dependency-outside',
    severity: 'error',
    asks: 'no dependency of Cargo lies outside the repository',
    definedBy: 'Cargo; maturin sdist',
    needs: [manifest, readableCargo, git],
    judge: judgeOutside,
  },
]

/** Whatever the kind: Cargo reads the manifests of all of them before it builds anything. */
function judgeOutside(facts: SourceFacts): readonly Problem[] {
  const { crates, document, workspace } = cargoOf(facts)
  const root = workspace?.document ?? document
  const patched = Object.entries(tableAt(root.tables, 'patch') ?? {}).flatMap(([source, patches]) =>
    Object.entries(isTable(patches) ? patches : {}).flatMap(([name, value]) => {
      const rawPath = isTable(value) ? textAt(value, 'path') : undefined
      const path = rawPath === undefined ? '.' : leavesTree(rawPath) ? inTree(root.file, '..', rawPath) : '.'
      return leavesTree(path) ? [{ name, rawPath: rawPath ?? '', place: root.place('patch', source, name) }] : []
    }),
  )
  const depended = crates.flatMap(({ dependencies }) =>
    dependencies.flatMap(({ package: name, path, rawPath, shared, place }) =>
      path !== undefined && leavesTree(path) ? [{ name, rawPath: rawPath ?? path, place: shared?.place ?? place }] : [],
    ),
  )
  const outside = [...new Map([...depended, ...patched].map((one) => [`${one.name} → ${one.rawPath}`, one])).entries()]
  const [first] = outside
  if (first === undefined) return []
  const [count, verb] =
    outside.length === 1 ? ['1 Cargo dependency', 'leaves'] : [`${outside.length} Cargo dependencies`, 'leave']
  return [
    {
      message: `${count} ${verb} the repository: ${outside.map(([text]) => text).join(', ')}. An sdist cannot contain ${outside.length === 1 ? 'it' : 'them'}.`,
      remedy:
        'Publish them to crates.io, or bring them into the repository. Where prepare fetches them for the wheels, leave sdist out of targets and give that reason under ignore.',
      place: first[1].place,
    },
  ]
}
