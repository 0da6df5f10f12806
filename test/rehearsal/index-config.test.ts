import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Failure, makeScratch } from '@pyrelease/core'
import { indexConfig, startRehearsal } from '@pyrelease/rehearsal'
import { expect, test } from '@jest/globals'
import { makeSdist, makeWheel } from '../fakes/archives.ts'
import { clientOf, partsOf } from './exchange.ts'

const { readIndexConfig } = await indexConfig()

function refusalOf(content: string): Failure {
  try {
    readIndexConfig(content, 'index.json')
  } catch (thrown) {
    if (thrown instanceof Failure) return thrown
    throw thrown
  }
  throw new Error('it was read')
}

test.each([
  ['{"proyects": []}', 'proyects: is no key here; did you mean projects?'],
  ['{"x": 1}', 'x: is no key here; there are clock, audience,'],
  ['[]', 'the whole: expected an object, not []'],
  ['{"clock": "soon"}', 'clock: expected a time as 2026-01-02T03:04:05Z'],
  ['{"flags": {"readOnly": 1}}', 'flags.readOnly: expected true or false'],
  ['{"limits": {"file": -1}}', 'limits.file: is below 0'],
  ['{"limits": {"file": 1.5}}', 'limits.file: expected a whole number'],
  ['{"users": {}}', 'users: expected a list'],
  ['{"users": [{"name": ""}]}', 'users[0].name: is empty'],
  ['{"users": [{"name": "a", "tokens": [{"projects": []}]}]}', 'users[0].tokens[0].token: is missing'],
  ['{"projects": [{"name": "a"}, {"name": "-"}]}', 'projects[1].name: expected a project name'],
  [
    '{"projects": [{"name": "a", "status": "deprecated"}]}',
    'projects[0].status: expected one of active, archived, quarantined',
  ],
  ['{"projects": [{"name": "a", "releases": [{}]}]}', 'projects[0].releases[0].files: is missing'],
  ['{"projects": [{"name": "a", "releases": [{"files": [1]}]}]}', 'projects[0].releases[0].files[0]: expected a path'],
  [
    '{"publishers": [{"project": "a", "owner": "o", "repository": "r", "workflow": ".github/workflows/r.yml"}]}',
    'publishers[0].workflow: expected the file name of a workflow, such as release.yml',
  ],
  ['{"pending": [{"project": "a"}]}', 'pending[0].owner: is missing'],
])('%s is refused by key', (content, problem) => {
  const refusal = refusalOf(content)
  expect(refusal.message).toContain(`index.json is no configuration of an index:\n`)
  expect(refusal.message).toContain(problem)
  expect(refusal.remedy).toContain('pyrelease index --help')
  expect(refusal.usage).toBe(true)
})

test('what is no JSON is told apart', () => {
  expect(refusalOf('{').message).toMatch(/^index\.json is not JSON: /)
})

test('every problem is told at once', () => {
  expect(refusalOf('{"clock": 1, "users": [{}], "x": 2}').message.split('\n')).toHaveLength(4)
})

test('an index begins with what a file says', async () => {
  await using scratch = await makeScratch('config')
  const old = makeWheel({ metadata: { 'Requires-Python': '>=3.8', Summary: 'Old' } })
  const sdist = makeSdist()
  mkdirSync(join(scratch.path, 'dist'))
  for (const { filename, bytes } of [old, sdist]) writeFileSync(join(scratch.path, 'dist', filename), bytes)
  const config = readIndexConfig(
    JSON.stringify({
      clock: '2026-02-01T00:00:00Z',
      audience: 'testpypi',
      users: [{ name: 'ann', tokens: [{ token: 'pypi-ann' }] }],
      projects: [
        {
          name: 'Demo',
          owners: ['ann'],
          maintainers: ['bob'],
          releases: [
            {
              yanked: 'old',
              files: [{ path: `dist/${old.filename}`, uploaded: '2026-01-02T03:04:05Z' }, `dist/${sdist.filename}`],
            },
          ],
          deleted: ['demo-0.9.tar.gz'],
        },
      ],
      publishers: [{ project: 'demo', owner: 'o', repository: 'r', workflow: 'w.yml', environment: 'PyPI' }],
      pending: [{ project: 'next', owner: 'o', repository: 'r', workflow: 'next.yaml', user: 'ann' }],
    }),
    'index.json',
  )
  await using index = await startRehearsal({ ...config, from: scratch.path })
  const project = index.state.projects.get('demo')
  expect([...(project?.roles ?? [])]).toEqual([
    ['bob', 'Maintainer'],
    ['ann', 'Owner'],
  ])
  const release = project?.releases.get('1')
  expect(release).toMatchObject({ version: '1.0', yanked: 'old', created: Date.UTC(2026, 0, 2, 3, 4, 5) })
  expect(release?.files.map(({ filename }) => filename)).toEqual([old.filename, sdist.filename])
  expect([...index.state.usedNames].sort()).toEqual(['demo-0.9.tar.gz', old.filename, sdist.filename].sort())
  expect(index.state.publishers).toMatchObject([{ environment: 'pypi', projects: new Set(['demo']) }])
  expect(index.state.pending).toMatchObject([{ project: 'next', user: 'ann' }])

  const client = await clientOf(index)
  const send = async (file: { filename: string; bytes: Buffer }) =>
    client.told(await client.upload(partsOf(file), '__token__:pypi-ann'))
  expect(await send(old)).toBe('200 OK')
  expect(await send(makeWheel({ tags: 'py2-none-any' }))).toBe(
    '400 Uploading new files to releases older than 14 days is not allowed.',
  )
  const page = await client.http.request('GET', `${index.url}/pypi/demo/json`)
  expect(JSON.parse(await page.text())).toMatchObject({
    info: { summary: 'Old', requires_python: '>=3.8', yanked_reason: 'old' },
  })
})

test.each([
  ['a file that is not there', 'nothing.whl', /there is no file .*nothing\.whl for demo/],
  ['a file that is none', 'demo-1.0-py3-none-any.whl', /demo-1\.0-py3-none-any\.whl cannot be read: /],
])('%s is refused before the index starts', async (_case, name, message) => {
  await using scratch = await makeScratch('config')
  writeFileSync(join(scratch.path, 'demo-1.0-py3-none-any.whl'), 'no archive')
  const projects = [{ name: 'demo', releases: [{ files: [name] }] }]
  await expect(startRehearsal({ projects, from: scratch.path })).rejects.toThrow(message)
})
