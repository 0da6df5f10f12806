import { styleText } from 'node:util'
import type { Progress } from '../door.ts'

/** The part of a stream that is written to here, so that a test can stand in for a terminal. */
export interface Screen {
  readonly isTTY?: boolean
  readonly columns?: number
  write(text: string): unknown
}

const FRAMES = '⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏'

/** One live line while something runs, where there is a terminal; a plain line at its start and end elsewhere. */
export function openProgress(screen: Screen): Progress & { close(): void } {
  return screen.isTTY === true ? liveProgress(screen) : plainProgress(screen)
}

function plainProgress(screen: Screen): Progress & { close(): void } {
  return {
    async during(label, work) {
      const started = performance.now()
      screen.write(`${label} …\n`)
      const result = await work()
      screen.write(`${label}: ${seconds(started)}\n`)
      return result
    },
    note: (line) => screen.write(`  ${line}\n`),
    close: () => undefined,
  }
}

function liveProgress(screen: Screen): Progress & { close(): void } {
  const active: { label: string; started: number }[] = []
  let note = ''
  let frame = 0
  const clear = () => screen.write('\r\u001b[2K')
  const draw = () => {
    const newest = active[active.length - 1]
    if (newest === undefined) return
    const line = ` ${newest.label} ${seconds(newest.started)}${note === '' ? '' : `  ${note}`}`
    clear()
    screen.write(styleText('cyan', FRAMES[frame++ % FRAMES.length] ?? '') + line.slice(0, (screen.columns ?? 80) - 2))
  }
  // unref: a line that is drawn must never keep the process alive.
  const timer = setInterval(draw, 100)
  timer.unref()
  return {
    async during(label, work) {
      const step = { label, started: performance.now() }
      active.push(step)
      note = ''
      draw()
      let mark = styleText('red', '✗')
      try {
        const result = await work()
        mark = styleText('green', '✓')
        return result
      } finally {
        active.splice(active.indexOf(step), 1)
        note = ''
        clear()
        screen.write(`${mark} ${label} ${styleText('dim', seconds(step.started))}\n`)
        draw()
      }
    },
    note: (line) => {
      note = line
    },
    close: () => {
      clearInterval(timer)
      if (active.length > 0) clear()
    },
  }
}

function seconds(started: number): string {
  return `${((performance.now() - started) / 1000).toFixed(1)} s`
}
