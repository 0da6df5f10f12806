// The door to built files: what is kept of each, PyPI's verdict beside our findings, and that memory does not grow.
import { execFile } from 'node:child_process'
import { open, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { crc32 } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { NOTHING_EXPECTED } from '../../../packages/core/src/checks/expectations.ts'
import { judgeFile } from '../../../packages/core/src/checks/files.ts'
import { makeScratch } from '../../../packages/core/src/scratch.ts'
import { makeSdist, makeWheel, type WheelContent } from '../../fakes/archives.ts'
import { leastOf } from '../../fakes/processes.ts'
import { type File, sound } from './structure.ts'

async function judgeBytes({ filename, bytes }: File, contents = true) {
  await using scratch = await makeScratch('files')
  const path = join(scratch.path, filename)
  await writeFile(path, bytes)
  return await judgeFile({ name: filename, path, from: 'dist' }, { expected: NOTHING_EXPECTED, contents })
}

describe('a built file', () => {
  test('is read once, and closed', async () => {
    const { distribution, judgements } = await judgeBytes(
      sound({ tags: 'py2.py3-none-any', metadata: { Name: 'Demo', Version: '1.0.0' } }),
    )
    expect(distribution).toMatchObject({
      kind: 'wheel',
      from: 'dist',
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      verdict: { kind: 'accept' },
      content: { kind: 'read', project: 'demo', version: '1.0.0', refusals: [] },
      tags: [{ python: 'py2' }, { python: 'py3' }],
    })
    expect(distribution.members.map(({ name }) => name)).toEqual([
      'demo.py',
      ...['METADATA', 'WHEEL', 'RECORD'].map((file) => `demo-1.0.dist-info/${file}`),
    ])
    expect(judgements.flatMap(({ findings }) => findings)).toEqual([])
    const form = distribution.content.kind === 'read' ? distribution.content.form : []
    expect(form).toContainEqual(['sha256_digest', distribution.sha256])
  })

  test('of another kind is judged by the checks of its kind', async () => {
    const { distribution, judgements } = await judgeBytes(makeSdist())
    expect(distribution).toMatchObject({ kind: 'sdist', content: { kind: 'read', project: 'demo' }, tags: [] })
    expect(distribution.members.map(({ name }) => name)).toContain('pyproject.toml')
    expect(judgements.some(({ id }) => id === 'SDI-01')).toBe(true)
  })

  test('findings have its name as their subject', async () => {
    const { judgements } = await judgeBytes(makeWheel({ tags: 'cp312-cp312-linux_x86_64' }))
    const subjects = judgements.flatMap(({ findings }) => findings.map(({ subject }) => subject))
    expect(new Set(subjects)).toEqual(new Set(['demo-1.0-cp312-cp312-linux_x86_64.whl']))
  })
})

const rst = { 'Description-Content-Type': 'text/x-rst' }

describe('the verdict', () => {
  test.each<readonly [string, WheelContent | File, object, boolean?]>([
    ['nothing against it', {}, { kind: 'accept' }],
    [
      'what only docutils can judge',
      { metadata: rst },
      { kind: 'unknown', because: expect.stringMatching(/docutils/) },
    ],
    ['members that nobody unpacked', {}, { kind: 'unknown', because: expect.stringMatching(/encrypted code/) }, false],
    [
      'a form that PyPI refuses',
      { version: '1.0+x' },
      { kind: 'refuse', text: expect.stringMatching(/use of local versions/) },
    ],
    [
      'a finding of ours that PyPI does not share',
      { files: { 'demo.py': 'x' }, distInfo: { INSTALLER: 'x' } },
      { kind: 'accept' },
    ],
    [
      'a name of the wrong kind',
      { ...sound(), filename: 'demo-1.0-py3-none-any.WHL' },
      { kind: 'refuse', text: expect.stringMatching(/Extension .WHL is invalid/) },
    ],
    [
      'a name that is none',
      { ...sound(), filename: 'demo-1.0.whl' },
      { kind: 'refuse', text: expect.stringMatching(/^Invalid distribution file. Unable to parse name/) },
    ],
    [
      'no archive',
      { ...sound(), bytes: Buffer.from('x') },
      { kind: 'refuse', text: expect.stringMatching(/File is not a zipfile/) },
    ],
    [
      'no metadata',
      { distInfo: { METADATA: undefined } },
      { kind: 'refuse', text: expect.stringMatching(/required METADATA file/) },
    ],
    [
      'metadata in a folder of another name',
      { ...sound(), filename: 'other-1.0-py3-none-any.whl' },
      { kind: 'refuse', text: expect.stringMatching(/WHEEL not found at other-1.0.dist-info/) },
    ],
    [
      'an empty line in RECORD',
      { distInfo: { RECORD: '\n' } },
      { kind: 'refuse', text: expect.stringMatching(/500 Internal Server Error/) },
    ],
    [
      'encrypted code',
      { files: { 'x.py': 'from a import __pyarmor_enter__' } },
      { kind: 'refuse', text: expect.stringMatching(/PyArmor-encrypted content/) },
    ],
  ])('%s', async (...[, content, expected, contents]) => {
    const file = 'bytes' in content ? content : sound(content)
    const { distribution } = await judgeBytes(file, contents)
    expect(distribution.verdict).toEqual(expected)
  })

  test('an sdist that cannot be read is refused as PyPI refuses it', async () => {
    const { distribution } = await judgeBytes({ filename: 'demo-1.0.tar.gz', bytes: Buffer.from('x') })
    expect(distribution).toMatchObject({
      verdict: { kind: 'refuse', text: 'Invalid distribution file. File is not a tarfile' },
      content: { kind: 'unreadable' },
    })
  })
})

describe('a wheel of 1 GiB', () => {
  const SIZE = 2 ** 30
  const ZEROS = '49bc20df15e412a64472421e13fe86ff1c5165e18b2afccf160d4dc19fe68a14'

  /** Megabytes: 200, and what it takes to run the sources, of which Node takes out the types. */
  const WITH_TYPES = 250

  /** Stored zeros, which take no room on disk where the file system knows holes. */
  async function write(path: string): Promise<void> {
    const block = Buffer.alloc(2 ** 22)
    let crc = 0
    for (let done = 0; done < SIZE; done += block.length) crc = crc32(block, crc)
    const RECORD = `big.bin,sha256=${Buffer.from(ZEROS, 'hex').toString('base64url')},${SIZE}\n`
    const { bytes } = sound({
      members: [{ name: 'big.bin', data: '', size: SIZE, packedSize: SIZE, crc }],
      distInfo: { RECORD: `${RECORD}demo-1.0.dist-info/RECORD,,\n` },
    })
    const gap = bytes.indexOf('big.bin') + 'big.bin'.length
    const after = Buffer.from(bytes.subarray(gap))
    // Everything behind the gap lies so much further.
    for (let at = after.indexOf('PK\x01\x02'); at >= 0; at = after.indexOf('PK\x01\x02', at + 4)) {
      const offset = after.readUInt32LE(at + 42)
      if (offset >= gap) after.writeUInt32LE(offset + SIZE, at + 42)
    }
    const end = after.length - 22
    after.writeUInt32LE(after.readUInt32LE(end + 16) + SIZE, end + 16)
    await using file = await open(path, 'w')
    await file.write(bytes.subarray(0, gap), 0, gap, 0)
    await file.write(after, 0, after.length, gap + SIZE)
  }

  test('is judged to its end in memory that does not grow with it', async () => {
    await using scratch = await makeScratch('large')
    const path = join(scratch.path, 'demo-1.0-py3-none-any.whl')
    await write(path)
    const core = (file: string): string => JSON.stringify(resolve('packages/core/src/checks', file))
    const script = `
      const { judgeFile } = await import(${core('files.ts')})
      const { NOTHING_EXPECTED } = await import(${core('expectations.ts')})
      const found = { name: 'demo-1.0-py3-none-any.whl', path: ${JSON.stringify(path)}, from: 'dist' }
      const { distribution, judgements } = await judgeFile(found, { expected: NOTHING_EXPECTED, contents: true })
      const { verdict, members } = distribution
      const findings = judgements.flatMap(({ findings }) => findings.map(({ id, message }) => id + ' ' + message))
      const megabytes = process.resourceUsage().maxRSS / 1024
      console.log(JSON.stringify({ verdict, findings, megabytes, big: members.find(({ name }) => name === 'big.bin') }))
    `
    const args = ['--no-warnings', '--input-type=module', '-e', script]
    let told: Record<string, unknown> = {}
    const megabytes = await leastOf(async () => {
      const { stdout } = await promisify(execFile)(process.execPath, args)
      told = JSON.parse(stdout) as Record<string, unknown>
      return Number(told['megabytes'])
    }, WITH_TYPES)
    const { verdict, findings, big } = told
    expect(big).toMatchObject({ size: SIZE, sha256: ZEROS })
    expect(verdict).toMatchObject({ kind: 'refuse', text: expect.stringMatching(/^File too large/) })
    expect(findings).toContainEqual(expect.stringMatching(/^WHL-31 .* has 1\.1 GB: File too large/))
    expect(findings).not.toContainEqual(expect.stringMatching(/^WHL-(06|07|08|38) |hash/))
    expect(megabytes).toBeLessThan(WITH_TYPES)
  }, 120_000)
})
