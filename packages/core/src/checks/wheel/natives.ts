import type { Binary } from '../../archive/binary.ts'
import { extensionOf, isBundledLibrary, libraryPath } from '../../archive/modules.ts'
import type { WheelFacts } from './facts.ts'
import { initFunctions } from './marks.ts'

/** A member that is native code, and what it is for. */
export interface NativeFile {
  readonly name: string
  readonly binary: Binary
  readonly use: NativeUse
}

export type NativeUse =
  /** What `import` loads; `abi` is what its name says: `abi3`, `cpython-312-x86_64-linux-gnu`. */
  | { readonly kind: 'extension'; readonly module: string; readonly abi: string | undefined }
  /** A library that a repair tool put in. */
  | { readonly kind: 'bundled' }
  /** What is installed to be run. */
  | { readonly kind: 'script' }
  | { readonly kind: 'other' }

export interface ExtensionFile extends NativeFile {
  readonly use: Extract<NativeUse, { kind: 'extension' }>
}

export function nativeFiles({ members, contents }: WheelFacts): readonly NativeFile[] {
  return members.flatMap(({ name }) => {
    const content = contents?.get(name)
    return content?.binary === undefined ? [] : [{ name, binary: content.binary, use: useOf(name, content.marks) }]
  })
}

export function extensionFiles(facts: WheelFacts): readonly ExtensionFile[] {
  return nativeFiles(facts).flatMap(({ use, ...file }) => (use.kind === 'extension' ? [{ ...file, use }] : []))
}

function useOf(name: string, marks: ReadonlySet<string>): NativeUse {
  if (isBundledLibrary(name)) return { kind: 'bundled' }
  if (/^[^/]+\.data\/scripts\//.test(name)) return { kind: 'script' }
  const extension = extensionOf(libraryPath(name) ?? '')
  if (extension === undefined) return { kind: 'other' }
  const stem = extension.module.slice(extension.module.lastIndexOf('.') + 1)
  const isModule = extension.isCertain || initFunctions(stem).some((symbol) => marks.has(symbol))
  return isModule ? { kind: 'extension', module: extension.module, abi: extension.abi } : { kind: 'other' }
}

/** Whether a path lies where tests and examples keep their material. */
export function isForTrial(path: string): boolean {
  return /(?:^|\/)(?:tests?|testing|examples?|samples?|fixtures|testdata|test_data|docs?)\//i.test(path)
}

/** `Mach-O x86_64 + arm64` */
export function binaryText({ format, architectures }: Binary): string {
  return `${format} ${architectures.join(' + ')}`
}

/** The first few of a list, and how many more there are. */
export function someOf(names: readonly string[], most = 3): string {
  const more = names.length - most
  return more > 0 ? `${names.slice(0, most).join(', ')} and ${more} more` : names.join(', ')
}
