import { sameVersion } from '../standards/version.ts'

/** One thing that does not hold. Its text names no interpreter, so that equal ones become one finding. */
export interface TrialProblem {
  readonly key?: string
  readonly id?: string
  readonly text: string
  readonly remedy: string
}

export interface Verdict {
  /** What was proved, in order. */
  readonly proofs: readonly string[]
  readonly problems: readonly TrialProblem[]
}

export function together(verdicts: readonly Verdict[]): Verdict {
  return {
    proofs: verdicts.flatMap(({ proofs }) => proofs),
    problems: verdicts.flatMap(({ problems }) => problems),
  }
}

/** A line that the probe wrote; see probe.py beside this file. */
export type ProbeEvent =
  | { readonly begin: string }
  | { readonly end: true }
  | { readonly step: 'version'; readonly value: string }
  | { readonly step: 'files'; readonly count: number; readonly missing: readonly string[] }
  | {
      readonly step: 'import'
      readonly module: string
      readonly extension: boolean
      readonly gil: boolean
      readonly error?: string
      readonly version?: string | null
      readonly origin?: string
      readonly inside?: boolean
    }
  | { readonly step: 'entry-point'; readonly group: string; readonly name: string; readonly error?: string }

type Import = Extract<ProbeEvent, { step: 'import' }>

/**
 * Judges what the probe saw.
 * @param version PEP 440 normal form, from the file's name
 * @param ending how the interpreter ended, for when the last line is missing
 */
export function judgeProbe(events: readonly ProbeEvent[], version: string, ending: string): Verdict {
  const imports = events.filter((event): event is Import => 'step' in event && event.step === 'import')
  const outcomes = events.flatMap((event) => ('step' in event ? [judgeEvent(event, version, imports)] : []))
  const crash = events.some((event) => 'end' in event) ? [] : [failed(crashed(events, ending))]
  return together([...outcomes, ...crash])
}

function judgeEvent(
  event: Extract<ProbeEvent, { step: string }>,
  version: string,
  imports: readonly Import[],
): Verdict {
  switch (event.step) {
    case 'version':
      return sameVersion(event.value, version)
        ? proved(`metadata says ${event.value}`)
        : failed({
            key: 'runtime-version',
            text: `the installed metadata says ${event.value}, the file name ${version}`,
            remedy: 'Build the file anew: a wheel is renamed by its builder only.',
          })
    case 'files':
      return event.missing.length === 0
        ? proved(`${event.count} files in place`)
        : failed({
            id: 'WHL-10',
            text: `RECORD lists what was not installed: ${event.missing.slice(0, 5).join(', ')}`,
            remedy: 'Build the file anew, and change nothing in it afterwards.',
          })
    case 'import':
      return judgeImport(event, version, imports)
    case 'entry-point':
      return judgeEntryPoint(event, imports)
  }
}

function judgeImport(event: Import, version: string, imports: readonly Import[]): Verdict {
  const { module, error, origin = '', inside = false } = event
  if (error !== undefined) return isSaidBelow(event, imports) ? nothing : failed(importProblem(module, error))
  if (!inside)
    return failed({
      key: 'not-from-wheel',
      text: `${module} was imported from ${origin}, outside the environment`,
      remedy: 'Rename the module: one of the same name is found before it.',
    })
  const problems: TrialProblem[] = []
  if (typeof event.version === 'string' && !event.extension && !sameText(event.version, version))
    problems.push({
      key: 'runtime-version',
      text: `${module}.__version__ is ${event.version}, metadata says ${version}`,
      remedy: 'State the version in one place, and let the other read it.',
    })
  if (event.gil)
    problems.push({
      key: 'extension-import',
      text: `importing ${module} switched the GIL on`,
      remedy: 'Declare that the module supports running without the GIL (Py_mod_gil, or gil_used = false in PyO3).',
    })
  return { proofs: [`imported ${module}`], problems }
}

/** A package that fails because its extension does: the extension's own line tells more. */
function isSaidBelow({ module, error }: Import, imports: readonly Import[]): boolean {
  return imports.some((other) => other.extension && other.module.startsWith(`${module}.`) && other.error === error)
}

function importProblem(module: string, error: string): TrialProblem {
  return {
    key: 'extension-import',
    text: `${module} cannot be imported: ${error}`,
    remedy:
      'Look for what the file lacks: a library that was not bundled, a symbol of a newer system, or a dependency that is not declared.',
  }
}

function judgeEntryPoint(event: Extract<ProbeEvent, { step: 'entry-point' }>, imports: readonly Import[]): Verdict {
  const { group, name, error } = event
  if (error === undefined) return proved(`loaded ${name} of ${group}`)
  if (imports.some((other) => other.error === error)) return nothing
  return failed({
    key: 'entry-point-load',
    id: 'WHL-25',
    text: `entry point ${name} of ${group} cannot be loaded: ${error}`,
    remedy: 'Correct its target in pyproject.toml, or pack the module that it names.',
  })
}

function crashed(events: readonly ProbeEvent[], ending: string): TrialProblem {
  const last = events.at(-1)
  const at = last !== undefined && 'begin' in last ? `during "${last.begin}"` : 'before anything was imported'
  return {
    key: 'extension-import',
    text: `the interpreter ended ${at}: ${ending}`,
    remedy: 'Run the same import in a debugger; a crash is the work of compiled code.',
  }
}

/** Versions that are no PEP 440 are compared as they are. */
function sameText(a: string, b: string): boolean {
  return a === b || sameVersion(a, b)
}

const nothing: Verdict = { proofs: [], problems: [] }
const proved = (proof: string): Verdict => ({ proofs: [proof], problems: [] })
const failed = (problem: TrialProblem): Verdict => ({ proofs: [], problems: [problem] })
