import { expect, test } from '@jest/globals'
import { refusalOfRoom } from '../../../packages/core/src/checks/pypi/index-state.ts'
import { looksLike, refusalOfNewProject } from '../../../packages/core/src/checks/pypi/project-name.ts'
import { refusalOfNameLength } from '../../../packages/core/src/checks/pypi/upload.ts'

const MB = 1024 ** 2
const GB = 1024 ** 3

test.each([
  ['as much as PyPI gives everybody', { size: 100 * MB, held: 10 * GB - 100 * MB }, undefined],
  ['a large file', { size: 100 * MB + 1, held: 0 }, /^File too large\. Limit for project 'it' is 100 MB\. /],
  [
    'a full project',
    { size: 1, held: 10 * GB },
    /^Project size too large\. Limit for project 'it' total size is 10 GB\. /,
  ],
  ['both, the project full at once', { size: 101 * MB, held: 10 * GB }, /^Project size too large/],
  ['both within one chunk', { size: 101 * MB, held: 10 * GB - 100 * MB }, /^File too large/],
  ['limits of its own, in whole units', { size: 2 * MB, held: 0, fileLimit: 1.5 * MB }, /is 1 MB\. /],
  ['nothing', { size: 0, held: 11 * GB }, undefined],
])('room: %s', (_case, room, text) => {
  const refusal = refusalOfRoom({ project: 'it', ...room })
  if (text === undefined) expect(refusal).toBeUndefined()
  else expect(refusal).toMatch(text)
})

test.each([
  ['json', { existing: [], isClosed: true }, 403],
  ['-', { existing: [] }, 400],
  ['a', { existing: ['A'] }, 409],
  ['a', { existing: [], prohibited: new Set(['a']) }, 400],
  ['l1', { existing: ['I-l'] }, 400],
  ['a', { existing: ['b'] }, undefined],
])('the new project %s', (name, registry, status) => {
  expect(refusalOfNewProject(name, registry)?.status).toBe(status)
})

test('names that look alike', () => {
  expect([looksLike('Oil_1', 'O-1l.l'), looksLike('a', 'b')]).toEqual([true, false])
})

test('a name of 255 bytes can be written, one of 256 cannot', () => {
  expect(refusalOfNameLength('é'.repeat(127) + 'a')).toBeUndefined()
  expect(refusalOfNameLength('é'.repeat(128))).toMatchObject({ kind: 'fails', answer: 'none' })
})
