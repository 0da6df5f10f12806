import { constants } from 'node:os'
import { removeOpenScratches } from '../scratch.ts'
import { stopPrograms } from './program.ts'

/** Ctrl-C and a runner's cancelling, a service that stops, a terminal that is closed. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

let installed = false

/**
 * Makes being told to stop leave nothing behind: neither programs, which run in groups of their own and would not hear
 * of it, nor scratch folders. Exit codes as shells give them: 130, 143, 129.
 */
export function onInterrupt(): void {
  if (installed) return
  installed = true
  for (const signal of SIGNALS)
    process.on(signal, () => {
      stopPrograms()
      try {
        removeOpenScratches()
      } finally {
        process.exit(128 + constants.signals[signal])
      }
    })
}
