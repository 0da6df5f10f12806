import type { Project } from './source.ts'
import { tableAt, textAt, valueAt } from './toml.ts'

/**
 * Dotted names of all extension modules that a build of the project makes; several where one module may take one of them.
 * @returns undefined where only the build can tell
 */
export function declaredExtensions({ backend, cargo, name, pyproject }: Project): readonly string[] | undefined {
  if (backend.family !== 'maturin' || cargo?.pyo3 === undefined) return undefined
  const maturin = tableAt(pyproject.document.tables, 'tool', 'maturin') ?? {}
  // What is included by hand may be a module too.
  if (valueAt(maturin, 'include') !== undefined) return undefined
  if (!['pyo3', undefined].includes(textAt(maturin, 'bindings'))) return undefined
  const stated = textAt(maturin, 'module-name')
  if (stated !== undefined) return [stated]
  const { libName } = cargo
  if (libName === undefined) return undefined
  const own = (name ?? libName).replaceAll('-', '_')
  return [libName, `${libName}.${libName}`, `${own}.${libName}`]
}
