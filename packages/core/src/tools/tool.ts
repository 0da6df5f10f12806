import { basename, join } from 'node:path'
import { Failure } from '../failure.ts'
import { type CacheFolder, ensureInPlace } from './cache-folder.ts'
import type { Machine } from './machine.ts'
import { type Pin, PINS, type PinnedWheel, type ToolName } from './pins.ts'
import { type Platform, thisPlatform } from './platform.ts'

export type { ToolName } from './pins.ts'

/** Version of a pinned tool, as its wheel has it. */
export function toolVersion(name: ToolName): string {
  return PINS[name].version
}

/**
 * Path of a pinned tool's program; fetched from the package index when the tool cache does not have it.
 * @throws Failure when there is none for this platform, or it cannot be fetched
 */
export async function toolPath(machine: Machine, name: ToolName): Promise<string> {
  const tool = pinnedTool(machine, name, PINS[name], thisPlatform())
  await ensureInPlace(tool.folder, async () => {
    const { fetchTool } = await import('./fetch-tool.ts')
    await fetchTool(machine, tool)
  })
  return tool.folder.program
}

/** A pinned tool on one platform, and its place in the cache. */
export interface PinnedTool {
  readonly name: string
  readonly version: string
  readonly wheel: PinnedWheel
  readonly contents: Pin['contents']
  readonly folder: CacheFolder
}

/** @throws Failure when there is no wheel for the platform */
export function pinnedTool(machine: Machine, name: string, pin: Pin, platform: Platform | undefined): PinnedTool {
  const wheel = pin.wheels.find(({ platforms }) => platform !== undefined && platforms.includes(platform))
  if (platform === undefined || wheel === undefined)
    throw new Failure(
      `there is no ${name} ${pin.version} for ${platform ?? `${process.platform} on ${process.arch}`}`,
      {
        remedy: `Run this where there is one: ${pin.wheels.flatMap(({ platforms }) => platforms).join(', ')}.`,
      },
    )
  const path = join(machine.cache, name, pin.version, platform.replace(/^\w+?-/, ''))
  const inside = pin.contents === 'tree' ? wheel.program : basename(wheel.program)
  const folder = { path, origin: wheel.sha256, program: join(path, inside) }
  return { name, version: pin.version, wheel, contents: pin.contents, folder }
}
