import type { BuildReport } from '../documents/build.ts'
import { toolVersion } from '../tools/tool.ts'
import type { Built } from './built-file.ts'
import type { Expectations } from './built-verdict.ts'
import type { DrivenBuilder } from './owned-arguments.ts'
import type { ProgramCall } from './program-call.ts'
import type { Rust } from './rust.ts'

interface BuildOrder {
  readonly entry: string
  readonly builder: DrivenBuilder
  readonly strategy: string
  readonly epoch: number
  readonly sdist: ProgramCall | undefined
  readonly expectations: Expectations
}

/**
 * The document about one build.
 * @param all what was built; `files` is what is handed on of it
 */
export function buildReport(
  { entry, builder, strategy, epoch, sdist, expectations }: BuildOrder,
  rust: Rust | undefined,
  { all, files }: { readonly all: readonly Built[]; readonly files: readonly Built[] },
  phases: BuildReport['phases'],
): BuildReport {
  const [first] = all
  const usesRust = builder === 'maturin'
  return {
    schema: 'pyrelease.build/1',
    entry,
    project: { name: first?.name ?? expectations.name ?? '', version: first?.version ?? '' },
    builder: { name: builder, version: toolVersion(usesRust ? 'maturin' : 'uv') },
    strategy,
    rustc: usesRust ? (rust?.version ?? null) : null,
    'source-date-epoch': epoch,
    'wheels-from': sdist === undefined ? 'tree' : 'sdist',
    phases: [...phases],
    files: files.map(({ file }) => file),
  }
}
