import { execFileSync } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { childEnvironment } from '../../../packages/core/src/process/environment.ts'
import { pruneLock, readLockFile, refuseChangedLock } from '../../../packages/core/src/builders/locked-crates.ts'
import { addFiles, type Files, writeTree } from '../project/source-tree.ts'

const env = childEnvironment(process.env, { index: 'https://pypi.org/simple' })
const hasCargo = ((): boolean => {
  try {
    execFileSync('cargo', ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    if (process.env['CI'] !== undefined) throw new Error('CI must have cargo')
    console.warn('NOT TESTED: this machine has no cargo')
    return false
  }
})()

const crate = (name: string, dependencies = ''): string =>
  `[package]\nname = "${name}"\nversion = "0.1.0"\nedition = "2021"\n[dependencies]\n${dependencies}\n`
const entry = (name: string, rest = ''): string => `[[package]]\nname = "${name}"\nversion = "0.1.0"\n${rest}\n`

/** As maturin packs a workspace: one of its members, and the lock file of all. */
const packed = (dependencies: string, others: Files = {}): Files => ({
  'Cargo.toml': '[workspace]\nmembers = ["py"]\nresolver = "2"\n',
  'Cargo.lock': `version = 4\n\n${entry('cli', 'dependencies = ["itoa"]')}\n${entry(
    'itoa',
    'source = "registry+https://github.com/rust-lang/crates.io-index"\nchecksum = "0000000000000000000000000000000000000000000000000000000000000000"',
  )}\n${entry('py')}`,
  'py/Cargo.toml': crate('py', dependencies),
  'py/src/lib.rs': '',
  ...others,
})

describe('the lock file of an sdist', () => {
  it('loses what its members do not need, so that --locked holds', async () => {
    if (!hasCargo) return
    await using tree = await writeTree(packed(''))
    await pruneLock(tree.path, env)
    const lock = await readFile(join(tree.path, 'Cargo.lock'), 'utf8')
    expect([...lock.matchAll(/name = "(\w+)"/g)].map(([, name]) => name)).toEqual(['py'])
    const metadata = ['metadata', '--locked', '--offline', '--format-version', '1']
    expect(() => execFileSync('cargo', metadata, { cwd: tree.path, stdio: 'ignore' })).not.toThrow()
  })

  it('may not gain anything', async () => {
    if (!hasCargo) return
    const other = { 'other/Cargo.toml': crate('other'), 'other/src/lib.rs': '' }
    await using tree = await writeTree(packed('other = { path = "../other" }', other))
    await expect(pruneLock(tree.path, env)).rejects.toThrow(/^cargo-lock-missing: Cargo\.lock lacks other 0\.1\.0/)
    await using broken = await writeTree(packed('other = { path = "../../outside" }'))
    await expect(pruneLock(broken.path, env)).rejects.toThrow(/crates of the sdist cannot be resolved:[\s\S]*outside/)
  })

  it('is left alone where there is no workspace', async () => {
    await using tree = await writeTree({ 'Cargo.toml': crate('one'), 'Cargo.lock': 'anything' })
    await pruneLock(tree.path, {})
    expect(await readFile(join(tree.path, 'Cargo.lock'), 'utf8')).toBe('anything')
  })

  it('may not be changed by the build of the sdist', async () => {
    await using tree = await writeTree({ 'Cargo.lock': 'before' })
    const path = join(tree.path, 'Cargo.lock')
    const before = await readLockFile(path)
    await expect(refuseChangedLock(path, before)).resolves.toBeUndefined()
    await addFiles(tree.path, { 'Cargo.lock': 'after' })
    await expect(refuseChangedLock(path, before)).rejects.toThrow(/does not fit Cargo\.toml/)
    await expect(refuseChangedLock(path, undefined)).rejects.toThrow(/does not fit/)
  })
})
