import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { makeScratch } from '../../../packages/core/src/scratch.ts'
import { findInterpreters, type Interpreter } from '../../../packages/core/src/tools/interpreters.ts'
import { type Machine, readMachine } from '../../../packages/core/src/tools/machine.ts'
import { PYTHON_PINS, pythonTool, pythonToolVersion } from '../../../packages/core/src/tools/python-tool.ts'
import { toolPath } from '../../../packages/core/src/tools/tool.ts'
import { scriptedServer } from '../../fakes/scripted-server.ts'

const machine = await readMachine(process.env)
const interpreters = await findInterpreters(machine)
const admitted = interpreters.filter(({ id, tags }) => /^cp\d+$/.test(id) && tags.minor >= 10)
if (admitted.length === 0) {
  if (process.env['CI'] !== undefined) throw new Error('no CPython 3.10 or later on this machine')
  console.warn('no CPython 3.10 or later on this machine: auditwheel is not tried')
}
const withPython = admitted.length === 0 || process.platform !== 'linux' ? describe.skip : describe

/** A tool cache that holds uv and nothing else. */
async function cacheWithUv(folder: string): Promise<Machine> {
  const uv = dirname(await toolPath(machine, 'uv'))
  const place = join(folder, 'uv', dirname(uv).split('/').at(-1) ?? '')
  mkdirSync(place, { recursive: true })
  symlinkSync(uv, join(place, uv.split('/').at(-1) ?? ''))
  return { ...machine, cache: folder }
}

withPython('auditwheel', () => {
  it('is installed from its lock, once, and runs on the newest Python', async () => {
    await using scratch = await makeScratch('tools')
    const own = await cacheWithUv(scratch.path)
    const { bin, python } = await pythonTool(own, 'auditwheel', interpreters)
    const said = execFileSync(python, ['-I', '-m', 'auditwheel', '--version'], { encoding: 'utf8' }).replace(
      /\s+/g,
      ' ',
    )
    expect(said).toContain(`auditwheel ${pythonToolVersion('auditwheel')}`)
    expect(said).toContain(`python ${admitted.at(-1)?.minor ?? ''}`)
    // Its programs work from where they are, though they were made elsewhere.
    expect(execFileSync(join(bin, 'auditwheel'), ['--version'], { encoding: 'utf8' })).toContain('auditwheel')
    expect(readdirSync(join(scratch.path, 'auditwheel', pythonToolVersion('auditwheel')))).toHaveLength(2)
    expect(await pythonTool({ ...own, index: 'http://127.0.0.1:1' }, 'auditwheel', interpreters)).toEqual({
      bin,
      python,
    })
  }, 60_000)

  it('is a clear failure where the index does not have what the lock names', async () => {
    await using server = await scriptedServer(() => ({ status: 404 }))
    await using scratch = await makeScratch('tools')
    const own = await cacheWithUv(scratch.path)
    const index = `${server.url.replace('//', '//me:geheim@')}/simple`
    // An empty home folder, so that uv has nothing in its cache.
    const env = { ...own.env, HOME: scratch.path, XDG_CACHE_HOME: scratch.path }
    const failure = pythonTool({ ...own, env, index, indexFrom: 'PIP_INDEX_URL' }, 'auditwheel', interpreters)
    await expect(failure).rejects.toThrow(/auditwheel \S+ cannot be installed; uv says:\n/)
    await expect(failure).rejects.not.toThrow(/geheim/)
    await expect(failure).rejects.toMatchObject({
      remedy: expect.stringContaining('(named by PIP_INDEX_URL)') as unknown,
    })
  }, 60_000)
})

it.each<[string, readonly Partial<Interpreter>[]]>([
  ['this machine has no Python', []],
  ['this machine has pp311', [{ id: 'pp311', implementation: 'pypy' }]],
])('says so when %s', async (says, some) => {
  const failure = pythonTool(machine, 'auditwheel', some as Interpreter[])
  await expect(failure).rejects.toThrow(says)
  await expect(failure).rejects.toMatchObject({ remedy: expect.stringContaining('CPython 3.10') as unknown })
})

it.each(Object.entries(PYTHON_PINS))(
  'the lock of %s holds its version, and hashes of all',
  (name, { version, lock }) => {
    const packages = readFileSync(lock, 'utf8').split(/\n(?=\S)/)
    expect(packages[0]).toMatch(new RegExp(`^# .*--generate-hashes.* <\\(echo ${name}==${version}\\)$`))
    expect(packages.some((one) => one.startsWith(`${name}==${version} `))).toBe(true)
    for (const one of packages.slice(1))
      expect(one).toMatch(/^[a-z0-9-]+==\S+ (; .* )?\\\n {4}--hash=sha256:[0-9a-f]{64}/)
  },
)
