import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from '@jest/globals'
import { makeScratch } from '../../packages/core/src/scratch.ts'
import { drops, GROUPS, headline, type KnownRow, scoresOf } from '../../scripts/parity/score.ts'
import { makeZip } from '../fakes/archives.ts'

const FOLDER = '../shared/corpora'

const committed = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'))
const known = committed('test/parity/known.json') as readonly KnownRow[]
type Figures = Readonly<Record<string, { readonly agree: number; readonly total: number }>>

test('every table has agreed as often as parity.json says, and each disagreement has its reason', () => {
  if (!existsSync(FOLDER)) {
    if (process.env['CI'] !== undefined) throw new Error(`${FOLDER} is absent`)
    console.warn(`${FOLDER} is absent: NO PARITY WAS MEASURED`)
    return
  }
  const { groups, absent, unread } = scoresOf(FOLDER, known)
  expect({ absent, unread }).toEqual({ absent: [], unread: [] })
  expect(groups.flatMap(({ disagreements }) => disagreements.filter(({ reason }) => reason === undefined))).toEqual([])
  const recorded = (committed('parity.json') as { readonly sets: Figures }).sets
  expect(Object.fromEntries(groups.map(({ name, agree, total }) => [name, { agree, total }]))).toEqual(
    Object.fromEntries(Object.entries(recorded).map(([name, { agree, total }]) => [name, { agree, total }])),
  )
  const rows = new Set(
    groups.flatMap(({ name, disagreements, notCounted }) =>
      [...disagreements, ...notCounted].map(({ row }) => `${name} ${row}`),
    ),
  )
  expect(known.filter(({ group, row }) => !rows.has(`${group} ${row}`))).toEqual([])
})

test('a lower figure is a drop, and so is a missing one', () => {
  const score = { name: 'a', rules: 'PyPI', agree: 4, total: 5, disagreements: [], notCounted: [] } as const
  expect(drops([score], { a: { agree: 4 } })).toEqual([])
  expect(drops([score], { a: { agree: 5 }, b: { agree: 1 } })).toEqual(['a: 4 agree, 5 did', 'b: 0 agree, 1 did'])
  expect(headline([score, { ...score, rules: 'specification' }], 'PyPI')).toEqual({ agree: 4, total: 5 })
})

/** Data of one's own: tables by file. */
async function run(files: Readonly<Record<string, string | Buffer>>): Promise<{ code: number | null; said: string }> {
  await using scratch = await makeScratch('parity')
  for (const [name, contents] of Object.entries(files)) {
    mkdirSync(dirname(join(scratch.path, name)), { recursive: true })
    writeFileSync(join(scratch.path, name), contents)
  }
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--no-warnings', 'scripts/parity.ts', '--data', scratch.path],
    { encoding: 'utf8' },
  )
  return { code: status, said: stdout + stderr }
}

const archive = makeZip([{ name: 'a', data: 'b' }])

test('other data of the same form', async () => {
  const { code, said } = await run({
    'pep440/versions.json': JSON.stringify({ normalized: [['v1.0-RC.1', '1.0rc1']], colours: [1] }),
    'pypi-zip/expected.json': JSON.stringify({ cases: [{ file: 'accept/a.zip', accepted: true, message: null }] }),
    'pypi-zip/accept/a.zip': archive,
    'metadata/fields.json': JSON.stringify({ fields: { 'Metadata-Version': [['2.6', true]] } }),
  })
  expect(said).toContain('| pep440/versions.json#normalized | 1 / 1 |')
  expect(said).toContain('| pypi-zip/expected.json#cases by PyPI | 1 / 1 |')
  expect(said).toContain('not run, because nothing here reads it: pep440/versions.json#colours')
  expect(said).toContain('pep508/markers.json#evaluate')
  expect(said).toContain('not counted: metadata/fields.json#fields by PyPI ["Metadata-Version","2.6",true]')
  expect(code).toBe(0)
}, 30_000)

test.each<[string, Readonly<Record<string, string | Buffer>>, string]>([
  [
    'a disagreement',
    { 'pep440/versions.json': JSON.stringify({ normalized: [['1.0', '2.0']] }) },
    'error: pep440/versions.json#normalized ["1.0","2.0"]: no reason is given',
  ],
  [
    'an archive of the wrong verdict, and one that is not there',
    {
      'pypi-zip/expected.json': JSON.stringify({
        cases: [
          { file: 'reject/a.zip', accepted: false },
          { file: 'reject/b.zip', accepted: false },
        ],
      }),
      'pypi-zip/reject/a.zip': archive,
    },
    'ENOENT',
  ],
  ['a row of another shape', { 'tags/parse.json': JSON.stringify({ valid: [null] }) }, 'TypeError'],
  ['a table that is no list', { 'tags/parse.json': JSON.stringify({ valid: 1 }) }, 'the table is no list'],
  ['nothing', {}, 'NO PARITY WAS MEASURED'],
])(
  '%s fails',
  async (_, files, says) => {
    const { code, said } = await run(files)
    expect(said).toContain(says)
    expect(code).toBe(1)
  },
  30_000,
)

test('each table is asked for once under each of the two rules', () => {
  const names = GROUPS.map(({ file, table, rules }) => `${file}#${table} ${rules}`)
  expect(new Set(names).size).toBe(names.length)
})
