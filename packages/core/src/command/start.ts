import { Failure } from '../failure.ts'
import type { ActionName } from '../door.ts'
import { readCommandLine } from './arguments.ts'
import { refusalText } from './door.ts'
import { helpOf, INDEX_HELP, overview } from './help.ts'

/** What this process was started for: something to run, or something that is said at once. */
export type Start =
  | { readonly kind: 'run'; readonly what: ActionName }
  | { readonly kind: 'run'; readonly what: 'index'; readonly options: IndexOptions }
  | { readonly kind: 'say'; readonly text: string; readonly stream: 'stdout' | 'stderr'; readonly exitCode: 0 | 2 }

/**
 * A runner starts the root action with inputs and without arguments; all else was typed.
 * @param args the words after `pyrelease`
 */
export function readStart(args: readonly string[], env: NodeJS.ProcessEnv): Start {
  const [word = 'help', ...rest] = args
  if (args.length === 0 && Object.keys(env).some((name) => name.startsWith('INPUT_')))
    return { kind: 'run', what: 'rehearse' }
  if (['help', '--help', '-h'].includes(word)) return answer(overview())
  try {
    if (word === 'index') return startIndex(rest)
    const line = readCommandLine(args)
    return line.help ? answer(helpOf(line.word, line.command)) : { kind: 'run', what: line.command.action }
  } catch (thrown) {
    if (!(thrown instanceof Failure)) throw thrown
    return { kind: 'say', text: refusalText(thrown), stream: 'stderr', exitCode: 2 }
  }
}

/** What was typed after `pyrelease index`. */
export interface IndexOptions {
  /** Path of a JSON file with what the index begins with. */
  readonly config?: string
  /** Undefined takes a free one. */
  readonly port?: number
}

function startIndex(rest: readonly string[]): Start {
  const remedy = 'pyrelease index --help shows what there is.'
  let options: IndexOptions = {}
  const words = rest.flatMap((word) => /^(--[\w-]+)=([\s\S]*)$/.exec(word)?.slice(1) ?? [word])
  for (let at = 0; at < words.length; at += 2) {
    const [flag = '', value] = words.slice(at)
    if (flag === '--help' || flag === '-h') return answer(INDEX_HELP)
    if (flag !== '--config' && flag !== '--port')
      throw new Failure(`pyrelease index takes --config FILE and --port N, not "${flag}"`, { remedy, usage: true })
    if (value === undefined || value === '') throw new Failure(`${flag} needs a value`, { remedy, usage: true })
    options = { ...options, ...(flag === '--config' ? { config: value } : { port: portOf(value) }) }
  }
  return { kind: 'run', what: 'index', options }
}

function portOf(text: string): number {
  const port = Number(text)
  if (/^\d+$/.test(text) && port <= 65_535) return port
  throw new Failure(`--port: expected a number from 0 to 65535, not "${text}"`, {
    remedy: 'Choose a free port of this machine, or leave it out to take any.',
    usage: true,
  })
}

function answer(text: string): Start {
  return { kind: 'say', text, stream: 'stdout', exitCode: 0 }
}
