import { isTable, type TomlTable, type TomlValue } from '../project/toml.ts'
import { cibuildwheelTable, inheritRule, levelsOf } from './cibuildwheel.ts'
import { parsePlatformTag } from './platform.ts'
import type { Target } from './target.ts'

/** An image of `[tool.cibuildwheel]`, and the floor that its name says. */
export interface StatedImage {
  /** `manylinux_2_28`, or an address of the project's own. */
  readonly image: string
  readonly floor: string | undefined
}

/** What `manylinux-x86_64-image` and its like say of a Linux row. */
export function statedImage(pyproject: TomlTable, target: Target): StatedImage | undefined {
  const image = levelsOf(cibuildwheelTable(pyproject), 'linux').findLast(
    (level) => typeof level[imageOption(target)] === 'string' && level[imageOption(target)] !== '',
  )?.[imageOption(target)]
  if (typeof image !== 'string') return undefined
  const [, policy = ''] = /\b((?:manylinux|musllinux)(?:2014|_\d+_\d+))(?:_\w+)?(?:$|[:@])/.exec(image) ?? []
  return { image, floor: parsePlatformTag(`${policy}_${target.arch}`)?.floor ?? undefined }
}

function imageOption({ family, arch }: Target): string {
  return `${family}-${arch}-image`
}

/** `MACOSX_DEPLOYMENT_TARGET` of the table's `environment`, as tags have it: from 11 on the minor version is 0. */
export function statedDeploymentTarget(pyproject: TomlTable): string | undefined {
  for (const level of levelsOf(cibuildwheelTable(pyproject), 'macos').toReversed()) {
    const environment = level['environment']
    const [, major, minor = '0'] = /^(\d+)(?:\.(\d+))?/.exec(variableOf(environment) ?? '') ?? []
    if (major !== undefined) return Number(major) >= 11 ? `${major}.0` : `${major}.${minor}`
    // Without a rule the platform's environment stands in place of the whole's.
    if (environment !== undefined && inheritRule(level['inherit'], 'environment') === 'none') return undefined
  }
  return undefined
}

function variableOf(environment: TomlValue | undefined): string | undefined {
  const name = 'MACOSX_DEPLOYMENT_TARGET'
  if (typeof environment === 'string') return new RegExp(`\\b${name}=["']?([\\d.]+)`).exec(environment)?.[1]
  const value = isTable(environment) ? environment[name] : undefined
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
}
