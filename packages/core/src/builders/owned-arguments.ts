import { Failure } from '../failure.ts'

/** Builders that we write arguments for. */
export type DrivenBuilder = 'maturin' | 'build'

interface Owned {
  readonly long: readonly string[]
  /** One-letter forms, without the hyphen. */
  readonly short?: string
  /** What to change instead; completes "build-args may not contain --x; …". */
  readonly instead: string
}

/** Arguments that an input or pyrelease itself writes: given twice they would contradict each other. */
const OWNED: Readonly<Record<DrivenBuilder, readonly Owned[]>> = {
  maturin: [
    { long: ['manifest-path'], short: 'm', instead: 'use the input package-dir' },
    { long: ['out'], short: 'o', instead: 'use the input out' },
    { long: ['target'], instead: 'use the input targets of verify-metadata' },
    { long: ['interpreter', 'find-interpreter'], short: 'if', instead: 'use the input pythons' },
    { long: ['compatibility', 'manylinux', 'zig'], instead: 'the target word carries the floor' },
    { long: ['features'], short: 'F', instead: 'use the input features' },
    { long: ['locked', 'frozen'], instead: 'use the input locked' },
    { long: ['release', 'profile'], short: 'r', instead: 'wheels are always built with --release' },
    { long: ['target-dir'], instead: 'pyrelease keeps the target folder' },
    { long: ['sdist', 'no-sdist'], instead: 'the sdist is always built first' },
    { long: ['universal2'], instead: 'use the target macos-universal2' },
    { long: ['skip-auditwheel'], instead: 'a wheel that is not audited cannot be released' },
  ],
  build: [
    { long: ['out-dir'], short: 'o', instead: 'use the input out' },
    { long: ['sdist', 'wheel'], instead: 'the sdist is built first, and the wheels from it' },
    { long: ['python'], short: 'p', instead: 'use the input pythons' },
    {
      long: ['clear', 'no-create-gitignore', 'force-pep517', 'config-file', 'directory', 'project'],
      instead: 'pyrelease sets it',
    },
    {
      long: ['index', 'default-index', 'index-url', 'extra-index-url'],
      short: 'i',
      instead: 'set UV_DEFAULT_INDEX or PIP_INDEX_URL in the environment',
    },
  ],
}

/**
 * Refuses build-args that contradict what pyrelease writes: `--x`, `--x=y`, `-x`, `-xy` and `-x=y` alike.
 * @throws Failure that names every one of them
 */
export function refuseOwnedArguments(builder: DrivenBuilder, args: readonly string[]): void {
  const refused = args.flatMap((argument) => {
    const owner = OWNED[builder].find((owned) => isOwned(argument, owned))
    return owner === undefined ? [] : [`build-args may not contain ${argument}; ${owner.instead}`]
  })
  if (refused.length > 0)
    throw new Failure(`args-owned: ${refused.join('\n')}`, {
      remedy: `Take ${refused.length === 1 ? 'it' : 'them'} out of the input build-args.`,
      usage: true,
    })
}

function isOwned(argument: string, owned: Owned): boolean {
  const long = /^--([^=]+)/.exec(argument)?.[1]
  if (long !== undefined) return owned.long.includes(long)
  // Flags may be run together before it; what follows it is its value.
  const short = /^-[vqhnU]*([A-Za-z])/.exec(argument)?.[1]
  return short !== undefined && (owned.short ?? '').includes(short)
}
