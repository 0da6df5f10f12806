import { OUT, type ProgramCall } from './program-call.ts'

/** `--force-pep517`: uv would replace uv_build by its own copy, and the bytes would differ from what users get. */
const HYGIENE = ['--no-create-gitignore', '--force-pep517'] as const

export interface FrontendPython {
  /** Path of the interpreter. */
  readonly executable: string
  /** `3.12` */
  readonly minor: string
  /** Every tag that it accepts. */
  readonly supports: ReadonlySet<string>
}

export function frontendSdist(python: FrontendPython, extra: readonly string[]): ProgramCall {
  return {
    ...call('--sdist', python, extra),
    folder: 'copy',
    making: 'the sdist',
  }
}

/** One call per interpreter; a wheel of a stable ABI, or a pure one, saves the calls that it serves. */
export function frontendWheels(pythons: readonly FrontendPython[], extra: readonly string[]): readonly ProgramCall[] {
  return pythons.map((python) => ({
    ...call('--wheel', python, extra),
    folder: 'source',
    making: `the wheel for ${python.minor}`,
    servedBy: python.supports,
  }))
}

function call(what: '--sdist' | '--wheel', python: FrontendPython, extra: readonly string[]) {
  return {
    tool: 'uv',
    args: ['build', what, ...HYGIENE, '--python', python.executable, '--out-dir', OUT, ...extra, '.'],
    interpreters: [python.minor],
    target: undefined,
    servedBy: new Set<string>(),
  } as const
}
