import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { ZipLimits } from '../../archive/zip.ts'
import { assetPath } from '../../asset.ts'
import type { MemberContent } from './facts.ts'
import { NO_MARKS } from './member-content.ts'

// Threads that look into members, one for each processor. They start with the first task, end with the process, and
// keep it alive only while they work.

/** Some members of one wheel. */
export interface ContentsTask {
  readonly path: string
  /** By which the archive was opened. */
  readonly limits: ZipLimits
  readonly members: readonly {
    /** In the archive's directory. */
    readonly index: number
    /** That RECORD names for it. */
    readonly algorithm: string | undefined
  }[]
}

/** As it comes from a thread. */
export interface ToldContent extends Omit<MemberContent, 'marks'> {
  readonly marks: readonly string[]
}

interface Waiting {
  readonly task: ContentsTask
  readonly resolve: (found: readonly MemberContent[]) => void
  readonly reject: (error: unknown) => void
}

/** More would wait for each other's memory rather than for a processor. */
const MOST = 4

const waiting: Waiting[] = []
const idle: Worker[] = []
let started = 0

/** What the members hold, in the order of the task. */
export function askThread(task: ContentsTask): Promise<readonly MemberContent[]> {
  return new Promise((resolve, reject) => {
    waiting.push({ task, resolve, reject })
    const worker = idle.pop() ?? (started < Math.min(availableParallelism(), MOST) ? start() : undefined)
    if (worker !== undefined) takeNext(worker)
  })
}

function start(): Worker {
  started += 1
  // Options of the command line are for the program that it names.
  return new Worker(assetPath(new URL('./contents-worker.ts', import.meta.url)), { execArgv: [] })
}

function understood({ marks, ...content }: ToldContent): MemberContent {
  return { ...content, marks: marks.length === 0 ? NO_MARKS : new Set(marks) }
}

function takeNext(worker: Worker): void {
  const next = waiting.shift()
  if (next === undefined) {
    worker.unref()
    idle.push(worker)
    return
  }
  const fail = (error: unknown): void => {
    started -= 1
    next.reject(error)
    // Those that wait have nobody else to wait for, if it was the only thread.
    if (waiting.length > 0) takeNext(start())
  }
  worker.ref()
  worker.once('error', fail)
  worker.once('message', (found: readonly ToldContent[]) => {
    worker.off('error', fail)
    next.resolve(found.map(understood))
    takeNext(worker)
  })
  worker.postMessage(next.task)
}
