import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect, test } from '@jest/globals'
import { documentText } from '../../../packages/core/src/documents/index.ts'
import { readPlanInput } from '../../../packages/core/src/plan-input.ts'
import { findReleaseFiles } from '../../../packages/core/src/collection/release-files.ts'
import { findingBlocks, findingLines, sizeText } from '../../../packages/core/src/report-text.ts'
import { makeScratch } from '../../../packages/core/src/scratch.ts'
import { factsOf, planOf, reportOf } from '../checks-release/facts.ts'

async function find(files: Readonly<Record<string, string>>) {
  await using scratch = await makeScratch('find')
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(scratch.path, path)), { recursive: true })
    await writeFile(join(scratch.path, path), text)
  }
  const { files: found, ...rest } = await findReleaseFiles({
    dist: scratch.path,
    label: 'dist',
    onRunner: false,
    into: '',
    onlyBuilt: false,
  })
  return { ...rest, files: found.map(({ name, from }) => `${from}/${name}`) }
}

test('files are found in folders of folders, with the documents that vouch for them', async () => {
  const { report } = reportOf([{ name: 'a.whl', sha256: 'a'.repeat(64) }])
  expect(
    await find({
      'a.whl': '',
      'wheels-linux/b.WHL': '',
      'sdist/c.tar.gz': '',
      'wheels-linux/build.json': documentText(report),
      'smoke.json': '{"schema": "pyrelease.smoke/1"}',
      'plan.json': '{"schema": "pyrelease.plan/1"}',
      'other.json': '{"schema": "foreign/1"}',
      'broken.json': '{',
      'notes.txt': '',
      '.gitignore': '*',
    }),
  ).toEqual({
    files: ['dist/a.whl', 'dist/sdist/c.tar.gz', 'dist/wheels-linux/b.WHL'],
    reports: [expect.objectContaining({ report, from: 'build.json in dist/wheels-linux' })],
    plans: [expect.objectContaining({ text: '{"schema": "pyrelease.plan/1"}', from: 'plan.json in dist' })],
    strays: ['broken.json', 'notes.txt', 'other.json'],
    where: 'dist',
  })
})

test.each([
  ['a folder without files', { 'notes.txt': '' }, /^there is no wheel and no sdist in dist$/],
  ['a report of another version', { 'a.whl': '', 'b.json': '{"schema": "pyrelease.build/9"}' }, /pyrelease.build\/9/],
])('%s is a failure', async (_, files, message) => {
  await expect(find(files)).rejects.toThrow(message)
})

test('a plan is given as text, or as the path of a file', async () => {
  await using scratch = await makeScratch('plan')
  const plan = planOf(await factsOf(() => ({})))
  await writeFile(join(scratch.path, 'plan.json'), documentText(plan))
  expect(await readPlanInput(documentText(plan), scratch.path)).toEqual(plan)
  expect(await readPlanInput('plan.json', scratch.path)).toEqual(plan)
  await expect(readPlanInput('none.json', scratch.path)).rejects.toThrow('plan: none.json cannot be read')
  await expect(readPlanInput('{}', scratch.path)).rejects.toThrow('the input plan is no document of pyrelease')
})

test.each([
  [0, '0 B'],
  [999, '999 B'],
  [1_000, '1.0 kB'],
  [1_234_567, '1.2 MB'],
  [5_000_000_000_000, '5000.0 GB'],
])('sizeText(%d)', (bytes, text) => {
  expect(sizeText(bytes)).toBe(text)
})

test('findings keep their lines in logs and summaries', () => {
  const finding = { severity: 'error' as const, key: 'k', id: 'I-1', message: 'a\nb', remedy: 'c\nd' }
  expect(findingLines([finding])).toEqual(['error k I-1: a\nb', '      c', '      d'])
  expect(findingBlocks([finding])).toEqual(['**error** k I-1\n\n```text\na\nb\n\nc\nd\n```'])
})
