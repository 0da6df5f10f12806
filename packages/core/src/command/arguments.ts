import { Failure } from '../failure.ts'
import type { InputSource } from '../inputs.ts'
import { nearest } from '../nearest.ts'
import { type Command, commands } from './commands.ts'
import { faces, inputs } from './faces.ts'

export type Format = 'text' | 'json'

/** What was typed, before any value is understood. */
export interface CommandLine {
  readonly word: string
  readonly command: Command
  readonly help: boolean
  readonly format: Format
  readonly inputs: InputSource
}

/**
 * Reads `word --flag value --flag=value operand …`. A flag whose values are true and false may stand alone.
 * @throws Failure (wrong usage) for an unknown command, a flag without a value, a wrong format or surplus operands
 */
export function readCommandLine(args: readonly string[]): CommandLine {
  const [word = '', ...rest] = args
  const command = commands[word]
  if (command === undefined) throw unknownCommand(word)
  const given = new Map<string, string>()
  const operands: string[] = []
  for (let position = 0; position < rest.length; position++) {
    const argument = rest[position] ?? ''
    const flag = /^--(?<name>[\w-]+)(?:=(?<value>[\s\S]*))?$/.exec(argument)?.groups
    const name = argument === '-h' ? 'help' : flag?.['name']
    if (name === undefined) {
      if (argument.startsWith('-') && argument !== '-')
        throw usage(word, `${argument} is no flag; flags start with two hyphens`)
      operands.push(argument)
      continue
    }
    const alone = name === 'help' || /^(true|false)$/.test(inputs[name]?.default ?? '')
    const next = rest[position + 1]
    const value = flag?.['value'] ?? (alone && next !== 'true' && next !== 'false' ? 'true' : rest[++position])
    if (value === undefined) throw usage(word, `--${name} needs a value`)
    given.set(name, value)
  }
  if (operands.length > 1 && command.many === undefined)
    throw usage(word, `one ${command.shown} is enough, not ${operands.join(' ')}`)
  if (operands.length > 0) given.set(command.operand, operands.join('\n'))
  return {
    word,
    command,
    help: given.has('help'),
    format: formatOf(word, given.get('format') ?? 'text'),
    inputs: {
      label: (name) => `--${name}`,
      written: `the command line (pyrelease ${word} --help shows what there is)`,
      names: [...given.keys()].filter((name) => name !== 'help' && name !== 'format'),
      read: (name) => given.get(name) ?? faces[command.action].presets[name] ?? inputs[name]?.default,
    },
  }
}

function formatOf(word: string, text: string): Format {
  if (text !== 'text' && text !== 'json') throw usage(word, `--format: expected text or json, not "${text}"`)
  return text
}

function unknownCommand(word: string): Failure {
  const known = [...Object.keys(commands), 'index']
  const meant = nearest(word, known)
  return new Failure(`pyrelease has no command "${word}"${meant === undefined ? '' : `; did you mean ${meant}?`}`, {
    remedy: `Commands: ${known.join(', ')}. pyrelease --help says what they do.`,
    usage: true,
  })
}

function usage(word: string, message: string): Failure {
  return new Failure(message, { remedy: `pyrelease ${word} --help shows what there is.`, usage: true })
}
