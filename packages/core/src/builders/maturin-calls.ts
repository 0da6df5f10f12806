import { OUT, type ProgramCall } from './program-call.ts'

export interface MaturinQuestion {
  /** Rust triple, for the host too: then neither tag nor environment depends on the machine. */
  readonly triple: string
  /** `--compatibility` and the like, from the plan's entry; nothing for this machine, whose own floor it then takes. */
  readonly floor: readonly string[]
  readonly zig: boolean
  /** Values of `-i`, lowest first: a bare feature `abi3` takes its tag from the first. */
  readonly interpreters: readonly string[]
  readonly locked: boolean
  readonly features: readonly string[]
  readonly extra: readonly string[]
  /** What the target folders are named after: word of the entry. */
  readonly word: string
  /** True where target folders outlive the run: each interpreter has its own then. */
  readonly kept: boolean
}

/** The manifest is not named: maturin finds it by pyproject.toml, which it rewrites for the sdist of a workspace. */
export function maturinSdist(): ProgramCall {
  return {
    tool: 'maturin',
    args: ['sdist', '--out', OUT],
    folder: 'copy',
    making: 'the sdist',
    interpreters: [],
    target: 'sdist/all',
    servedBy: new Set(),
  }
}

/**
 * In one target folder, interpreters share the compiled crates, but each undoes pyo3 for the next: right for a runner,
 * whose folder is empty anyway. Where folders are kept, one per interpreter lets a repeat compile nothing.
 */
export function maturinWheels(question: MaturinQuestion): readonly ProgramCall[] {
  const groups = question.kept ? question.interpreters.map((interpreter) => [interpreter]) : [question.interpreters]
  return groups.map((interpreters) => ({
    tool: 'maturin',
    args: [
      'build',
      '--release',
      '--target',
      question.triple,
      ...question.floor,
      ...(question.zig ? ['--zig'] : []),
      ...(question.locked ? ['--locked'] : []),
      ...(question.features.length > 0 ? ['--features', question.features.join(',')] : []),
      '--out',
      OUT,
      ...interpreters.flatMap((interpreter) => ['-i', interpreter]),
      ...question.extra,
    ],
    folder: 'source',
    making: `the wheel for ${interpreters.map(shortName).join(' and ')}`,
    interpreters,
    target: [question.word, interpreters.map(shortName).join('-')]
      .map((name) => name.replace(/[^\w.-]/g, '_'))
      .join('/'),
    servedBy: new Set<string>(),
  }))
}

/** `/opt/python3.12/bin/python3.12` → `python3.12`; names stay. */
function shortName(interpreter: string): string {
  return interpreter.replace(/^.*[/\\]/, '').replace(/\.exe$/i, '')
}
