import { Failure } from '../failure.ts'
import type { Machine } from './cibuildwheel.ts'
import { endingLabel, type EndingLabel } from './runner-labels.ts'
import { TARGETS } from './targets.ts'
import { isLinux, parseTargets } from './words.ts'

/** The day for which labels are judged: a plan reads no clock, since it must repeat. */
export const RUNNERS_AS_OF = '2026-11-21'

interface Runner {
  readonly machine: Machine
  /** US dollars for a minute in a private repository; jobs are charged by whole minutes. */
  readonly price: number
}

const LINUX: Runner = { machine: 'x86_64', price: 0.006 }
const LINUX_ARM: Runner = { machine: 'arm64', price: 0.005 }
const APPLE: Runner = { machine: 'arm64', price: 0.062 }
const APPLE_INTEL: Runner = { machine: 'x86_64', price: 0.062 }
const WINDOWS: Runner = { machine: 'x86_64', price: 0.01 }
const WINDOWS_ARM: Runner = { machine: 'arm64', price: 0.01 }

/** GitHub's standard runners that have a fixed image; prices since 1 January 2026. */
const RUNNERS: Readonly<Record<string, Runner>> = {
  'ubuntu-22.04': LINUX,
  'ubuntu-24.04': LINUX,
  'ubuntu-26.04': LINUX,
  'ubuntu-22.04-arm': LINUX_ARM,
  'ubuntu-24.04-arm': LINUX_ARM,
  'ubuntu-26.04-arm': LINUX_ARM,
  'macos-15': APPLE,
  'macos-26': APPLE,
  'macos-15-intel': APPLE_INTEL,
  'macos-26-intel': APPLE_INTEL,
  'windows-2022': WINDOWS,
  'windows-2025': WINDOWS,
  'windows-11-arm': WINDOWS_ARM,
}

/** Labels whose image changes from one day to the next, and what they stood for last. */
const MOVING: Readonly<Record<string, string>> = {
  'ubuntu-latest': 'ubuntu-24.04',
  'macos-latest': 'macos-15',
  'windows-latest': 'windows-2025',
}

/** Undefined for a runner that is not GitHub's. */
export function runnerOf(label: string): Runner | undefined {
  return RUNNERS[label]
}

export interface ChosenRunners {
  /** Labels by the id of a row, or `any`. */
  readonly labels: ReadonlyMap<string, string>
  /** Labels that jobs still start on, and for how long: to be warned of. */
  readonly deprecated: readonly EndingLabel[]
}

/**
 * Reads `platform=label` words. A platform is a target word, `any`, or `linux-x86_64` for both libcs.
 * @throws Failure for a word of another form, a platform that does not exist, or a label that is retired or moves
 */
export function readRunners(words: readonly string[]): ChosenRunners {
  const read = words.map((word) => {
    const [, platform, label] = /^([^=]+)=([^=]+)$/.exec(word) ?? []
    if (platform === undefined || label === undefined)
      throw new Failure(`runners: ${word} is no platform=label`, {
        remedy: 'Write for instance linux-x86_64=my-runner macos-arm64=my-mac.',
        usage: true,
      })
    return { ids: rowsOf(platform), label, ending: judged(platform, label) }
  })
  return {
    labels: new Map(read.flatMap(({ ids, label }) => ids.map((id) => [id, label] as const))),
    deprecated: read.flatMap(({ ending }) => ending ?? []),
  }
}

function rowsOf(platform: string): readonly string[] {
  if (platform === 'any') return [platform]
  const [, arch] = /^linux-(\w+)$/.exec(platform) ?? []
  const both = TARGETS.filter((target) => isLinux(target) && target.arch === arch)
  return (both.length > 0 ? both : parseTargets([platform]).rows.map(({ target }) => target)).map(({ id }) => id)
}

function judged(platform: string, label: string): EndingLabel | undefined {
  const fixed = MOVING[label]
  if (fixed !== undefined)
    throw new Failure(`runners: ${label} is another image from one day to the next`, {
      remedy: `Write ${platform}=${fixed}.`,
    })
  const ending = endingLabel(label, RUNNERS_AS_OF)
  if (ending?.state === 'retired')
    throw new Failure(
      `runners: ${label} is retired since ${ending.ends} (${ending.source}); its job would wait for ever`,
      { remedy: `Write ${platform}=${ending.instead}.` },
    )
  return ending
}
