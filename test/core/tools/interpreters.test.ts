import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { makeScratch } from '../../../packages/core/src/scratch.ts'
import { interpreterPlaces, parseLauncherList } from '../../../packages/core/src/tools/interpreter-places.ts'
import type { Probed } from '../../../packages/core/src/tools/interpreter-probe.ts'
import { chooseInterpreters, findInterpreters } from '../../../packages/core/src/tools/interpreters.ts'
import { type Machine, readMachine } from '../../../packages/core/src/tools/machine.ts'

const base: Probed = {
  implementation: 'cpython',
  version: [3, 12, 1],
  prerelease: '',
  executable: '/usr/bin/python3.12',
  prefix: '/usr',
  freeThreaded: false,
  suffix: '.cpython-312-x86_64-linux-gnu.so',
  platform: 'linux-x86_64',
  machine: 'x86_64',
  bits: 64,
  libc: 'glibc 2.36',
  macos: null,
}

const mac = { platform: 'macosx-10.13-universal2', machine: 'arm64', libc: null, suffix: '.cpython-312-darwin.so' }
const windows = { platform: 'win-amd64', machine: '', libc: null, suffix: '.cp312-win_amd64.pyd' }

describe('what an interpreter says', () => {
  it.each<[string, Partial<Probed>, Partial<Record<'id' | 'minor' | 'version', string>>, string, string]>([
    [
      'CPython',
      {},
      { id: 'cp312', minor: '3.12', version: '3.12.1' },
      'cp39-abi3-manylinux2014_x86_64',
      'cp312-cp312-manylinux_2_37_x86_64',
    ],
    [
      'a free-threaded CPython',
      { version: [3, 14, 0], freeThreaded: true, suffix: '.cpython-314t-x86_64-linux-gnu.so' },
      { id: 'cp314t', minor: '3.14t' },
      'cp314-cp314t-manylinux_2_17_x86_64',
      'cp314-cp314-manylinux_2_17_x86_64',
    ],
    [
      'a pre-release',
      { version: [3, 15, 0], prerelease: 'candidate2', suffix: '.cpython-315-x86_64-linux-gnu.so' },
      { id: 'cp315', version: '3.15.0rc2' },
      'cp315-cp315-linux_x86_64',
      'cp316-cp316-linux_x86_64',
    ],
    [
      'a debug build',
      { suffix: '.cpython-312d-x86_64-linux-gnu.so' },
      { id: 'cp312' },
      'cp312-cp312d-linux_x86_64',
      'cp312-cp312t-linux_x86_64',
    ],
    [
      'PyPy',
      { implementation: 'pypy', version: [3, 11, 13], suffix: '.pypy311-pp80-x86_64-linux-gnu.so' },
      { id: 'pp311', minor: '3.11' },
      'pp311-pypy311_pp80-manylinux_2_17_x86_64',
      'pp311-pypy311_pp73-manylinux_2_17_x86_64',
    ],
    [
      'GraalPy',
      { implementation: 'graalpy', version: [3, 12, 8], suffix: '.graalpy250-312-native-x86_64-linux.so' },
      { id: 'gp312' },
      'graalpy312-graalpy250_312_native-linux_x86_64',
      'cp312-cp312-linux_x86_64',
    ],
    [
      'Alpine',
      { libc: 'musl 1.2', suffix: '.cpython-312-x86_64-linux-musl.so' },
      { id: 'cp312' },
      'cp312-cp312-musllinux_1_2_x86_64',
      'cp312-cp312-manylinux_2_17_x86_64',
    ],
    [
      'an unknown libc',
      { libc: null },
      { id: 'cp312' },
      'cp312-cp312-linux_x86_64',
      'cp312-cp312-manylinux_2_17_x86_64',
    ],
    [
      '32 bits on a wide kernel',
      { bits: 32 },
      { id: 'cp312' },
      'cp312-cp312-manylinux_2_17_i686',
      'cp312-cp312-manylinux_2_17_x86_64',
    ],
    [
      'macOS',
      { ...mac, macos: '14.5' },
      { id: 'cp312' },
      'cp312-cp312-macosx_11_0_arm64',
      'cp312-cp312-macosx_15_0_arm64',
    ],
    ['Windows', windows, { id: 'cp312' }, 'cp312-cp312-win_amd64', 'cp312-cp312-win32'],
    ['a suffix without a word', { suffix: null }, { id: 'cp312' }, 'cp312-cp312-linux_x86_64', 'cp312-none-win32'],
  ])('%s', (_, changes, expected, yes, no) => {
    const [interpreter] = chooseInterpreters([{ ...base, ...changes }], 'x64')
    expect(interpreter).toMatchObject(expected)
    expect([yes, no].map((tag) => interpreter?.supports.has(tag))).toEqual([true, false])
    expect(interpreter?.supports.has('py3-none-any')).toBe(true)
  })

  it.each<[string, Partial<Probed>]>([
    ['Python 2', { version: [2, 7, 18] }],
    ['Python 3.7', { version: [3, 7, 16] }],
    ['another implementation', { implementation: 'ironpython' }],
  ])('does not count: %s', (_, changes) => {
    expect(chooseInterpreters([{ ...base, ...changes }], 'x64')).toEqual([])
  })
})

