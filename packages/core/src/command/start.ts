import { Failure } from '../failure.ts'
import type { ActionName } from '../door.ts'
import { readCommandLine } from './arguments.ts'
import { refusalText } from './door.ts'
import { helpOf, INDEX_HELP, overview } from './help.ts'

/** What this process was started for: something to run, or something that is said at once. */
export type Start =
  | { readonly kind: 'run'; readonly what: ActionName | 'index' }
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

function startIndex(rest: readonly string[]): Start {
  const [surplus] = rest
  if (surplus === '--help' || surplus === '-h') return answer(INDEX_HELP)
  if (surplus === undefined) return { kind: 'run', what: 'index' }
  throw new Failure(`pyrelease index takes nothing, not "${surplus}"`, { remedy: 'Leave it out.', usage: true })
}

function answer(text: string): Start {
  return { kind: 'say', text, stream: 'stdout', exitCode: 0 }
}
