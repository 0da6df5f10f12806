import { readFileSync } from 'node:fs'

/** Whether a process runs. One that has ended and that nobody has collected yet does not. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return process.platform !== 'linux' || !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))
  } catch {
    return false
  }
}

/** Waits up to a second for its end. */
export async function untilGone(pid: number): Promise<boolean> {
  for (let tries = 0; tries < 50 && isRunning(pid); tries++) await new Promise((resolve) => setTimeout(resolve, 20))
  return !isRunning(pid)
}

/**
 * The least of up to three measurements, of which the first below the limit is the last. On a machine that is busy with
 * other tests the collector of garbage comes late, and what a process then holds says nothing of what it needs.
 */
export async function leastOf(measure: () => Promise<number>, limit: number): Promise<number> {
  let least = Infinity
  for (let attempt = 0; attempt < 3 && least >= limit; attempt += 1) least = Math.min(least, await measure())
  return least
}
