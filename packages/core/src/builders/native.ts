import { environmentGates } from '../project/compiled.ts'
import type { Project } from '../project/source.ts'
import type { Native } from './built-verdict.ts'

/** What the built files must be, and why: by the input `native`, else by what the project shows. */
export function nativeOf(native: 'auto' | 'required' | 'none', project: Project): Native {
  const { compiled, family } = project.backend
  const cure = cureOf(project)
  if (native === 'required') return { is: 'compiled', because: 'the input native says required', cure }
  if (native === 'none') return { is: 'pure', because: 'the input native says none' }
  if (compiled.length > 0) return { is: 'compiled', because: compiled.join('; '), cure }
  return family === 'other' ? { is: 'either' } : { is: 'pure', because: 'nothing in it shows a compiled part' }
}

/** Why a native project most often becomes a pure wheel, where the sources show it. */
function cureOf({ backend, setupPy = '' }: Project): string | undefined {
  const names = environmentGates(setupPy)
  if (names.length > 0) return `setup.py decides by the environment: ${names.join(', ')}. Builds do not set that.`
  return backend.family === 'hatchling'
    ? 'hatchling compiles nothing by itself: add a build hook, or use setuptools (ext_modules, cffi_modules).'
    : undefined
}
