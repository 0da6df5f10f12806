import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { documentText, makeScratch, openHttp, type Plan } from '@pyrelease/core'
import { gatherFacts } from '../../actions/smoke-test/src/facts.ts'
import type { SmokeInputs } from '../../actions/smoke-test/src/inputs.ts'
import { makeSdist, makeWheel } from '../fakes/archives.ts'
import { fakeClock } from '../fakes/clock.ts'
import { type Scripted, scriptedServer } from '../fakes/scripted-server.ts'
import { createHash } from 'node:crypto'
import { machine } from './bench.ts'

const wheel = makeWheel({ metadata: { 'Requires-Python': '>=3.8', 'Requires-Dist': ['leaf'] } })
const sdist = makeSdist()
const hashOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')

const planWith = (files: Plan['files']): Plan => ({
  schema: 'pyrelease.plan/1',
  project: {
    name: 'demo',
    version: '1.0',
    'package-dir': '.',
    'requires-python': null,
    commit: null,
    'source-date-epoch': 0,
  },
  ref: { tag: null, release: false, reason: '' },
  abi: { kind: 'pure', minimum: null, confidence: 'declared', from: '' },
  sdist: { build: true, expected: null, 'wheels-from': 'sdist' },
  tools: [],
  entries: [],
  skipped: [],
  totals: { jobs: 0, wheels: 0 },
  ...(files === undefined ? {} : { files }),
})
const released = planWith([{ name: wheel.filename, sha256: hashOf(wheel.bytes), size: wheel.bytes.length }])

async function gather(
  contents: Readonly<Record<string, string | Buffer>>,
  changes: Partial<SmokeInputs> = {},
): Promise<Awaited<ReturnType<typeof gatherFacts>>> {
  await using scratch = await makeScratch('facts')
  for (const [path, content] of Object.entries(contents)) {
    await mkdir(join(scratch.path, path, '..'), { recursive: true })
    await writeFile(join(scratch.path, path), content)
  }
  const into = join(scratch.path, 'into')
  await mkdir(into)
  const inputs: SmokeInputs = {
    packageDir: scratch.path,
    dist: 'dist',
    plan: undefined,
    pythons: 'auto',
    extensions: 'import',
    entryPoints: 'load',
    smoke: [],
    index: 'pypi',
    retryBudget: 60,
    ignore: [],
    ...changes,
  }
  const openIndex = () => openHttp({ env: {} })
  return await gatherFacts(inputs, { machine, clock: fakeClock(), openHttp: openIndex }, into)
}

describe('files of a folder', () => {
  test('are read with what they say of themselves', async () => {
    const facts = await gather({
      [`dist/${wheel.filename}`]: wheel.bytes,
      [`dist/a/${sdist.filename}`]: sdist.bytes,
      'dist/notes.txt': '',
    })
    expect(facts.files).toMatchObject([
      {
        name: wheel.filename,
        kind: 'wheel',
        sha256: hashOf(wheel.bytes),
        project: 'demo',
        version: '1.0',
        requiresPython: '>=3.8',
        tags: ['py3-none-any'],
        contents: { topLevels: ['demo'], dependencies: ['leaf'] },
      },
      { name: sdist.filename, kind: 'sdist', tags: [] },
    ])
    expect(facts.interpreters.length).toBeGreaterThan(0)
  })

  test('may lie there twice, if they are the same', async () => {
    const twice = { [`dist/a/${wheel.filename}`]: wheel.bytes, [`dist/b/${wheel.filename}`]: wheel.bytes }
    expect(await gather(twice)).toMatchObject({ files: [{}], findings: [] })
    const other = makeWheel({ files: { 'demo.py': 'VALUE = 2\n' } })
    const facts = await gather({ ...twice, [`dist/b/${wheel.filename}`]: other.bytes })
    expect(facts.findings).toMatchObject([{ key: 'digest-differs', message: expect.stringMatching(/occurs twice/) }])
  })

  test.each<[string, Readonly<Record<string, string | Buffer>>, Partial<SmokeInputs>, RegExp]>([
    ['no folder', {}, {}, /dist: there is no folder dist/],
    ['no files', { 'dist/README.md': '' }, {}, /no wheel and no sdist in dist/],
    ['no archive', { 'dist/demo-1.0-py3-none-any.whl': 'zip?' }, {}, /demo-1\.0-py3-none-any\.whl cannot be read: /],
    ['no name', { 'dist/demo.whl': '' }, {}, /demo\.whl cannot be read: Invalid wheel filename/],
    ['no plan there', {}, { plan: 'plan.json' }, /plan: plan\.json cannot be read/],
    ['no plan in it', { 'plan.json': '{}' }, { plan: 'plan.json' }, /plan\.json is no document of pyrelease/],
    ['no plan for an index', {}, { dist: 'none' }, /no plan that names them/],
    [
      'no files in the plan',
      {},
      { dist: 'none', plan: documentText(planWith(undefined)) },
      /the plan does not say which/,
    ],
    [
      'a path in the plan',
      {},
      { dist: 'none', plan: documentText(planWith([{ name: '../x.whl', sha256: 'a'.repeat(64), size: 1 }])) },
      /names a file "\.\.\/x\.whl"/,
    ],
  ])('%s is refused', async (_, contents, changes, message) => {
    await expect(gather(contents, changes)).rejects.toMatchObject({
      message: expect.stringMatching(message),
      remedy: expect.stringMatching(/\S/),
    })
  })
})

describe('files of an index', () => {
  const page = (sha256: string): Scripted => ({
    status: 200,
    headers: { 'Content-Type': 'text/html' },
    body: `<!DOCTYPE html><a href="/files/${wheel.filename}#sha256=${sha256}">${wheel.filename}</a>`,
  })
  const ours = hashOf(wheel.bytes)

  async function fromIndex(answer: (path: string, count: number) => Scripted) {
    await using server = await scriptedServer(({ path }, count) => answer(path, count))
    return await gather({}, { dist: 'none', plan: documentText(released), index: `${server.url}/legacy/` })
  }

  test('are waited for, fetched and compared', async () => {
    const facts = await fromIndex((path, count) => {
      if (path.startsWith('/files/')) return { status: 200, body: wheel.bytes }
      return count < 2 ? { status: 404 } : page(ours)
    })
    expect(facts).toMatchObject({ published: true, findings: [], files: [{ name: wheel.filename, sha256: ours }] })
    expect(facts.from).toMatch(/\/simple\/demo\/$/)
  })

  test.each<[string, (path: string) => Scripted, string, RegExp]>([
    [
      'that never come',
      () => ({ status: 404 }),
      'index-timeout',
      /does not show demo-1\.0-py3-none-any\.whl with our SHA-256 after 60 s/,
    ],
    ['that are others', () => page('f'.repeat(64)), 'digest-differs', /is on 127\.0\.0\.1:\d+ with ffff.*; ours is/],
    [
      'whose bytes are not what the page says',
      (path) => (path.startsWith('/files/') ? { status: 200, body: 'other' } : page(ours)),
      'digest-differs',
      /ours is/,
    ],
  ])('%s are a finding', async (_, answer, key, message) => {
    const { files, findings } = await fromIndex(answer)
    expect(files).toEqual([])
    expect(findings).toMatchObject([{ key, severity: 'error', message: expect.stringMatching(message) }])
  })

  test('that cannot be had are a failure', async () => {
    const refused = fromIndex((path) => (path.startsWith('/files/') ? { status: 403 } : page(ours)))
    await expect(refused).rejects.toThrow(/answered 403/)
  })
})
