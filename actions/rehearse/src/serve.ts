import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { Failure, type IndexOptions, reasonOf, refusalText } from '@pyrelease/core'
import { indexConfig, indexLines, type Rehearsal, type RehearsalConfig, startRehearsal } from '@pyrelease/rehearsal'

/** For clients that know only passwords. It opens nothing but a throw-away index on this machine. */
const PASSWORDS = { rehearsal: 'rehearsal' }

/**
 * The index of the rehearsal alone: says how clients reach it, and keeps it until it is told to stop.
 * @returns the exit code
 */
export async function serve({ config, port }: IndexOptions): Promise<0 | 1 | 2> {
  try {
    const beginning = config === undefined ? { passwords: PASSWORDS } : await readConfig(config)
    await using index = await startRehearsal({ ...beginning, ...(port === undefined ? {} : { port }) })
    const lines = [
      `A package index that answers as PyPI does, on this machine only: ${index.url}`,
      '',
      ...indexLines({ ...index, passwords: loginsOf(index) }),
      ...(config === undefined
        ? []
        : [`It began with ${config}; POST ${index.url}/_admin/help shows how to change it.`]),
      'It is gone, with all that was uploaded, when you press Ctrl-C.',
    ]
    process.stdout.write(`${lines.join('\n')}\n`)
    await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')])
    return 0
  } catch (thrown) {
    if (!(thrown instanceof Failure)) throw thrown
    process.stderr.write(`${refusalText(thrown)}\n`)
    return thrown.usage ? 2 : 1
  }
}

/** What twine and uv may log in with: a password, else an API token. */
function loginsOf({ passwords, state }: Rehearsal): Readonly<Record<string, string>> {
  const [token] = state.tokens.keys()
  return Object.keys(passwords).length > 0 || token === undefined ? passwords : { __token__: token }
}

async function readConfig(path: string): Promise<RehearsalConfig> {
  const { readIndexConfig } = await indexConfig()
  const content = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new Failure(`--config: ${path} cannot be read: ${reasonOf(cause)}`, {
      remedy: 'Write the path of a JSON file; pyrelease index --help shows what it may hold.',
      usage: true,
      cause,
    })
  })
  return { ...readIndexConfig(content, path), from: dirname(path) }
}
