import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Failure } from '../failure.ts'
import { type Ended, runProgram, tailOf } from '../process/program.ts'
import { isList, isTable, readToml } from '../project/toml.ts'

// What `--locked` promises, over the way from the repository to the wheel: the crates of the tracked Cargo.lock and no
// others. maturin packs the whole file beside those members of a workspace that the package needs; Cargo would drop the
// entries of the rest, and --locked forbids that.

const REMEDY = 'Run `cargo update --workspace`, commit Cargo.lock, or set locked: false.'

/** Bytes of a lock file; undefined where there is none. */
export async function readLockFile(path: string): Promise<Buffer | undefined> {
  return readFile(path).catch(() => undefined)
}

/**
 * Building an sdist resolves crates, and writes a lock file that does not fit: into the copy, and so into the sdist.
 * @throws Failure when it is not as it was
 */
export async function refuseChangedLock(path: string, before: Buffer | undefined): Promise<void> {
  const after = await readLockFile(path)
  if (before !== undefined && after?.equals(before) === true) return
  throw new Failure('cargo-lock-missing: Cargo.lock does not fit Cargo.toml, and the build is --locked', {
    remedy: REMEDY,
  })
}

/**
 * Drops from the lock file of an unpacked sdist what its members do not need.
 * @param top absolute folder of the sdist
 * @throws Failure when another crate, or another version, would have to come in
 */
export async function pruneLock(top: string, env: Readonly<Record<string, string>>): Promise<void> {
  const path = join(top, 'Cargo.lock')
  const before = await readLockFile(path)
  const manifest = await readLockFile(join(top, 'Cargo.toml'))
  // Without a workspace at the top, the lock file is that of the one crate there is.
  if (before === undefined || manifest === undefined || !/^\s*\[workspace\b/m.test(manifest.toString())) return
  const ended = await runProgram('cargo', ['metadata', '--format-version', '1', '--quiet'], {
    cwd: top,
    env,
    patience: 600_000,
  })
  if (ended.code !== 0) throw unresolved(ended)
  const known = await lockedCrates(before)
  const added = [...(await lockedCrates(await readLockFile(path)))].filter((crate) => !known.has(crate))
  if (added.length === 0) return
  throw new Failure(`cargo-lock-missing: Cargo.lock lacks ${added.join(', ')}, and the build is --locked`, {
    remedy: REMEDY,
  })
}

/** `name version checksum` of each crate. */
async function lockedCrates(lock: Uint8Array | undefined): Promise<ReadonlySet<string>> {
  const { tables } = await readToml('Cargo.lock', lock ?? new Uint8Array())
  const packages = tables['package']
  const crates = isList(packages) ? packages.filter(isTable) : []
  return new Set(
    crates.map(({ name, version, checksum }) =>
      [name, version, checksum].filter((part) => typeof part === 'string').join(' '),
    ),
  )
}

function unresolved(ended: Ended): Failure {
  return new Failure(`the crates of the sdist cannot be resolved:\n${tailOf(ended)}`, {
    remedy: 'See that every path dependency lies inside the repository, and is packed into the sdist.',
  })
}
