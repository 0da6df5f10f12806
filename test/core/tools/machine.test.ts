import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { makeScratch } from '../../../packages/core/src/scratch.ts'
import { cacheFolder, readMachine } from '../../../packages/core/src/tools/machine.ts'
import { pipConfigFiles, readPipConfig } from '../../../packages/core/src/tools/pip-config.ts'
import { elfLoader, thisPlatform } from '../../../packages/core/src/tools/platform.ts'

const ALL = {
  UV_DEFAULT_INDEX: 'https://one.example/simple/',
  UV_INDEX_URL: 'https://two.example/simple',
  PIP_INDEX_URL: 'https://three.example/simple',
}

/** An environment whose home folder holds these files, and in which pip reads none but them. */
async function withHome(files: Readonly<Record<string, string>>) {
  const scratch = await makeScratch('home')
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(scratch.path, name)), { recursive: true })
    writeFileSync(join(scratch.path, name), text)
  }
  const env = { HOME: scratch.path, USERPROFILE: scratch.path, APPDATA: join(scratch.path, 'appdata') }
  return { env, path: scratch.path, [Symbol.asyncDispose]: () => scratch[Symbol.asyncDispose]() }
}

const USER = process.platform === 'win32' ? 'appdata/pip/pip.ini' : '.config/pip/pip.conf'
const LEGACY = process.platform === 'win32' ? 'pip/pip.ini' : '.pip/pip.conf'

describe('the package index', () => {
  it.each([
    ['UV_DEFAULT_INDEX', 'https://one.example/simple', ALL],
    ['UV_INDEX_URL', 'https://two.example/simple', { ...ALL, UV_DEFAULT_INDEX: '' }],
    ['PIP_INDEX_URL', 'https://three.example/simple', { PIP_INDEX_URL: ALL.PIP_INDEX_URL }],
    ['the default', 'https://pypi.org/simple', {}],
    ['UV_DEFAULT_INDEX', 'https://me:pw@i.example/x', { UV_DEFAULT_INDEX: ' mine=https://me:pw@i.example/x// ' }],
  ])('is taken from %s: %s', async (indexFrom, index, env) => {
    const machine = await readMachine({ PIP_CONFIG_FILE: '/dev/null', ...env })
    expect(machine).toMatchObject({ index, indexFrom })
  })

  it.each([
    ['the file of the user', USER, '[global]\nindex-url = https://i.example/simple\n'],
    ['its old place', LEGACY, '[global]\r\nindex_url: https://i.example/simple\r\n'],
    ['a section for installing only', USER, '[install]\n# here\nindex-url=https://i.example/simple'],
    [
      'the more special section',
      USER,
      '[install]\nindex-url=https://i.example/simple\n[global]\nindex-url=https://no.example',
    ],
  ])("is taken from pip's configuration: %s", async (_, file, text) => {
    await using home = await withHome({ [file]: text })
    const machine = await readMachine(home.env)
    expect(machine).toMatchObject({ index: 'https://i.example/simple', indexFrom: join(home.path, file) })
  })

  it('is taken from the file that PIP_CONFIG_FILE names, not from that of the user', async () => {
    await using home = await withHome({
      [USER]: '[global]\nindex-url = https://no.example/simple\ncert = /no.pem',
      'own.conf': '[global]\nindex-url = https://i.example/simple',
    })
    const machine = await readMachine({ ...home.env, PIP_CONFIG_FILE: join(home.path, 'own.conf') })
    expect(machine.index).toBe('https://i.example/simple')
    expect(machine.certificates).not.toBe('/no.pem')
  })

  it.each(['pypi', 'file:///srv/simple', 'https://', 'https://a b/'])(
    'is refused when it is no web address: %s',
    async (url) => {
      const failure = readMachine({ PIP_INDEX_URL: url, PIP_CONFIG_FILE: 'nul' })
      await expect(failure).rejects.toThrow(/PIP_INDEX_URL names the package index .*, which is no web address/)
      await expect(failure).rejects.toMatchObject({ remedy: expect.stringContaining('or unset it') as unknown })
    },
  )
})

