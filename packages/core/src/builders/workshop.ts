import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { BuildReport } from '../documents/build.ts'
import { makeScratch } from '../scratch.ts'
import type { BuildServices } from './build-facts.ts'
import { whileLocked } from './lock.ts'
import type { BuildPlace } from './place.ts'

/** Where one build works: folders that go away with it, and a clock. */
export interface Workshop {
  readonly services: BuildServices
  /** Seconds of each phase, in their order. */
  readonly phases: BuildReport['phases']
  /** Absolute path of a new, empty folder. */
  folder(name: string): Promise<string>
  /** Shows `label` while `work` runs, and keeps its time under `name`. */
  phase<T>(name: string, label: string, work: () => Promise<T>): Promise<T>
}

/**
 * Does `work` with the place of a project for itself, in folders that go away, and with one umask for all.
 * @throws Failure when another process keeps the place
 */
export function inWorkshop<T>(
  place: BuildPlace,
  services: BuildServices,
  work: (workshop: Workshop) => Promise<T>,
): Promise<T> {
  const onWait = (holder: number): void => {
    services.progress.note(`process ${holder} is building this project; waiting for it`)
  }
  return whileLocked(place.root, () => inScratch(services, work), { onWait })
}

async function inScratch<T>(services: BuildServices, work: (workshop: Workshop) => Promise<T>): Promise<T> {
  await using scratch = await makeScratch('build')
  // Archives carry the modes of files: they shall not tell how this machine is set up.
  const umask = process.umask(0o022)
  try {
    return await work(openWorkshop(scratch.path, services))
  } finally {
    process.umask(umask)
  }
}

/** @param scratch absolute path of an empty folder */
function openWorkshop(scratch: string, services: BuildServices): Workshop {
  const phases: BuildReport['phases'] = []
  let folders = 0
  return {
    services,
    phases,
    async folder(name) {
      const path = join(scratch, `${folders++}-${name}`)
      await mkdir(path)
      return path
    },
    async phase(name, label, work) {
      const started = performance.now()
      const result = await services.progress.during(label, work)
      phases.push({ name, seconds: Math.round(performance.now() - started) / 1000 })
      return result
    },
  }
}