describe('of several interpreters', () => {
  const choose = (probed: readonly Partial<Probed>[], arch = 'x64') =>
    chooseInterpreters(
      probed.map((changes, at) => ({ ...base, executable: String(at), ...changes })),
      arch,
    )

  it.each<[string, string, string, readonly Partial<Probed>[]]>([
    ['the newest patch', 'x64', '1', [{ version: [3, 12, 9] }, { version: [3, 12, 10] }, { version: [3, 12, 1] }]],
    ['a release before its candidate', 'x64', '1', [{ prerelease: 'candidate3' }, {}]],
    ['a candidate before a beta', 'x64', '1', [{ prerelease: 'beta4' }, { prerelease: 'candidate1' }]],
    ['the later beta', 'x64', '1', [{ prerelease: 'beta2' }, { prerelease: 'beta10' }]],
    ['the first on PATH', 'x64', '0', [{}, {}]],
    [
      'what has the width of the machine',
      'x64',
      '1',
      [{ ...windows, platform: 'win32', bits: 32, version: [3, 12, 9] }, windows],
    ],
    [
      "the processor's own",
      'arm64',
      '1',
      [
        { ...windows, version: [3, 12, 9] },
        { ...windows, platform: 'win-arm64' },
      ],
    ],
  ])('%s is taken on %s', (_, arch, executable, probed) => {
    expect(choose(probed, arch).map((chosen) => chosen.executable)).toEqual([executable])
  })

  it('each id stays, CPython first, lowest first', () => {
    const found = choose([
      { implementation: 'pypy', version: [3, 11, 1] },
      { version: [3, 14, 0], freeThreaded: true },
      { version: [3, 9, 1] },
      { version: [3, 14, 0] },
      { version: [3, 10, 1] },
    ])
    expect(found.map(({ id }) => id)).toEqual(['cp39', 'cp310', 'cp314', 'cp314t', 'pp311'])
  })
})

describe('places', () => {
  const slashes = (places: readonly string[]) => places.map((place) => place.replaceAll('\\', '/'))
  it('are those of the environment first', () => {
    const env = { HOME: '/h', PATH: '/a:/b', RUNNER_TOOL_CACHE: '/t', PYENV_ROOT: '/p', XDG_DATA_HOME: '/d' }
    expect(slashes(interpreterPlaces(env, 'linux'))).toEqual([
      '/a',
      '/b',
      '/t/Python/*/*/bin',
      '/t/PyPy/*/*/bin',
      '/t/GraalPy/*/*/bin',
      '/p/versions/*/bin',
      '/d/uv/python/*/bin',
      '/h/.asdf/installs/python/*/bin',
      '/h/.local/share/mise/installs/python/*/bin',
    ])
  })
  it('are others on Windows and macOS', () => {
    expect(slashes(interpreterPlaces({ USERPROFILE: '/h', Path: '/a;/b', APPDATA: '/r' }, 'win32'))).toEqual([
      '/a',
      '/b',
      '/h/.pyenv/pyenv-win/versions/*',
      '/r/uv/python/*',
    ])
    expect(interpreterPlaces({ HOME: '/h', PATH: '' }, 'darwin')).toContain('/opt/homebrew/bin')
  })
  it("are what Windows' launcher lists", () => {
    const text =
      ' -V:3.13 *        C:\\Program Files\\Python313\\python.exe\r\n -V:3.9-32         C:\\py39\\python.exe\r\n\r\nNo more'
    expect(parseLauncherList(text)).toEqual(['C:\\Program Files\\Python313\\python.exe', 'C:\\py39\\python.exe'])
  })
})

const here = await findInterpreters(await readMachine(process.env))
if (here.length === 0) {
  if (process.env['CI'] !== undefined) throw new Error('no Python on this machine: discovery cannot be tried')
  console.warn('no Python on this machine: discovery is not tried')
}
const real = here.at(0)
const withPython = real === undefined || process.platform === 'win32' ? describe.skip : describe

