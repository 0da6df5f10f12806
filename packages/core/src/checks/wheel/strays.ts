import { declaredExtensions } from '../../project/extension-modules.ts'
import type { Check, Problem } from '../check.ts'
import { contents, type WheelFacts, wheelName } from './facts.ts'
import { binaryText, type ExtensionFile, extensionFiles, type NativeFile, nativeFiles } from './natives.ts'
import { codeOfPlatform } from './platforms.ts'
import { fitOfSuffix } from './suffixes.ts'

interface StrayFile extends NativeFile {
  /** Completes "it …". */
  readonly because: string
}

/** That no binary is in a wheel which another build left behind. */
export const STRAY_CHECKS: readonly Check<WheelFacts>[] = [
  {
    id: 'WHL-16',
    key: 'wheel-stray-binary',
    severity: 'error',
    asks: 'no extension module of another build lies beside the one that is meant',
    definedBy: 'PEP 425, PEP 3149; what in-place builds leave in the source tree',
    needs: [wheelName, contents],
    judge: (facts) => problemsOf(facts, strayFiles(facts)),
  },
  {
    id: 'WHL-26',
    key: 'wheel-stray-binary',
    severity: 'error',
    asks: 'every extension module is one that the project declares',
    definedBy: '[tool.maturin] module-name, [lib] name; the input native',
    needs: [wheelName, contents, declared],
    judge: (facts) => problemsOf(facts, undeclaredFiles(facts)),
  },
]

/** Files that interpreters of the wheel's tags do not load, or load only in place of the right one. */
export function strayFiles(facts: WheelFacts): readonly StrayFile[] {
  const { tags = [] } = facts.filename ?? {}
  // Wheels of this kind may bring one module in several builds on purpose.
  if (tags.some(({ abi }) => abi === 'none')) return []
  const formats = new Set(tags.map(({ platform }) => codeOfPlatform(platform)?.format))
  const fit = ({ binary, use }: ExtensionFile): number =>
    formats.has(undefined) || formats.has(binary.format) ? fitOfSuffix(use.abi, tags) : 0
  const files = extensionFiles(facts)
  if (!files.some((file) => fit(file) > 0)) return []
  const isStable = tags.every(({ abi }) => abi.startsWith('abi3'))
  return files.flatMap((file) => {
    const same = files.filter(({ use }) => use.module === file.use.module).toSorted((a, b) => fit(b) - fit(a))
    const [best] = same
    if (best !== undefined && best !== file && fit(best) > 0)
      return [{ ...file, because: `is another build of ${file.use.module}, which ${best.name} is` }]
    // A module that was not built for the stable ABI at all is no leftover.
    if (fit(file) > 0 || isStable) return []
    return [{ ...file, because: `is ${binaryText(file.binary)} for ${file.use.abi ?? 'another system'}` }]
  })
}

function declared({ expected }: WheelFacts): string | undefined {
  if (expected.native === 'none') return undefined
  return expected.project === undefined || declaredExtensions(expected.project) === undefined
    ? 'nobody says which extension modules the project has'
    : undefined
}

function undeclaredFiles(facts: WheelFacts): readonly StrayFile[] {
  const { native, project } = facts.expected
  if (native === 'none')
    return nativeFiles(facts).map((file) => ({ ...file, because: 'is native code in a pure package' }))
  const modules = (project && declaredExtensions(project)) ?? []
  const known = new Set(strayFiles(facts).map(({ name }) => name))
  return extensionFiles(facts)
    .filter(({ name, use }) => !known.has(name) && !modules.includes(use.module))
    .map((file) => ({ ...file, because: `is the module ${file.use.module}; the build makes ${modules[0] ?? 'none'}` }))
}

function problemsOf({ name, expected }: WheelFacts, strays: readonly StrayFile[]): readonly Problem[] {
  const remedy =
    expected.project?.backend.family === 'maturin'
      ? 'maturin develop leaves it in the source tree: delete it, let .gitignore name *.so and *.pyd, and build from a clean clone.'
      : 'In-place builds leave such files: delete it, keep it out of the wheel (exclude-package-data), and build from a clean clone.'
  return strays.map((file) => ({
    message: `${file.name} in ${name} belongs to no module of this build: it ${file.because}`,
    remedy,
    subject: name,
  }))
}
