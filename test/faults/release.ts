import { createHash } from 'node:crypto'
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { makeScratch } from '@pyrelease/core'
import type { Rehearsal } from '@pyrelease/rehearsal'
import { makeSdist, makeWheel } from '../fakes/archives.ts'

/** What one seed came to. */
export interface SeedResult {
  readonly seed: number
  /** The first promise that was broken. */
  readonly problem: string | undefined
  readonly files: number
  /** How often it was published until all was there. */
  readonly runs: number
  readonly faults: number
}

/** Files of the largest release. */
export const MOST_FILES = 60

/** Files of a release, and what they must be on the index. */
export interface Release {
  readonly folder: string
  /** SHA-256 by name. */
  readonly digests: ReadonlyMap<string, string>
}

/** Tiny files of one version, made once, and handed out as folders. */
export interface Pool extends AsyncDisposable {
  /** The first `count` of them in a folder of their own; the sdist is the last. */
  release(name: string, count: number): Promise<Release>
}

/** @param most wheels and sdist of the largest release */
export async function openPool(most: number): Promise<Pool> {
  const scratch = await makeScratch('faults')
  const wheels = Array.from({ length: most - 1 }, (_, number) => {
    const tag = `cp3${number}`
    return makeWheel({ tags: `${tag}-${tag}-win_amd64` })
  })
  const sdist = makeSdist()
  const pool = join(scratch.path, 'pool')
  await mkdir(pool)
  for (const { filename, bytes } of [...wheels, sdist]) await writeFile(join(pool, filename), bytes)
  return {
    async release(name, count) {
      const folder = join(scratch.path, name)
      await rm(folder, { recursive: true, force: true })
      await mkdir(folder)
      const files = [...wheels.slice(0, count - 1), sdist]
      for (const { filename } of files) await copyFile(join(pool, filename), join(folder, filename))
      return { folder, digests: new Map(files.map(({ filename, bytes }) => [filename, sha256(bytes)])) }
    },
    [Symbol.asyncDispose]: () => scratch[Symbol.asyncDispose](),
  }
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** Every file that an index holds, as its bytes on disk are: name and SHA-256, twice if it is there twice. */
export async function filesAt(index: Rehearsal): Promise<readonly (readonly [name: string, sha256: string])[]> {
  const stored = [...index.state.projects.values()].flatMap(({ releases }) =>
    [...releases.values()].flatMap(({ files }) => files),
  )
  return Promise.all(stored.map(async ({ filename, path }) => [filename, sha256(await readFile(path))] as const))
}

/**
 * What an index must never show of a release, whatever happened to its publication.
 * @param isComplete whether all of it must be there
 * @returns the first thing wrong
 */
export async function wrongAt(index: Rehearsal, release: Release, isComplete: boolean): Promise<string | undefined> {
  const files = await filesAt(index)
  const names = files.map(([name]) => name)
  const twice = names.find((name, place) => names.indexOf(name) !== place)
  if (twice !== undefined) return `${twice} is on the index twice`
  const other = files.find(([name, digest]) => release.digests.get(name) !== digest)
  if (other !== undefined) return `${other[0]} is on the index with other bytes`
  const missing = [...release.digests.keys()].filter((name) => !names.includes(name))
  return isComplete && missing.length > 0 ? `${missing.join(', ')} is missing on the index` : undefined
}