withPython('the machine', () => {
  async function machineIn(scratch: string, env: NodeJS.ProcessEnv = {}): Promise<Machine> {
    const own = { HOME: scratch, PYRELEASE_CACHE: join(scratch, 'cache'), PIP_CONFIG_FILE: '/dev/null', ...env }
    return await readMachine(own)
  }

  it('is asked: tool cache, pyenv and PATH, each Python once, and no scripts that only stand for one', async () => {
    await using scratch = await makeScratch('pythons')
    const executable = real?.executable ?? ''
    for (const link of ['tools/Python/3.99.0/x64/bin/python3', 'pyenv/versions/v/bin/python3.99', 'path/python']) {
      mkdirSync(dirname(join(scratch.path, link)), { recursive: true })
      symlinkSync(executable, join(scratch.path, link))
    }
    for (const [name, text] of [
      ['python3', '#!/bin/sh\ntouch started'],
      ['python3.11', 'MZ'],
      ['pypy3', ''],
      ['python2.7', 'x'],
    ] as const)
      writeFileSync(join(scratch.path, 'path', name), text, { mode: 0o755 })
    const places = { RUNNER_TOOL_CACHE: 'tools', PYENV_ROOT: 'pyenv', PATH: 'path' }
    for (const [name, folder] of Object.entries(places)) {
      await using cache = await makeScratch('pythons')
      const machine = await machineIn(cache.path, { [name]: join(scratch.path, folder) })
      const found = await findInterpreters(machine)
      expect(found.map(({ id }) => id)).toEqual([real?.id])
      expect(found[0]).toMatchObject({ executable, version: real?.version, platform: real?.platform })
    }
  })

  it('is asked once: answers are kept while the file and the machine stay the same', async () => {
    await using scratch = await makeScratch('pythons')
    mkdirSync(join(scratch.path, 'path'))
    symlinkSync(real?.executable ?? '', join(scratch.path, 'path', 'python3'))
    const machine = await machineIn(scratch.path, { PATH: join(scratch.path, 'path') })
    const versions = async () => (await findInterpreters(machine)).map(({ version }) => version)
    const memory = join(machine.cache, 'interpreters.json')
    const change = (pattern: RegExp, text: string): void => {
      writeFileSync(memory, readFileSync(memory, 'utf8').replace(pattern, text))
    }
    expect(await versions()).toEqual([real?.version])
    change(/"version":\[3,(\d+),\d+\]/, '"version":[3,$1,99]')
    expect((await versions())[0]).toMatch(/\.99/)
    for (const [pattern, text] of [
      [/"stamp":"/, '"stamp":"1'],
      [/"machine":"/, '"machine":"0'],
      [/^\{/, 'broken'],
    ] as const) {
      change(/"version":\[3,(\d+),\d+\]/, '"version":[3,$1,99]')
      change(pattern, text)
      expect(await versions()).toEqual([real?.version])
    }
  })

  it('is asked also where answers cannot be kept', async () => {
    await using scratch = await makeScratch('pythons')
    writeFileSync(join(scratch.path, 'cache'), 'in the way')
    const machine = await machineIn(scratch.path, { PATH: dirname(real?.executable ?? '') })
    expect((await findInterpreters(machine)).map(({ id }) => id)).toContain(real?.id)
  })

  it.each(
    here.filter(({ implementation }) => implementation === 'cpython').map(({ id, ...rest }) => [id, rest] as const),
  )('%s: what it accepts is what its own pip accepts', (_, { executable, supports }) => {
    const script = 'from pip._vendor.packaging.tags import sys_tags\nfor tag in sys_tags(): print(tag)'
    const env = { ...process.env, SYSTEM_VERSION_COMPAT: '0' }
    let said: string
    try {
      said = execFileSync(executable, ['-I', '-c', script], {
        encoding: 'utf8',
        env,
        stdio: ['ignore', 'pipe', 'ignore'],
      })
    } catch {
      console.warn(`${executable} has no pip to compare with`)
      return
    }
    // Only a newer packaging knows `cp312-none-any`.
    const ours = [...supports].filter((tag) => !/^cp\d+-none-any$/.test(tag))
    const theirs = said
      .trim()
      .split(/\r?\n/)
      .filter((tag) => !/^cp\d+-none-any$/.test(tag))
    expect(ours.sort()).toEqual(theirs.sort())
  })
})