describe('authorities', () => {
  it("come from pip's configuration when no variable names them, and then everybody is told", async () => {
    await using home = await withHome({ [USER]: '[global]\ncert = /etc/corporate.pem' })
    const machine = await readMachine(home.env)
    expect(machine).toMatchObject({ certificates: '/etc/corporate.pem', env: { SSL_CERT_FILE: '/etc/corporate.pem' } })
  })
  it('come from variables first', async () => {
    const pem = '-----BEGIN CERTIFICATE-----\n'
    await using home = await withHome({ [USER]: '[global]\ncert = /etc/corporate.pem', 'own.pem': pem })
    const env = { ...home.env, PIP_CERT: join(home.path, 'own.pem') }
    const machine = await readMachine(env)
    expect(machine.certificates).toBe(join(home.path, 'own.pem'))
    expect(machine.env).toBe(env)
  })
})

it.each([
  [
    'linux',
    { XDG_CONFIG_DIRS: '/a:/b' },
    ['/h/.config/pip/pip.conf', '/h/.pip/pip.conf', '/etc/pip.conf', '/b/pip/pip.conf', '/a/pip/pip.conf'],
  ],
  [
    'linux',
    { XDG_CONFIG_HOME: '/x', VIRTUAL_ENV: '/v' },
    ['/v/pip.conf', '/x/pip/pip.conf', '/h/.pip/pip.conf', '/etc/pip.conf', '/etc/xdg/pip/pip.conf'],
  ],
  ['linux', { PIP_CONFIG_FILE: '/own' }, ['/own', '/etc/pip.conf', '/etc/xdg/pip/pip.conf']],
  ['linux', { PIP_CONFIG_FILE: '/dev/null' }, []],
  [
    'darwin',
    {},
    [
      '/h/Library/Application Support/pip/pip.conf',
      '/h/.config/pip/pip.conf',
      '/h/.pip/pip.conf',
      '/Library/Application Support/pip/pip.conf',
    ],
  ],
  ['win32', { APPDATA: '/a', PROGRAMDATA: '/p' }, ['/a/pip/pip.ini', '/h/pip/pip.ini', '/p/pip/pip.ini']],
] as const)('pip reads on %s with %j', (platform, env, files) => {
  expect(pipConfigFiles({ HOME: '/h', ...env }, platform).map((file) => file.replaceAll('\\', '/'))).toEqual(files)
})

it('reads no configuration when it is told to', async () => {
  expect(await readPipConfig({ PIP_CONFIG_FILE: '/dev/null' })).toEqual({})
})

it.each([
  ['linux', { GITHUB_ACTIONS: 'true', RUNNER_TOOL_CACHE: '/opt/cache', PYRELEASE_CACHE: '/c' }, '/opt/cache'],
  ['linux', { RUNNER_TOOL_CACHE: '/opt/cache', PYRELEASE_CACHE: '/c' }, '/c'],
  ['linux', { RUNNER_TOOL_CACHE: '/opt/cache', XDG_CACHE_HOME: '/x' }, '/x/pyrelease'],
  ['linux', { PYRELEASE_CACHE: '' }, '/h/.cache/pyrelease'],
  ['darwin', {}, '/h/Library/Caches/pyrelease'],
  ['win32', {}, '/h/AppData/Local/pyrelease'],
  ['win32', { LOCALAPPDATA: '/l' }, '/l/pyrelease'],
] as const)('tools are kept on %s with %j in %s', (platform, env, folder) => {
  expect(cacheFolder({ HOME: '/h', ...env }, platform).replaceAll('\\', '/')).toBe(folder)
})

describe('the platform', () => {
  it('is known here', () => {
    expect(thisPlatform()).toMatch(new RegExp(`^${process.platform}-${process.arch}`))
  })
  it('is told by the loader that a program names, which other files do not', async () => {
    await using home = await withHome({ empty: '', text: 'x'.repeat(100) })
    expect(elfLoader(join(home.path, 'empty'))).toBeUndefined()
    expect(elfLoader(join(home.path, 'text'))).toBeUndefined()
    if (process.platform === 'linux') expect(elfLoader(process.execPath)).toMatch(/\/ld-/)
  })
})
