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
