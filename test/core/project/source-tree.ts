// Source trees that tests write, with and without a repository around them.
import { execFileSync } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { makeScratch, type Scratch } from '@pyrelease/core'

export type Files = Readonly<Record<string, string | Uint8Array>>

export async function writeTree(files: Files): Promise<Scratch> {
  const scratch = await makeScratch('tree')
  await addFiles(scratch.path, files)
  return scratch
}

export async function addFiles(root: string, files: Files): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true })
    await writeFile(join(root, path), content)
  }
}

/** Runs git as somebody, at one moment, whatever the machine's own configuration says. */
export function git(root: string, ...args: readonly string[]): string {
  const who = { GIT_AUTHOR_NAME: 'a', GIT_AUTHOR_EMAIL: 'a@example.org', GIT_AUTHOR_DATE: '2026-01-02T03:04:05Z' }
  const committer = {
    GIT_COMMITTER_NAME: 'a',
    GIT_COMMITTER_EMAIL: 'a@example.org',
    GIT_COMMITTER_DATE: '2026-01-02T03:04:05Z',
  }
  const env = { PATH: process.env['PATH'], HOME: root, GIT_CONFIG_GLOBAL: '/dev/null', ...who, ...committer }
  return execFileSync('git', ['-c', 'protocol.file.allow=always', '-c', 'tag.gpgSign=false', ...args], {
    cwd: root,
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trim()
}

/** Commits everything that is there. */
export function commitAll(root: string, message = 'all'): string {
  git(root, 'init', '--quiet', '--initial-branch=main', '.')
  git(root, 'add', '--all')
  git(root, 'commit', '--quiet', '--allow-empty', '--message', message)
  return git(root, 'rev-parse', 'HEAD')
}
