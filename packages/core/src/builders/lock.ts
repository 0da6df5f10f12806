import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Failure } from '../failure.ts'

export interface LockOptions {
  /** Called once with the process that holds the folder, before waiting for it. */
  readonly onWait?: (holder: number) => void
  /** Milliseconds until waiting is given up. */
  readonly patience?: number
}

const INTERVAL = 250

/**
 * Does `work` while this process alone has a folder; a second run waits. The lock of a process that is gone does not count.
 * @throws Failure when another process keeps it for longer than `patience`
 */
export async function whileLocked<T>(folder: string, work: () => Promise<T>, options: LockOptions = {}): Promise<T> {
  await mkdir(folder, { recursive: true })
  const path = join(folder, 'lock')
  const deadline = Date.now() + (options.patience ?? 30 * 60_000)
  let told = false
  while (!(await take(path))) {
    const holder = Number(await readFile(path, 'utf8').catch(() => ''))
    if (holder > 0 && !isAlive(holder)) {
      await removeStale(path, holder)
      continue
    }
    if (Date.now() > deadline) throw occupied(folder, holder)
    if (!told && holder > 0) {
      told = true
      options.onWait?.(holder)
    }
    await sleep(INTERVAL)
  }
  try {
    return await work()
  } finally {
    await rm(path, { force: true })
  }
}

async function take(path: string): Promise<boolean> {
  try {
    await writeFile(path, String(process.pid), { flag: 'wx' })
    return true
  } catch (thrown) {
    // Windows answers EPERM while the file is being removed.
    if (hasCode(thrown, 'EEXIST') || (process.platform === 'win32' && hasCode(thrown, 'EPERM'))) return false
    throw thrown
  }
}

/** Moves it aside first: of two processes that see the same stale lock, one alone succeeds, and looks at what it moved. */
async function removeStale(path: string, holder: number): Promise<void> {
  const aside = `${path}.${process.pid}`
  try {
    await rename(path, aside)
  } catch {
    return
  }
  if (Number(await readFile(aside, 'utf8')) === holder) await rm(aside, { force: true })
  else await rename(aside, path)
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (thrown) {
    return hasCode(thrown, 'EPERM')
  }
}

function hasCode(thrown: unknown, code: string): boolean {
  return typeof thrown === 'object' && thrown !== null && 'code' in thrown && thrown.code === code
}

function occupied(folder: string, holder: number): Failure {
  return new Failure(`process ${holder} has been building this project in ${folder} all the while`, {
    remedy: `Wait until it ends, or stop it. If there is no such build, remove ${join(folder, 'lock')}.`,
  })
}
