import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { Failure } from '../../../packages/core/src/failure.ts'
import { openRunnerDoor } from '../../../packages/core/src/github/door.ts'
import { text } from '../../../packages/core/src/parsers.ts'
import { runAction } from '../../../packages/core/src/run-action.ts'
import type { Report } from '../../../packages/core/src/report.ts'

const before = { ...process.env }
const write = process.stdout.write.bind(process.stdout)
const argv = process.argv
let folder: string
let log: string

// @actions/core looks up the summary's file once in a process.
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pyrelease-door-'))
})
afterAll(() => rm(folder, { recursive: true }))

beforeEach(async () => {
  for (const name of ['output', 'summary']) await writeFile(join(folder, name), '')
  process.env['GITHUB_OUTPUT'] = join(folder, 'output')
  process.env['GITHUB_STEP_SUMMARY'] = join(folder, 'summary')
  log = ''
  process.stdout.write = (chunk: string | Uint8Array) => {
    log += String(chunk)
    return true
  }
})
afterEach(() => {
  process.stdout.write = write
  process.argv = argv
  process.env = { ...before }
  process.exitCode = 0
})

const report: Report = {
  passed: true,
  findings: [
    {
      key: 'readme',
      id: 'SRC-13',
      severity: 'warning',
      message: 'm',
      remedy: 'r',
      place: { file: 'a/b.toml', line: 3, column: 5 },
    },
  ],
  summary: '## Done',
  text: 'done\n::set-output name=x::y\n  ##[error]z',
  outputs: { name: 'demo' },
  documents: [],
}

describe('the door to the runner', () => {
  it('turns a report into annotations at their places, outputs and a summary', async () => {
    await openRunnerDoor('verify-metadata').publish(report)
    expect(log).toContain('::warning title=readme SRC-13,file=a/b.toml,line=3,col=5::m%0Ar')
    expect(await readFile(join(folder, 'output'), 'utf8')).toMatch(/^name<<(\S+)\ndemo\n\1\n$/)
    expect(await readFile(join(folder, 'summary'), 'utf8')).toContain('## Done')
  })

  it('lets nothing that programs or files say command the runner', async () => {
    const door = openRunnerDoor('build-wheels')
    await door.publish(report)
    door.progress.note('  ::add-mask::x')
    expect(log).toContain('\n| ::set-output name=x::y')
    expect(log).toContain('\n  | ##[error]z')
    expect(log).toContain('\n  | ::add-mask::x')
  })

  it('tells how long a step took, and masks secrets', async () => {
    const door = openRunnerDoor('smoke-test')
    expect(await door.progress.during('work', () => Promise.resolve(7))).toBe(7)
    door.mask('s3cret')
    expect(log).toMatch(/^work …\nwork: 0\.\d s\n::add-mask::s3cret\n$/)
  })
})

it('leaves no masked secret in what it hands on, whoever said it back', async () => {
  const door = openRunnerDoor('publish-oidc')
  door.mask('s3cret')
  log = ''
  const text = 'the index says s3cret'
  const finding = { key: 'credentials-absent', severity: 'error', message: text, remedy: text } as const
  await door.publish({ ...report, findings: [finding], summary: text, text, outputs: { files: text } })
  door.progress.note(text)
  door.refuse(new Failure(text, { remedy: text, cause: new Error(text) }))
  const files = await Promise.all(['output', 'summary'].map((name) => readFile(join(folder, name), 'utf8')))
  for (const shown of [log, ...files]) {
    expect(shown).toContain('the index says ***')
    expect(shown).not.toContain('s3cret')
  }
})

describe('running an action', () => {
  const table = { 'package-dir': text }
  const run = async (body: () => Promise<Report>): Promise<void> => {
    process.argv = argv.slice(0, 2)
    process.env['INPUT_PACKAGE-DIR'] = '.'
    await runAction('verify-metadata', table, body)
  }

  it.each([
    [true, 0],
    [false, 1],
  ])('ends with the verdict of the report: passed %s gives %d', async (passed, code) => {
    await run(() => Promise.resolve({ ...report, passed }))
    expect(process.exitCode).toBe(code)
  })

  it('makes one annotation of a Failure, with remedy and page', async () => {
    const details = { remedy: 'do', page: 'https://example.org', place: { file: 'f' } }
    await run(() => Promise.reject(new Failure('no', details)))
    expect(log).toBe('::error title=verify-metadata,file=f::no%0A%0Ado%0ASee https://example.org\n')
    expect(process.exitCode).toBe(1)
  })

  it('calls everything else a bug, with the stack for debug logs only', async () => {
    await run(() => Promise.reject(new TypeError('x is not y')))
    expect(log).toMatch(/^::error title=verify-metadata::verify-metadata met something it did not expect: x is not y/)
    expect(log).toMatch(/^::debug::TypeError: x is not y/m)
  })
})
