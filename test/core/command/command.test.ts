import { describe, expect, it } from '@jest/globals'
import { readCommandLine } from '../../../packages/core/src/command/arguments.ts'
import { readStart } from '../../../packages/core/src/command/start.ts'
import { openProgress } from '../../../packages/core/src/command/terminal.ts'

function refusalOf(args: readonly string[]): unknown {
  try {
    return readCommandLine(args)
  } catch (thrown) {
    return thrown
  }
}

function textOf(args: readonly string[]): string {
  const start = readStart(args, {})
  return start.kind === 'run' ? '' : `${start.exitCode}: ${start.text}`
}

describe('the command line', () => {
  it('takes flags with and without an equals sign, lone Booleans and operands', () => {
    const { inputs, format } = readCommandLine(['publish', 'out', '--dry-run', '--index=testpypi', '--auth', 'token'])
    expect([inputs.read('dist'), inputs.read('dry-run'), inputs.read('index'), inputs.read('auth'), format]).toEqual([
      'out',
      'true',
      'testpypi',
      'token',
      'text',
    ])
    expect(inputs.names).toEqual(['dry-run', 'index', 'auth', 'dist'])
  })

  it('takes the default of action.yml for what is not given', () => {
    expect(readCommandLine(['verify']).inputs.read('tag-format')).toBe('v{version}')
  })

  it('takes several folders where a command does', () => {
    expect(readCommandLine(['rehearse', 'a', 'b c']).inputs.read('package-dir')).toBe('a\nb c')
  })

  it.each([
    [['rehears'], 'pyrelease has no command "rehears"; did you mean rehearse?'],
    [['verify', '--tag'], '--tag needs a value'],
    [['verify', '-t'], '-t is no flag; flags start with two hyphens'],
    [['verify', 'a', 'b'], 'one [DIR] is enough, not a b'],
    [['verify', '--format', 'xml'], '--format: expected text or json, not "xml"'],
  ])('refuses %j as wrong usage', (args, message) => {
    expect(refusalOf(args)).toMatchObject({ message, usage: true })
  })
})

describe('what was typed', () => {
  it.each([[[]], [['--help']], [['help']], [['-h']]])('%j shows the commands', (args) => {
    expect(textOf(args)).toMatch(/^0: [\s\S]*rehearse/)
  })
  it('lists the inputs of an action as flags, with their defaults', () => {
    expect(textOf(['verify', '--help'])).toMatch(/--tag-format .*\n.*default: v\{version\}/)
  })
  it.each([
    [['plan', '.'], 'verify-metadata'],
    [['rehearse'], 'rehearse'],
  ])('%j runs %s', (args, what) => {
    expect(readStart(args, {})).toEqual({ kind: 'run', what })
  })
  it('is the root action when a runner gave inputs and no arguments', () => {
    expect(readStart([], { 'INPUT_PACKAGE-DIR': '.' })).toEqual({ kind: 'run', what: 'rehearse' })
  })
  it.each([
    [['index'], {}],
    [['index', '--config', 'i.json', '--port=8443'], { config: 'i.json', port: 8443 }],
    [['index', '--port', '0'], { port: 0 }],
  ])('%j runs the index', (args, options) => {
    expect(readStart(args, {})).toEqual({ kind: 'run', what: 'index', options })
  })
  it.each([
    [['index', '--help'], /^0: usage: pyrelease index \[--config FILE\] \[--port N\]/],
    [['index', '--config', 'a.json', '-h'], /"newProjectsPerUser": 20/],
    [['index', 'now'], /^2: [\s\S]*takes --config FILE and --port N, not "now"/],
    [['index', '--port'], /^2: [\s\S]*--port needs a value/],
    [['index', '--config='], /^2: [\s\S]*--config needs a value/],
    [['index', '--port', '70000'], /^2: [\s\S]*expected a number from 0 to 65535, not "70000"/],
  ])('%j is answered at once', (args, text) => {
    expect(textOf(args)).toMatch(text)
  })
  it('refuses wrong usage with its remedy', () => {
    expect(textOf(['nonsense'])).toMatch(/^2: [\s\S]*Commands: verify/)
  })
})

describe('progress', () => {
  const record = (isTTY: boolean) => {
    const written: string[] = []
    return { isTTY, columns: 60, written, write: (text: string) => written.push(text) }
  }
  it('writes a line at the start and the end where there is no terminal', async () => {
    const screen = record(false)
    const progress = openProgress(screen)
    await progress.during('build', () => {
      progress.note('compiling')
      return Promise.resolve()
    })
    progress.close()
    expect(screen.written.join('')).toMatch(/^build …\n {2}compiling\nbuild: \d\.\d s\n$/)
  })
  it('keeps one live line in a terminal, and says how each step ended', async () => {
    const screen = record(true)
    const progress = openProgress(screen)
    await progress.during('build', async () => {
      progress.note('compiling')
      await new Promise((resolve) => setTimeout(resolve, 150))
    })
    await expect(progress.during('smoke', () => Promise.reject(new Error('x')))).rejects.toThrow('x')
    progress.close()
    const text = screen.written.join('')
    expect(text).toContain('compiling')
    expect(text).toMatch(/✓.* build .*\d\.\d s/)
    expect(text).toMatch(/✗.* smoke /)
  })
})
