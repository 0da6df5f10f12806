import { spawnSync } from 'node:child_process'
import { describe, expect, it } from '@jest/globals'

// Bundles start as the runner starts them: catches whatever ncc could not resolve, which it leaves for run time.
function start(bundle: string, env: Record<string, string>, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`dist/${bundle}/index.js`, ...args], {
    env,
    encoding: 'utf8',
  })
  return { status, stdout, stderr, errors: stdout.split('\n').filter((line) => line.startsWith('::error')) }
}

describe.each(['verify-metadata', 'build-wheels', 'smoke-test', 'publish-oidc'])('dist/%s', (name) => {
  it('fails politely when nothing is configured', () => {
    const { status, stderr, errors } = start(name, {})
    expect(errors).toHaveLength(1)
    expect(errors[0]).toContain(`::error title=${name}::package-dir: a value is required`)
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' })
  })

  it('names a misspelt input and the one that was meant', () => {
    const { status, errors } = start(name, { 'INPUT_PAKAGE-DIR': '.' })
    expect(errors[0]).toContain('pakage-dir: there is no such input; did you mean package-dir?')
    expect(status).toBe(1)
  })
})

describe('dist/rehearse', () => {
  it('shows the commands when nothing is asked', () => {
    const { status, stdout, stderr } = start('rehearse', {})
    expect(stdout).toContain('usage: pyrelease COMMAND')
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  })

  it.each(['verify', 'plan', 'build', 'smoke', 'publish', 'rehearse', 'index'])('%s --help lists its flags', (word) => {
    const { status, stdout } = start('rehearse', {}, word, '--help')
    expect(stdout).toContain(`usage: pyrelease ${word}`)
    expect(status).toBe(0)
  })

  it.each([
    [['verfy'], 'did you mean verify?'],
    [['verify', '--fail-on', 'never'], '--fail-on: expected one of error, warning, not "never"'],
    [['verify', '--tga', 'v1'], '--tga: there is no such input; did you mean --tag?'],
  ])('answers %j with exit code 2 and what was meant', (args, message) => {
    const { status, stderr } = start('rehearse', {}, ...args)
    expect(stderr).toContain(message)
    expect(stderr).not.toMatch(/\n\s+at /)
    expect(status).toBe(2)
  })
})
