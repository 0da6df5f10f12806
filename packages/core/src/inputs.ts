import { Failure } from './failure.ts'
import { nearest } from './nearest.ts'

/** Turns the text of one input into its value. Throws a `Misfit` on whatever it does not understand. */
export interface Parser<T> {
  readonly required: boolean
  readonly parse: (text: string) => T
}

/** One row per input of an action.yml: its name there, and its parser. Defaults stand in action.yml only. */
export type InputTable = Readonly<Record<string, Parser<unknown>>>

type Camel<Name extends string> = Name extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<Camel<Tail>>}`
  : Name

/** `package-dir` in action.yml is `packageDir` here. */
export type Inputs<Table extends InputTable> = {
  readonly [Name in keyof Table & string as Camel<Name>]: ReturnType<Table[Name]['parse']>
}

/** Where texts come from: the runner's `INPUT_*` variables, or the flags of the command. */
export interface InputSource {
  /** Where the reader wrote them, for the remedy. */
  readonly written: string
  /** How the reader spells a name: `package-dir` in a workflow, `--package-dir` on a command line. */
  label(name: string): string
  /** Every name that was given, known to the action or not. */
  readonly names: readonly string[]
  read(name: string): string | undefined
}

/** Why a text is no value of its input; completes the sentence "name: …". */
export class Misfit extends Error {}

/**
 * Reads every input once. What is missing, unknown or not understood is reported together in one Failure.
 * @throws Failure that lists every problem, one line each
 */
export function readInputs<Table extends InputTable>(table: Table, source: InputSource): Inputs<Table> {
  const problems: string[] = []
  const values: Record<string, unknown> = {}
  for (const [name, parser] of Object.entries(table)) {
    const text = source.read(name)?.trim()
    if (text === undefined || (text === '' && parser.required)) {
      problems.push(`${source.label(name)}: a value is required`)
      continue
    }
    try {
      values[camelCase(name)] = parser.parse(text)
    } catch (error) {
      if (!(error instanceof Misfit)) throw error
      problems.push(`${source.label(name)}: ${error.message}`)
    }
  }
  for (const name of source.names.filter((given) => !(given in table))) {
    const meant = nearest(name, Object.keys(table))
    problems.push(
      `${source.label(name)}: there is no such input${meant === undefined ? '' : `; did you mean ${source.label(meant)}?`}`,
    )
  }
  if (problems.length > 0) throw new Failure(problems.join('\n'), { remedy: `Correct ${source.written}.`, usage: true })
  return values as Inputs<Table>
}

function camelCase(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
}
