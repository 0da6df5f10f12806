import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import * as core from '@actions/core'
import { addSummary, issueCommand, setOutput } from '../../../packages/core/src/github/workflow-commands.ts'

/** What is written to standard output meanwhile. */
function written(work: () => void): string {
  const write = process.stdout.write.bind(process.stdout)
  let log = ''
  process.stdout.write = (chunk: string | Uint8Array) => {
    log += String(chunk)
    return true
  }
  try {
    work()
  } finally {
    process.stdout.write = write
  }
  return log
}

const TEXTS = ['plain', '100 % of it', 'a\r\nb\nc', 'key: value, other', '::error::x', '%0A', 'ä€😀']

describe('our commands are those of @actions/core', () => {
  it.each(TEXTS)('annotations: %j', (text) => {
    const properties = { title: text, file: 'a,b:c.toml', startLine: 3, startColumn: 5 }
    const ours = { title: text, file: 'a,b:c.toml', line: '3', col: '5' }
    for (const level of ['error', 'warning', 'notice'] as const)
      expect(
        written(() => {
          issueCommand(level, ours, text)
        }),
      ).toBe(
        written(() => {
          core[level](text, properties)
        }),
      )
  })

  it.each(TEXTS)('masks: %j', (text) => {
    expect(
      written(() => {
        issueCommand('add-mask', {}, text)
      }),
    ).toBe(
      written(() => {
        core.setSecret(text)
      }),
    )
  })

  it.each(TEXTS)('outputs: %j', async (text) => {
    const folder = await mkdtemp(join(tmpdir(), 'pyrelease-commands-'))
    const [ours, theirs] = [join(folder, 'ours'), join(folder, 'theirs')]
    for (const file of [ours, theirs]) await writeFile(file, '')
    setOutput({ GITHUB_OUTPUT: ours }, 'name', text)
    const before = process.env['GITHUB_OUTPUT']
    process.env['GITHUB_OUTPUT'] = theirs
    core.setOutput('name', text)
    if (before === undefined) delete process.env['GITHUB_OUTPUT']
    else process.env['GITHUB_OUTPUT'] = before
    const read = async (file: string) => (await readFile(file, 'utf8')).replaceAll(/ghadelimiter_[\w-]+/g, 'delimiter')
    expect(await read(ours)).toBe(await read(theirs))
    await rm(folder, { recursive: true })
  })
})

it('says nothing where nobody listens', () => {
  setOutput({}, 'name', 'value')
  addSummary({ GITHUB_STEP_SUMMARY: '' }, '## Done')
})
