import { once } from 'node:events'
import { indexLines, startRehearsal } from '@pyrelease/rehearsal'

/** For clients that know only passwords. It opens nothing but a throw-away index on this machine. */
const PASSWORDS = { rehearsal: 'rehearsal' }

/** The index of the rehearsal alone: says how clients reach it, and keeps it until it is told to stop. */
export async function serve(): Promise<void> {
  await using index = await startRehearsal({ passwords: PASSWORDS })
  const lines = [
    `A package index that answers as PyPI does, on this machine only: ${index.url}`,
    '',
    ...indexLines(index),
    'It is gone, with all that was uploaded, when you press Ctrl-C.',
  ]
  process.stdout.write(`${lines.join('\n')}\n`)
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')])
}
