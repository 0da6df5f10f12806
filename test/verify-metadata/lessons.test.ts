// Each folder of test/projects is one lesson: verified as a step of a job, from the sources.
import { cp, readdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { makeScratch } from '@pyrelease/core'
import { commitAll, git } from '../core/project/source-tree.ts'
import { runStep, stepInputs } from '../fakes/runner.ts'

const MAIN = resolve('actions/verify-metadata/src/main.ts')
// Lessons are about the tree alone.
const INPUTS = await stepInputs('verify-metadata', { index: 'none', audits: 'false' })

async function verify(project: string, given: Record<string, string> = {}, env: Record<string, string> = {}) {
  await using checkout = await makeScratch('checkout')
  await cp(join('test/projects', project), checkout.path, { recursive: true })
  const sha = commitAll(checkout.path)
  if (env['GITHUB_REF']?.startsWith('refs/tags/') === true)
    git(checkout.path, 'tag', env['GITHUB_REF'].slice('refs/tags/'.length))
  return await runStep(MAIN, {
    inputs: { ...INPUTS, ...given },
    env: { GITHUB_SHA: sha, ...env },
    cwd: checkout.path,
  })
}

interface Lesson {
  readonly given?: Record<string, string>
  readonly code: number
  /** Level, title and place of each error and warning. */
  readonly annotations: readonly string[]
  readonly text?: string
}

const LESSONS: Readonly<Record<string, Lesson>> = {
  'fit-for-release': { code: 0, annotations: [] },
  'version-mismatch': {
    code: 1,
    annotations: ['error version-parity SRC-08 Cargo.toml:3'],
    text: 'disagree',
  },
  'inverted-version': {
    code: 1,
    annotations: ['error version-spelling SRC-09 Cargo.toml:3'],
    text: 'Cargo 1.0.0-1 becomes 1.0.0.post1, which is newer than 1.0.0, not older',
  },
  'unknown-classifier': {
    code: 1,
    annotations: ['error SRC-17 pyproject.toml:13'],
    text: 'Write "Development Status :: 4 - Beta"',
  },
  'direct-dependency': {
    code: 1,
    annotations: ['error SRC-20 pyproject.toml:15'],
    text: "Can't have direct dependency: foo @ git+https://example.org/foo",
  },
  'toml-1.1': {
    code: 1,
    annotations: ['error SRC-01 pyproject.toml:24'],
    text: 'Python ≤ 3.14 cannot read it',
  },
  'package-below': {
    code: 1,
    annotations: [
      'error no-build-system SRC-02 pyproject.toml',
      'warning readme SRC-13 pyproject.toml:1',
      'warning requires-python SRC-19 pyproject.toml:1',
      'warning project-urls SRC-22 pyproject.toml:1',
    ],
    text: 'Set package-dir: python',
  },
  'no-readme': {
    code: 1,
    annotations: ['error readme SRC-13 pyproject.toml:8'],
    text: 'docs.md does not exist',
  },
}

describe('lessons', () => {
  it('are all taught', async () => {
    expect((await readdir('test/projects')).sort()).toEqual(Object.keys(LESSONS).sort())
  })

  it.each(Object.entries(LESSONS))('%s', async (project, { code, annotations, text = '' }) => {
    const step = await verify(project)
    // Notices come where nothing is wrong; the first lesson has none of them either.
    const weighty = step.annotations.filter(({ level }) => level !== 'notice' || project === 'fit-for-release')
    const shown = weighty.map(({ level, properties, message }) => {
      expect(message).toContain('\n')
      const { title = '', file, line } = properties
      return `${level} ${title}${file === undefined ? '' : ` ${file}${line === undefined ? '' : `:${line}`}`}`
    })
    expect(shown).toEqual(annotations)
    expect(step.annotations.map(({ message }) => message).join('\n')).toContain(text)
    expect(step).toMatchObject({ code, stderr: '' })
    expect(step.log).not.toMatch(/^\s+at /m)
    expect(step.summary).toContain(code === 0 ? 'is fit for release' : 'is not fit for release')
  })
})

describe('a step of verify-metadata', () => {
  const PUSH = { GITHUB_EVENT_NAME: 'push', GITHUB_REPOSITORY: 'o/r' }

  it('releases when a tag was pushed that fits and agrees', async () => {
    const step = await verify('fit-for-release', {}, { ...PUSH, GITHUB_REF: 'refs/tags/v0.2.0' })
    expect(step.code).toBe(0)
    expect(step.outputs).toMatchObject({
      name: 'fit-for-release',
      version: '0.2.0',
      tag: 'v0.2.0',
      release: 'true',
      prerelease: 'false',
      matrix: JSON.stringify({
        include: [
          { id: 'sdist', runner: 'ubuntu-24.04' },
          { id: 'any', runner: 'ubuntu-24.04' },
        ],
      }),
    })
    expect(JSON.parse(step.outputs['plan'] ?? '')).toMatchObject({
      schema: 'pyrelease.plan/1',
      project: { name: 'fit-for-release', version: '0.2.0', 'source-date-epoch': 1767323045 },
      ref: { tag: 'v0.2.0', release: true, reason: 'tag v0.2.0 matches v{version}' },
    })
    expect(JSON.parse(step.outputs['report'] ?? '')).toMatchObject({ schema: 'pyrelease.findings/1', findings: [] })
  })

  it.each<[string, Record<string, string>, Record<string, string>, string]>([
    ['a rehearsed tag', { tag: 'v0.2.0' }, { ...PUSH, GITHUB_REF: 'refs/heads/main' }, 'the event is push'],
    ['a pull request', {}, { GITHUB_EVENT_NAME: 'pull_request', GITHUB_REF: 'refs/pull/1/merge' }, 'pull_request'],
    ['a tag of a neighbour', {}, { ...PUSH, GITHUB_REF: 'refs/tags/other-v3' }, 'fits no tag-format'],
  ])('rehearses for %s', async (_, given, env, reason) => {
    const step = await verify('fit-for-release', given, env)
    expect(step.code).toBe(0)
    expect(step.outputs['release']).toBe('false')
    expect(JSON.parse(step.outputs['plan'] ?? '')).toMatchObject({
      ref: { release: false, reason: expect.stringContaining(reason) },
    })
  })

  it('refuses a tag that says another version', async () => {
    const step = await verify('fit-for-release', {}, { ...PUSH, GITHUB_REF: 'refs/tags/v0.3.0' })
    expect(step).toMatchObject({ code: 1, outputs: { release: 'false' } })
    expect(step.annotations).toEqual([
      {
        level: 'error',
        properties: expect.objectContaining({ title: 'tag-version SRC-10', file: 'pyproject.toml', line: '7' }),
        message: expect.stringContaining('tag v0.3.0 says 0.3.0, metadata says 0.2.0'),
      },
    ])
  })

  it('sets findings aside for a reason, and says so', async () => {
    const ignore = 'SRC-17: PyPI has it since yesterday\nshallow-clone: never'
    const step = await verify('unknown-classifier', { ignore })
    expect(step.code).toBe(0)
    const titles = step.annotations.map(({ level, properties }) => `${level} ${properties['title'] ?? ''}`)
    expect(titles).toContain('notice ignore-unused')
    expect(titles.filter((title) => !title.startsWith('notice '))).toEqual([])
    expect(step.summary).toContain('PyPI has it since yesterday')
    expect(JSON.parse(step.outputs['report'] ?? '')).toMatchObject({
      ignored: [{ finding: { id: 'SRC-17' }, reason: 'PyPI has it since yesterday' }],
    })
  })

  it('fails on warnings where that is asked', async () => {
    const given = { 'required-urls': 'Funding' }
    expect((await verify('fit-for-release', given)).code).toBe(0)
    expect((await verify('fit-for-release', { ...given, 'fail-on': 'warning' })).code).toBe(1)
  })

  it.each([
    ['a finding that there is not', { ignore: 'version-party: x' }, 'did you mean version-parity?'],
    ['a folder that there is not', { 'package-dir': 'nowhere' }, 'there is no such folder'],
    ['a target that there is not', { targets: 'manylinux2014-x87_64' }, 'manylinux2014-x86_64'],
    ['a misspelt input', { 'tag-formats': 'v{version}' }, 'did you mean tag-format?'],
  ])('refuses %s in one annotation', async (_, given, text) => {
    const step = await verify('fit-for-release', given)
    expect(step.code).toBe(1)
    expect(step.annotations).toHaveLength(1)
    expect(step.annotations[0]?.message).toContain(text)
  })
})
