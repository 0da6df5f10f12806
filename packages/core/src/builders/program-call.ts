/**
 * One run of a builder, as data. In `args`, `{out}` stands for the folder that its files go to; `folder` says where it
 * runs: in the package's folder of the clean copy, or of the tree that wheels are built from.
 */
export interface ProgramCall {
  readonly tool: 'maturin' | 'uv'
  readonly args: readonly string[]
  readonly folder: 'copy' | 'source'
  /** What it makes, for people: `the wheel for 3.12`. */
  readonly making: string
  /** Interpreters that it is told to build for. */
  readonly interpreters: readonly string[]
  /** Cargo's target folder below the place, `word/interpreter`; undefined where no Cargo is called by us. */
  readonly target: string | undefined
  /** Tags of which one is enough: when a wheel with one of them is there already, the call is left out. */
  readonly servedBy: ReadonlySet<string>
}

/** Stands for the folder of a call's files. */
export const OUT = '{out}'
