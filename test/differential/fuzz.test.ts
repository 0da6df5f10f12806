import { spawnSync } from 'node:child_process'
import { expect, test } from '@jest/globals'
import { ArchiveError } from '../../packages/core/src/archive/archive-error.ts'
import { bytesOf, type ByteSource } from '../../packages/core/src/archive/bytes.ts'
import { openSdist } from '../../packages/core/src/archive/sdist.ts'
import { readTarGz, TAR_LIMITS } from '../../packages/core/src/archive/tar.ts'
import { streamTarGz } from '../../packages/core/src/archive/tar-stream.ts'
import { openWheel } from '../../packages/core/src/archive/wheel.ts'
import { openZip, ZIP_LIMITS } from '../../packages/core/src/archive/zip.ts'
import { refusalOfZip } from '../../packages/core/src/archive/zip-verdict.ts'
import { FilenameError } from '../../packages/core/src/standards/filename-error.ts'
import { type Mutation, mutationsOf } from './mutations.ts'
import { interpreter } from './reference.ts'

const SEED = Number(process.env['SEED'] ?? 20_261_121)
const COUNT = Number(process.env['MUTATIONS'] ?? 5000)
const UNPACKED = 2 ** 20

const mutations = mutationsOf(SEED, COUNT)

/** Counts what is read: a reader that goes in circles is found by that, whatever the machine's speed. */
function counted(bytes: Buffer): ByteSource & { readonly budget: () => boolean } {
  const source = bytesOf(bytes)
  let [calls, total] = [0, 0]
  const budget = (): boolean => calls <= 2000 + bytes.length && total <= 64 * (bytes.length + 2 ** 17)
  return {
    size: source.size,
    budget,
    read: (offset, length) => {
      calls += 1
      total += Math.min(length, source.size)
      if (!budget()) throw new RangeError(`${calls} reads of ${total} bytes, of a source of ${bytes.length}`)
      return source.read(offset, length)
    },
  }
}

type Reader = (mutation: Mutation, source: ByteSource) => unknown

const zipLimits = { ...ZIP_LIMITS, unpacked: UNPACKED }
const tarLimits = { ...TAR_LIMITS, unpacked: UNPACKED }

function bounded(total: number): void {
  if (total > UNPACKED) throw new RangeError(`${total} bytes came out`)
}

const READERS: Readonly<Record<string, Reader>> = {
  refusalOfZip: (_, source) => refusalOfZip(source),
  openZip: (_, source) => {
    const zip = openZip(source, zipLimits)
    let total = 0
    for (const member of zip.members) bounded((total += quiet(() => zip.read(member, UNPACKED).length) ?? 0))
  },
  chunks: async (_, source) => {
    const zip = openZip(source, zipLimits)
    let total = 0
    for (const member of zip.members.slice(0, 20))
      for await (const chunk of zip.chunks(member)) bounded((total += chunk.length))
  },
  openWheel: ({ filename }, source) => {
    const { topLevels, extensionModules } = openWheel(filename.replace(/\.tar\.gz$/, '-py3-none-any.whl'), source)
    return [topLevels, extensionModules]
  },
  readTarGz: (_, source) => {
    for (const member of readTarGz(source, tarLimits)) bounded(member.data().length)
  },
  streamTarGz: async (_, source) => {
    let total = 0
    await streamTarGz(
      source,
      () => (piece) => {
        bounded((total += piece.length))
      },
      tarLimits,
    )
  },
  openSdist: ({ filename }, source) => openSdist(filename.replace(/-py3-none-any\.whl$/, '.tar.gz'), source),
}

/** Undefined where the archive is at fault; anything else is thrown on. */
function quiet<T>(read: () => T): T | undefined {
  try {
    return read()
  } catch (thrown) {
    if (thrown instanceof ArchiveError || thrown instanceof FilenameError) return undefined
    throw thrown
  }
}

test.each(Object.entries(READERS))(
  `%s of ${COUNT} damaged archives (seed ${SEED})`,
  async (_, read) => {
    const faults: string[] = []
    let accepted = 0
    for (const [index, mutation] of mutations.entries())
      try {
        await read(mutation, counted(mutation.bytes))
        accepted += 1
      } catch (thrown) {
        if (!(thrown instanceof ArchiveError || thrown instanceof FilenameError))
          faults.push(`${index} (${mutation.how}): ${thrown instanceof Error ? (thrown.stack ?? '') : String(thrown)}`)
      }
    expect(faults.slice(0, 5)).toEqual([])
    // Some damage does no harm: a reader that refused everything would pass for the wrong reason.
    expect(accepted).toBeGreaterThan(COUNT / 200)
  },
  120_000,
)

function namesOf(bytes: Buffer): readonly [names: readonly string[] | null, problem: string] {
  try {
    return [
      openZip(bytesOf(bytes), { ...ZIP_LIMITS, ratio: Infinity, unpacked: Infinity }).members.map(({ name }) => name),
      '',
    ]
  } catch (thrown) {
    if (thrown instanceof ArchiveError) return [null, thrown.message]
    throw thrown
  }
}

const ZIPFILE = `
import io, json, sys, zipfile
for line in sys.stdin:
    try:
        names = [info.filename for info in zipfile.ZipFile(io.BytesIO(bytes.fromhex(line))).infolist()]
    except Exception:
        names = None
    print(json.dumps(names))
`

test("our directory and CPython's zipfile open the same archives", async () => {
  const python = await interpreter()
  if (python === undefined) {
    if (process.env['CI'] !== undefined) throw new Error('no CPython 3.10 or later on this machine')
    console.warn('no CPython 3.10 or later on this machine: zipfile was NOT asked')
    return
  }
  const zips = mutations.filter(({ filename }) => filename.endsWith('.whl'))
  const { stdout } = spawnSync(python.executable, ['-I', '-W', 'ignore', '-c', ZIPFILE], {
    input: `${zips.map(({ bytes }) => bytes.toString('hex')).join('\n')}\n`,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  const theirs = stdout.trim().split('\n')
  expect(theirs).toHaveLength(zips.length)
  const differing = zips.flatMap(({ bytes, how }, index) => {
    const [names, problem] = namesOf(bytes)
    const [ours, expected] = [JSON.stringify(names), theirs[index] ?? '']
    return ours === JSON.stringify(JSON.parse(expected)) ? [] : [`${how}: we ${problem || ours}, zipfile ${expected}`]
  })
  if (differing.length > 0)
    console.log(
      `${differing.length} of ${zips.length} open differently in CPython ${python.version}:\n${differing.slice(0, 10).join('\n')}`,
    )
  expect(differing.length).toBeLessThan(zips.length / 100)
}, 120_000)
