// PEP 425, 427, 503, 625: names of projects and files, and compatibility tags.
import { isNormalizedName, isValidName, normalizeName } from '../../packages/core/src/standards/name.ts'
import { macosArchitecture, macosFormats } from '../../packages/core/src/standards/platform-tags.ts'
import { parseSdistFilename } from '../../packages/core/src/standards/sdist-filename.ts'
import {
  bestFits,
  expandTags,
  isSortedTagSet,
  linuxPlatforms,
  type MacosVersion,
  macosPlatforms,
  supportedTags,
  TagError,
  tagText,
} from '../../packages/core/src/standards/tags.ts'
import { FilenameError, parseWheelFilename } from '../../packages/core/src/standards/wheel-filename.ts'
import { type Group, refuses, rowsGroup } from './group.ts'

const WHEELS = 'wheel-and-sdist-names/wheel-filenames.json'
const SDISTS = 'wheel-and-sdist-names/sdist-filenames.json'
const NAMES = 'wheel-and-sdist-names/project-names.json'
const PARSE = 'tags/parse.json'
const PLATFORMS = 'tags/platforms.json'

interface WheelRow {
  readonly filename: string
  readonly name: string
  readonly version: string
  readonly build: readonly [] | readonly [number, string]
  readonly tags: readonly string[]
}

export const NAME_GROUPS: readonly Group[] = [
  rowsGroup<WheelRow>(WHEELS, 'valid', (row) => {
    const { name, version, build, tags } = parseWheelFilename(row.filename)
    return (
      name === row.name &&
      version.normal === row.version &&
      (build ?? []).join() === row.build.join() &&
      tags.map(tagText).toSorted().join() === row.tags.join()
    )
  }),
  rowsGroup<string>(WHEELS, 'invalid', (filename) => refuses(() => parseWheelFilename(filename), FilenameError)),
  rowsGroup<string>(WHEELS, 'valid_but_tags_unsorted', (filename) => {
    const { python, abi, platform } = parseWheelFilename(filename).parts
    return !isSortedTagSet(`${python}-${abi}-${platform}`)
  }),
  rowsGroup<{ filename: string; name: string; version: string }>(SDISTS, 'valid', (row) => {
    const { name, version } = parseSdistFilename(row.filename)
    return name === row.name && version.normal === row.version
  }),
  rowsGroup<string>(SDISTS, 'invalid', (filename) => refuses(() => parseSdistFilename(filename), FilenameError)),
  rowsGroup<[string, string]>(NAMES, 'canonical', ([given, normal]) => normalizeName(given) === normal),
  rowsGroup<[string, string]>(
    NAMES,
    'invalid_when_strict',
    ([given, normal]) => !isValidName(given) && normalizeName(given) === normal,
  ),
  rowsGroup<[string, string]>(
    NAMES,
    'is_normalized',
    ([given, normal]) => isNormalizedName(given) === (given === normal),
  ),
]

interface MuslRow {
  readonly machine: string
  readonly interpreter_32bit: boolean
  readonly musl: readonly [number, number]
  readonly platforms: readonly string[]
  readonly linux: readonly string[]
}

interface CpythonRow {
  readonly python: readonly [number, number]
  readonly abis: readonly [string]
  readonly platforms: readonly string[]
  readonly cpython_tags: readonly string[]
  readonly compatible_tags: readonly string[]
}

interface SelectorRow {
  readonly supported: readonly string[]
  /** Tags of each, between dots. */
  readonly things: readonly string[]
  readonly expected: readonly string[]
}

export const TAG_GROUPS: readonly Group[] = [
  rowsGroup<[string, readonly string[]]>(
    PARSE,
    'valid',
    ([text, tags]) => expandTags(text).map(tagText).toSorted().join() === tags.join(),
  ),
  rowsGroup<[string, string]>(PARSE, 'invalid', ([text, reason]) => {
    try {
      expandTags(text)
      return false
    } catch (thrown) {
      return thrown instanceof TagError && thrown.message.includes(reason)
    }
  }),
  rowsGroup<[string, boolean]>(PARSE, 'sorted_order_required', ([text, sorted]) => isSortedTagSet(text) === sorted),
  rowsGroup<[string, number, boolean]>(
    PARSE,
    'limit',
    ([text, limit, accepted]) => refuses(() => expandTags(text, limit), TagError) !== accepted,
  ),
  rowsGroup<[MacosVersion, string, readonly string[]]>(
    PLATFORMS,
    'mac_binary_formats',
    ([version, machine, formats]) => macosFormats(version, machine).join() === formats.join(),
  ),
  rowsGroup<[string, boolean, string]>(
    PLATFORMS,
    'mac_architecture',
    ([machine, narrow, architecture]) => macosArchitecture(machine, narrow ? 32 : 64) === architecture,
  ),
  rowsGroup<MuslRow>(PLATFORMS, 'musllinux', ({ machine, interpreter_32bit, musl, platforms, linux }) => {
    const [major, minor] = musl
    const found = linuxPlatforms(machine, { kind: 'musl', major, minor }, interpreter_32bit ? 32 : 64)
    return found.join() === [...linux, ...platforms].join()
  }),
  rowsGroup<SelectorRow>(PLATFORMS, 'selector', ({ supported, things, expected }) => {
    const chosen = bestFits(things, (thing) => thing.split('.'), new Set(supported))
    return chosen.join() === expected.join()
  }),
  rowsGroup<[MacosVersion, string, readonly string[]]>(
    PLATFORMS,
    'computed_mac_platforms',
    ([version, machine, platforms]) => macosPlatforms(version, machine).join() === platforms.join(),
  ),
  rowsGroup<CpythonRow>(
    PLATFORMS,
    'computed_cpython_tags',
    ({ python: [major, minor], abis: [abiTag], platforms, cpython_tags, compatible_tags }) => {
      const freeThreaded = abiTag.endsWith('t')
      const found = supportedTags({ implementation: 'cpython', major, minor, freeThreaded, abiTag, platforms })
      return [...found].join() === [...cpython_tags, ...compatible_tags].join()
    },
  ),
]
