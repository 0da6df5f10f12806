import { type InterpreterTags, linuxPlatforms, macosPlatforms, supportedTags } from '../standards/tags.ts'
import { interpreterPrograms } from './interpreter-places.ts'
import { type Probed, probeInterpreters } from './interpreter-probe.ts'
import type { Machine } from './machine.ts'

/** A Python of this machine, as it says of itself. */
export interface Interpreter {
  /** `cp312`, `cp314t`, `pp311`. */
  readonly id: string
  /** `3.12.1`, `3.15.0rc1`. */
  readonly version: string
  /** `3.12`, `3.14t`. */
  readonly minor: string
  /** Of the installation, never of a virtual environment. */
  readonly executable: string
  readonly implementation: InterpreterTags['implementation']
  readonly freeThreaded: boolean
  readonly tags: InterpreterTags
  /** Every tag that it accepts, `cp312-cp312-manylinux_2_17_x86_64`. */
  readonly supports: ReadonlySet<string>
  /** `sysconfig.get_platform()`: `linux-x86_64`, `macosx-11.0-arm64`, `win-amd64`. */
  readonly platform: string
}

/** The oldest minor version of Python 3 that our tools start. */
const OLDEST = 8

const SHORT_NAMES: Readonly<Record<InterpreterTags['implementation'], string>> = {
  cpython: 'cp',
  pypy: 'pp',
  graalpy: 'gp',
}

/** The Pythons of this machine, 3.8 and later, one per id: CPython before the others, lowest version first. */
export async function findInterpreters(machine: Machine): Promise<readonly Interpreter[]> {
  const probed = await probeInterpreters(machine, await interpreterPrograms(machine))
  return chooseInterpreters(probed, process.arch)
}

/**
 * One interpreter per id: first one for the machine's own processor, then the newest patch, then the one that stands
 * first on PATH.
 */
export function chooseInterpreters(probed: readonly Probed[], arch: string): readonly Interpreter[] {
  const fitting = probed.flatMap((says, order) => {
    const interpreter = interpreterOf(says)
    return interpreter === undefined ? [] : [{ interpreter, says, order }]
  })
  const ranked = fitting.toSorted(
    (a, b) =>
      Number(isNative(b.says, arch)) - Number(isNative(a.says, arch)) ||
      compareVersions(b.says, a.says) ||
      a.order - b.order,
  )
  const chosen = new Map(ranked.toReversed().map((entry) => [entry.interpreter.id, entry]))
  return [...chosen.values()]
    .toSorted((a, b) => rankOf(a.interpreter) - rankOf(b.interpreter))
    .map(({ interpreter }) => interpreter)
}

function interpreterOf(says: Probed): Interpreter | undefined {
  const [major, minor, patch] = says.version
  const implementation = (['cpython', 'pypy', 'graalpy'] as const).find((name) => name === says.implementation)
  if (implementation === undefined || major !== 3 || minor < OLDEST) return undefined
  const { freeThreaded, executable, platform } = says
  const abiTag = abiOf(says.suffix ?? '')
  const tags = {
    implementation,
    major,
    minor,
    freeThreaded,
    ...(abiTag === undefined ? {} : { abiTag }),
    platforms: platformsOf(says),
  }
  const flag = freeThreaded ? 't' : ''
  return {
    id: `${SHORT_NAMES[implementation]}${major}${minor}${flag}`,
    version: `${major}.${minor}.${patch}${normalPrerelease(says.prerelease)}`,
    minor: `${major}.${minor}${flag}`,
    executable,
    implementation,
    freeThreaded,
    tags,
    supports: supportedTags(tags),
    platform,
  }
}

/** `candidate1` → `rc1`, as PEP 440 writes it. */
function normalPrerelease(text: string): string {
  return text
    .replace(/^alpha/, 'a')
    .replace(/^beta/, 'b')
    .replace(/^candidate/, 'rc')
}

/** From the suffix of extension modules: `.pypy311-pp73-x86_64-linux-gnu.so` → `pypy311_pp73` (packaging, `_generic_abi`). */
function abiOf(suffix: string): string | undefined {
  const soabi = suffix.split('.')[1] ?? ''
  const groups =
    /^cpython-(?<cp>\w+)|^(?<windows>cp\d+\w*)-|^(?<pypy>pypy\d+-pp\d+)|^(?<graalpy>graalpy\d+-\d+-native)/.exec(
      soabi,
    )?.groups
  const [cp, other] = [groups?.['cp'], groups?.['windows'] ?? groups?.['pypy'] ?? groups?.['graalpy']]
  return cp === undefined ? other?.replaceAll('-', '_') : `cp${cp}`
}

function platformsOf({ platform, machine, bits, libc, macos }: Probed): readonly string[] {
  const own = platform.replace(/[-.]/g, '_')
  const numbers = /(\d+)\.(\d+)/.exec(macos ?? libc ?? '')
  const [major, minor] = [Number(numbers?.[1] ?? 0), Number(numbers?.[2] ?? 0)]
  if (macos !== null) return macosPlatforms([major, minor], machine)
  if (libc === null) return [own]
  return linuxPlatforms(machine, { kind: libc.startsWith('musl') ? 'musl' : 'glibc', major, minor }, bits)
}

const MACHINES: Readonly<Record<string, RegExp>> = { x64: /x86_64|amd64|universal2/, arm64: /aarch64|arm64|universal2/ }

function isNative({ platform, bits }: Probed, arch: string): boolean {
  return bits === 64 && (MACHINES[arch]?.test(platform) ?? true)
}

function compareVersions(a: Probed, b: Probed): number {
  const [x, y] = [numbersOf(a), numbersOf(b)]
  const at = x.findIndex((number, index) => number !== y[index])
  return at < 0 ? 0 : (x[at] ?? 0) - (y[at] ?? 0)
}

const STAGES = ['alpha', 'beta', 'candidate']

/** A pre-release comes before its release. */
function numbersOf({ version, prerelease }: Probed): readonly number[] {
  const [, stage = '', serial = '0'] = /^([a-z]+)(\d+)$/.exec(prerelease) ?? []
  return [...version, prerelease === '' ? STAGES.length : STAGES.indexOf(stage), Number(serial)]
}

function rankOf({ implementation, tags, freeThreaded }: Interpreter): number {
  return Object.keys(SHORT_NAMES).indexOf(implementation) * 10_000 + tags.minor * 2 + Number(freeThreaded)
}
