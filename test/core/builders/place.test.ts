import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdir, readFile, readlink, stat, symlink, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { makeScratch } from '@pyrelease/core'
import { whileLocked } from '../../../packages/core/src/builders/lock.ts'
import { mirrorFolder } from '../../../packages/core/src/builders/mirror.ts'
import { buildPlace } from '../../../packages/core/src/builders/place.ts'
import { addFiles, writeTree } from '../project/source-tree.ts'

describe('the place of a project', () => {
  const facts = { name: 'My.Project', dir: '/home/a/project', runnerTemp: undefined, cache: '/cache' }

  it('is the same on every run, and another for another clone', () => {
    const place = buildPlace(facts)
    expect(place).toEqual(buildPlace(facts))
    expect(place.root).toMatch(/^.cache.builds.my-project-[0-9a-f]{8}$/)
    expect(place.source).toBe(join(place.root, 'source'))
    expect(buildPlace({ ...facts, dir: '/home/a/other' }).root).not.toBe(place.root)
  })

  it('lies where the runner empties it, in a job', () => {
    expect(buildPlace(facts).kept).toBe(true)
    expect(buildPlace({ ...facts, runnerTemp: '/runner/_temp' })).toMatchObject({ kept: false })
    expect(buildPlace({ ...facts, runnerTemp: '/runner/_temp' }).root).toMatch(/^.runner._temp.builds/)
  })
})

describe('mirrorFolder', () => {
  const old = new Date('2020-01-01T00:00:00Z')

  it('makes one folder what another is, and leaves alone what is equal', async () => {
    await using from = await writeTree({
      'same.rs': 'fn a() {}',
      'src/new.rs': '1',
      'kind/inner': 'x',
      'was-link': 'y',
    })
    await using to = await writeTree({ 'same.rs': 'fn a() {}', 'src/new.rs': '0', kind: 'a file', 'stale/x.o': '' })
    await symlink('new.rs', join(from.path, 'src/link.rs'))
    await symlink('elsewhere', join(to.path, 'src/link.rs'))
    await symlink('elsewhere', join(to.path, 'was-link'))
    for (const path of ['same.rs', 'src/new.rs']) await utimes(join(to.path, path), old, old)
    // As an archive's times would be: older than what is there.
    await utimes(join(from.path, 'src/new.rs'), new Date(0), new Date(0))

    await mirrorFolder(from.path, to.path)
    expect((await stat(join(to.path, 'same.rs'))).mtime).toEqual(old)
    expect(await readFile(join(to.path, 'src/new.rs'), 'utf8')).toBe('1')
    expect((await stat(join(to.path, 'src/new.rs'))).mtimeMs).toBeGreaterThan(old.getTime())
    expect(await readlink(join(to.path, 'src/link.rs'))).toBe('new.rs')
    expect(await readFile(join(to.path, 'kind/inner'), 'utf8')).toBe('x')
    expect(await readFile(join(to.path, 'was-link'), 'utf8')).toBe('y')
    await expect(stat(join(to.path, 'stale'))).rejects.toThrow('ENOENT')
  })

  it('carries over the mode of a file whose bytes are equal', async () => {
    await using from = await writeTree({ run: '#!' })
    await using to = await writeTree({ run: '#!' })
    await chmod(join(from.path, 'run'), 0o755)
    await mirrorFolder(from.path, to.path)
    expect((await stat(join(to.path, 'run'))).mode & 0o777).toBe(0o755)
  })
})

describe('whileLocked', () => {
  it('lets a second run wait until the first is done', async () => {
    await using folder = await makeScratch('lock')
    const order: string[] = []
    let release = (): void => undefined
    const held = new Promise<void>((resolve) => (release = resolve))
    const first = whileLocked(folder.path, async () => {
      await held
      order.push('first')
    })
    await new Promise((resolve) => setTimeout(resolve, 50))
    const second = whileLocked(
      folder.path,
      () => {
        order.push('second')
        return Promise.resolve()
      },
      {
        onWait: (holder) => {
          order.push(`waits for ${holder === process.pid ? 'us' : 'others'}`)
          release()
        },
      },
    )
    await Promise.all([first, second])
    expect(order).toEqual(['waits for us', 'first', 'second'])
  })

  it('is released when the work fails', async () => {
    await using folder = await makeScratch('lock')
    await expect(whileLocked(folder.path, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken')
    expect(await whileLocked(folder.path, () => Promise.resolve('free'))).toBe('free')
  })

  it('does not count the lock of a process that is gone', async () => {
    await using folder = await makeScratch('lock')
    const child = spawn(process.execPath, ['-e', ''])
    await once(child, 'exit')
    await mkdir(folder.path, { recursive: true })
    await writeFile(join(folder.path, 'lock'), String(child.pid))
    expect(await whileLocked(folder.path, () => Promise.resolve('ours'))).toBe('ours')
  })

  it('gives up after a while, and says who holds it', async () => {
    await using folder = await makeScratch('lock')
    await addFiles(folder.path, { lock: String(process.pid) })
    await expect(whileLocked(folder.path, () => Promise.resolve(), { patience: 0 })).rejects.toThrow(
      `process ${process.pid} has been building this project`,
    )
  })
})
