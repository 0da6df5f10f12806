// The program of a thread: it looks into some members of a wheel, as it is told, and tells what it found.
import { parentPort } from 'node:worker_threads'
import { readAhead } from '../../archive/bytes.ts'
import { openZip } from '../../archive/zip.ts'
import { openFileBytes } from '../../file-bytes.ts'
import type { ContentsTask, ToldContent } from './contents-threads.ts'
import type { MemberContent } from './facts.ts'
import { contentOf } from './member-content.ts'

/** Members are small and lie one behind the other. */
const AHEAD = 2 ** 18

parentPort?.on('message', (task: ContentsTask) => {
  void work(task).then((found) => parentPort?.postMessage(found.map(told)))
})

/** A list of few marks is quicker to send than a set. */
function told(content: MemberContent): ToldContent {
  return { ...content, marks: [...content.marks] }
}

/** What is thrown here ends the thread, and fails in the one that asked. */
async function work({ path, members, limits }: ContentsTask): Promise<readonly MemberContent[]> {
  using bytes = openFileBytes(path)
  const zip = openZip(readAhead(bytes, AHEAD), limits)
  const found: MemberContent[] = []
  for (const { index, algorithm } of members) {
    const member = zip.members[index]
    if (member === undefined) throw new Error(`${path} was changed while it was read`)
    const content = contentOf(zip, member, algorithm)
    found.push(content instanceof Promise ? await content : content)
  }
  return found
}
