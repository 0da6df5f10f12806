import { describe, expect, it } from '@jest/globals'
import { readRun } from '@pyrelease/core'

const env = {
  GITHUB_ACTIONS: 'true',
  GITHUB_EVENT_NAME: 'push',
  GITHUB_REF: 'refs/tags/v1.2.0',
  GITHUB_SHA: 'c0ffee',
  GITHUB_REPOSITORY: 'o/r',
  GITHUB_WORKFLOW_REF: 'o/r/.github/workflows/w.yml@refs/tags/v1.2.0',
  GITHUB_EVENT_PATH: '/event.json',
  GITHUB_JOB: '',
}
const withPayload = (payload: unknown, more = {}) => readRun({ ...env, ...more }, () => JSON.stringify(payload))

describe('readRun', () => {
  it('reads the push of a tag', () => {
    const run = withPayload({ after: 'a11', head_commit: { id: 'c0ffee' }, repository: { private: false } })
    expect(run).toMatchObject({
      onRunner: true,
      event: 'push',
      sha: 'c0ffee',
      tag: 'v1.2.0',
      tagPushed: true,
      tagObject: 'a11',
      repository: 'o/r',
      isPrivate: false,
      isFork: false,
      job: undefined,
      serverUrl: 'https://github.com',
      apiUrl: 'https://api.github.com',
    })
  })

  it.each([
    ['a lightweight tag', { after: 'c0ffee', head_commit: { id: 'c0ffee' } }, {}, { tagObject: undefined }],
    ['a branch', {}, { GITHUB_REF: 'refs/heads/main' }, { tag: undefined, tagPushed: false }],
    ['another event on a tag', {}, { GITHUB_EVENT_NAME: 'workflow_dispatch' }, { tag: 'v1.2.0', tagPushed: false }],
    ['the same variables outside a runner', {}, { GITHUB_ACTIONS: '' }, { onRunner: false, tagPushed: false }],
    ['a payload that is no object', null, {}, { isFork: false, isPrivate: undefined, tagObject: undefined }],
    [
      'a pull request from a fork',
      { pull_request: { head: { repo: { full_name: 'x/r' } }, base: { repo: { full_name: 'o/r' } } } },
      {},
      { isFork: true },
    ],
    [
      'a pull request from a branch',
      { pull_request: { head: { sha: 'fade', repo: { full_name: 'o/r' } }, base: { repo: { full_name: 'o/r' } } } },
      {},
      { isFork: false, sha: 'c0ffee', headSha: 'fade' },
    ],
    ['a pull request from a fork that is gone', { pull_request: { head: { repo: null } } }, {}, { isFork: true }],
    ['a GitHub release', { release: { prerelease: true } }, {}, { prerelease: true }],
  ])('reads %s', (_, payload, more, expected) => {
    expect(withPayload(payload, more)).toMatchObject(expected)
  })

  it('does without the event, and without a runner', () => {
    const damaged = readRun(env, () => '{')
    expect(damaged).toMatchObject({ tag: 'v1.2.0', tagObject: undefined, isPrivate: undefined })
    expect(readRun({ ...env, GITHUB_EVENT_PATH: '/nowhere/event.json' }).isPrivate).toBeUndefined()
    expect(readRun({})).toMatchObject({ onRunner: false, event: '', ref: '', tag: undefined, repository: undefined })
  })
})
