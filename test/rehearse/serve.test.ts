import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { makeScratch, openHttp } from '@pyrelease/core'
import { expect, jest, test } from '@jest/globals'

jest.setTimeout(60_000)

/** `pyrelease index …`, from its sources. */
function start(...args: readonly string[]) {
  const main = resolve('actions/rehearse/src/main.ts')
  const child = spawn(process.execPath, ['--no-warnings', main, 'index', ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said = { out: '', error: '' }
  child.stdout.on('data', (chunk: Buffer) => (said.out += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (said.error += chunk.toString()))
  return { child, said, ended: once(child, 'close').then(([code]) => Number(code)) }
}

test('an index begins with its file, on the port that was asked for, and says how to reach it', async () => {
  await using scratch = await makeScratch('serve')
  const config = join(scratch.path, 'index.json')
  writeFileSync(
    config,
    '{"clock": "2026-01-02T00:00:00Z", "projects": [{"name": "Demo"}], "users": [{"name": "ann", "tokens": [{"token": "pypi-ann"}]}]}',
  )
  const { child, said, ended } = start('--config', config, '--port=0')
  try {
    await Promise.race([ended, until(() => said.out.includes('Ctrl-C'))])
    expect(said.error).toBe('')
    const url = /https:\/\/localhost:\d+/.exec(said.out)?.[0] ?? ''
    expect(said.out).toContain(`It began with ${config}; POST ${url}/_admin/help shows how to change it.`)
    expect(said.out).toContain('TWINE_USERNAME=__token__\n  TWINE_PASSWORD=pypi-ann')
    const authority = /PIP_CERT=(.*)/.exec(said.out)?.[1] ?? ''
    const http = await openHttp({ env: {}, authority: readFileSync(authority, 'utf8') })
    const answer = await http.request('POST', `${url}/_admin/state`, { body: '' })
    expect(JSON.parse(await answer.text())).toMatchObject({
      now: expect.stringMatching(/^2026-01-02T00:0/),
      projects: [{ name: 'Demo' }],
    })
  } finally {
    child.kill('SIGTERM')
  }
  expect(await ended).toBe(process.platform === 'win32' ? expect.anything() : 0)
})

test.each([
  ['{"proyects": []}', 2, /proyects: is no key here; did you mean projects\?/],
  ['{"projects": [{"name": "a", "releases": [{"files": ["nothing.whl"]}]}]}', 1, /there is no file .*nothing\.whl/],
])('the file %s is refused', async (content, code, message) => {
  await using scratch = await makeScratch('serve')
  const config = join(scratch.path, 'index.json')
  writeFileSync(config, content)
  const { said, ended } = start('--config', config)
  expect(await ended).toBe(code)
  expect(said.error).toMatch(message)
})

test('a file that is not there is refused', async () => {
  const { said, ended } = start('--config', 'nothing.json')
  expect(await ended).toBe(2)
  expect(said.error).toMatch(/--config: nothing\.json cannot be read/)
})

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((wait) => setTimeout(wait, 20))
}
