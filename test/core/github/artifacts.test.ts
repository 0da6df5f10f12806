import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { downloadArtifacts, uploadArtifact } from '../../../packages/core/src/github/artifacts.ts'
import { findReleaseFiles } from '../../../packages/core/src/collection/release-files.ts'
import { makeScratch, type Scratch } from '../../../packages/core/src/scratch.ts'
import { makeSdist, makeWheel, makeZip } from '../../fakes/archives.ts'
import { type ArtifactService, artifactService, digestOf } from '../../fakes/artifact-service.ts'

jest.setTimeout(30_000)

const wheel = makeWheel()
const sdist = makeSdist()
const isWanted = (name: string) => /\.(whl|tar\.gz|json)$/.test(name)
let service: ArtifactService
let scratch: Scratch
let downloads = 0
const before = { ...process.env }

beforeEach(async () => {
  service = await artifactService()
  scratch = await makeScratch('artifacts')
  Object.assign(process.env, service.env)
  // The library tells what it does on standard output.
  jest.spyOn(process.stdout, 'write').mockReturnValue(true)
})
afterEach(async () => {
  jest.restoreAllMocks()
  for (const name of ['GITHUB_SERVER_URL', ...Object.keys(service.env)]) {
    if (before[name] === undefined) Reflect.deleteProperty(process.env, name)
    else process.env[name] = before[name]
  }
  await service[Symbol.asyncDispose]()
  await scratch[Symbol.asyncDispose]()
})

function keep(name: string, bytes: Buffer, change: { contentType?: string; digest?: string } = {}): void {
  const contentType = change.contentType ?? 'application/zip'
  service.artifacts.push({ name, bytes, contentType, isFinal: true, digest: change.digest ?? digestOf(bytes) })
}

async function handOn(name: string, files: readonly { filename: string; bytes: Buffer }[]) {
  for (const { filename, bytes } of files) await writeFile(join(scratch.path, filename), bytes)
  return uploadArtifact(
    name,
    files.map(({ filename }) => join(scratch.path, filename)),
    scratch.path,
  )
}

async function download(isAsked: (artifact: string) => boolean = () => true) {
  const files = await downloadArtifacts(join(scratch.path, `in-${downloads++}`), isWanted, isAsked)
  return Promise.all(files.map(async ({ artifact, name, path }) => [artifact, name, await readFile(path)] as const))
}

describe('artifacts', () => {
  test('go from one job to another with every byte', async () => {
    expect(await handOn('wheels-linux', [wheel])).toMatchObject({ id: 1, size: service.artifacts[0]?.bytes.length })
    await handOn('sdist', [sdist, { filename: 'build.json', bytes: Buffer.from('{}') }])
    expect(await download()).toEqual([
      ['sdist', 'build.json', Buffer.from('{}')],
      ['sdist', sdist.filename, sdist.bytes],
      ['wheels-linux', wheel.filename, wheel.bytes],
    ])
    expect(await download((artifact) => artifact === 'wheels-linux')).toHaveLength(1)
  })

  test('a file that was kept without packing is itself', async () => {
    keep(wheel.filename, wheel.bytes, { contentType: 'application/octet-stream' })
    expect(await download()).toEqual([[wheel.filename, wheel.filename, wheel.bytes]])
  })

  test('nothing is unpacked by the name that its zip gives it', async () => {
    keep(
      'evil',
      makeZip([
        { name: '../../../evil.whl', data: 'a' },
        { name: '/tmp/evil.whl', data: 'b' },
        { name: 'folder\\evil.whl', data: 'c' },
        { name: 'folder/', data: '' },
        { name: 'coverage.xml', data: 'd' },
      ]),
    )
    const files = await downloadArtifacts(join(scratch.path, 'in'), isWanted, () => true)
    expect(files.map(({ name }) => name)).toEqual(['evil.whl', 'evil.whl', 'evil.whl'])
    for (const { path } of files) expect(path.startsWith(join(scratch.path, 'in'))).toBe(true)
    expect(await Promise.all(files.map(({ path }) => readFile(path, 'utf8')))).toEqual(['a', 'b', 'c'])
  })

  test.each([
    [
      'other bytes than were uploaded',
      makeZip([]),
      { digest: digestOf(Buffer.from('x')) },
      /its bytes are not those of/,
    ],
    ['no zip', Buffer.from('<html>'), {}, /artifact wheels is damaged/],
  ])('%s are refused', async (_, bytes, change, message) => {
    keep('wheels', bytes, change)
    await expect(download()).rejects.toThrow(message)
  })

  test('a name that is taken is explained', async () => {
    await handOn('wheels', [wheel])
    await expect(handOn('wheels', [wheel])).rejects.toThrow('this run has an artifact wheels already')
  })

  test('a name that cannot be is explained', async () => {
    await expect(handOn('a:b', [wheel])).rejects.toThrow(/artifact a:b could not be handed on/)
  })

  test.each([
    ['ACTIONS_RUNTIME_TOKEN', undefined, /there is no artifact service here/],
    ['GITHUB_SERVER_URL', 'https://github.example.org', /github.example.org is a GitHub Enterprise Server/],
    ['ACTIONS_RUNTIME_TOKEN', 'x', /could not be fetched/],
  ])('%s = %s', async (name, value, message) => {
    if (value === undefined) Reflect.deleteProperty(process.env, name)
    else process.env[name] = value
    await expect(download()).rejects.toMatchObject({ name: 'Failure', message: expect.stringMatching(message) })
  })

  test('the files of a release come from them where there is no folder', async () => {
    await handOn('wheels', [wheel, { filename: 'notes.json', bytes: Buffer.from('[]') }])
    const found = await findReleaseFiles({
      dist: join(scratch.path, 'none'),
      label: 'dist',
      onRunner: true,
      into: join(scratch.path, 'in'),
      onlyBuilt: false,
    })
    expect(found).toMatchObject({
      files: [{ name: wheel.filename, from: 'artifact wheels' }],
      strays: ['notes.json'],
      where: 'the artifacts of this run',
    })
  })

  test('a run without wheels is a failure', async () => {
    const question = { dist: join(scratch.path, 'none'), label: 'dist', into: scratch.path, onlyBuilt: false }
    await expect(findReleaseFiles({ ...question, onRunner: true })).rejects.toMatchObject({
      message: 'there is no wheel and no sdist in the artifacts of this run',
      remedy: expect.stringContaining('needs:'),
    })
    await expect(findReleaseFiles({ ...question, onRunner: false })).rejects.toThrow('dist: there is no folder dist')
  })
})
