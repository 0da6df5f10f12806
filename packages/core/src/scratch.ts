import { rmSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A folder that removes itself: `await using scratch = await makeScratch('smoke')`. */
export interface Scratch extends AsyncDisposable {
  readonly path: string
}

const open = new Set<string>()

/**
 * Makes an empty folder. Names stay short for Windows.
 * @param within the runner's temporary folder, else the system's; another where its content is to be renamed into place
 */
export async function makeScratch(purpose: string, within = process.env['RUNNER_TEMP'] ?? tmpdir()): Promise<Scratch> {
  const path = await mkdtemp(join(within, `pyrelease-${purpose}-`))
  open.add(path)
  return {
    path,
    async [Symbol.asyncDispose]() {
      await rm(path, { recursive: true, force: true, maxRetries: 3 })
      open.delete(path)
    },
  }
}

/** Runs `work` with the path of an empty folder that is gone afterwards. */
export async function inScratch<T>(purpose: string, work: (path: string) => Promise<T>): Promise<T> {
  await using scratch = await makeScratch(purpose)
  return await work(scratch.path)
}

/** For the one place that handles signals: `await using` does not run when the process is told to stop. */
export function removeOpenScratches(): void {
  for (const path of open) rmSync(path, { recursive: true, force: true, maxRetries: 3 })
  open.clear()
}
