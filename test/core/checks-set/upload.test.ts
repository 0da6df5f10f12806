import { expect, test } from '@jest/globals'
import { judgeAll } from '../../../packages/core/src/checks/check.ts'
import type { Distribution } from '../../../packages/core/src/checks/distribution.ts'
import { manifestOf, SET_CHECKS } from '../../../packages/core/src/checks/set/index.ts'
import { makeWheel } from '../../fakes/archives.ts'
import { distribution, expectedWheel, page, planWith, setOf } from './facts.ts'
import { all, both, type Case, cp, judgeEach, sdist, wheel } from './judged.ts'

const large = async (file: Promise<Distribution>, gigabytes: number): Promise<Distribution> => ({
  ...(await file),
  size: gigabytes * 2 ** 30,
})

const CASES: readonly Case[] = [
  ['a wheel and an sdist', async () => setOf(await all(wheel('py3-none-any'), sdist())), []],
  ['no sdist', async () => setOf(await all(wheel('py3-none-any'))), ['error SET-02: no sdist in dist']],
  [
    'no sdist, as planned',
    async () => {
      const files = await all(wheel('py3-none-any'))
      const plan = planWith(
        { any: [{ ...expectedWheel('py3-none-any', []), platform: { family: 'any', floor: null, arch: null } }] },
        { sdist: { build: false, expected: null, 'wheels-from': 'tree' } },
      )
      return setOf(files, { plan })
    },
    ['notice SET-02: the plan has no sdist: users without a wheel cannot install the release'],
  ],
  [
    'two sdists',
    async () =>
      setOf([await wheel('py3-none-any'), await sdist(), { ...(await sdist()), name: 'Demo-1.0.tar.gz', sha256: '0' }]),
    ['error SET-02: demo-1.0.tar.gz, Demo-1.0.tar.gz: Only one sdist may be uploaded per release.'],
  ],
  [
    'a file that PyPI refuses',
    async () => setOf([await distribution(makeWheel(), { kind: 'refuse', text: 'No.' }), await sdist()]),
    ['error SET-11: 1 of 2 files would be refused; none of them should be uploaded\ndemo-1.0-py3-none-any.whl: No.'],
  ],
  [
    'more than PyPI has room for',
    async () =>
      setOf([await large(sdist(), 1.4), await wheel('py3-none-any')], {
        published: page(
          { filename: 'demo-0.9.tar.gz', size: 8.9 * 2 ** 30 },
          { filename: 'demo-1.0.tar.gz', size: 2 ** 40 },
        ),
      }),
    ['error SET-12: 1.4 GB to upload + 8.9 GB on the index > 10.0 GB, the limit of a project without one of its own'],
  ],
]

judgeEach('upload', CASES)

test('what cannot be known is not judged', async () => {
  const judgements = judgeAll(SET_CHECKS, setOf(await all(sdist())))
  const reasons = new Map(judgements.map(({ check, notJudged }) => [check, notJudged]))
  expect(reasons.get('SET-14')).toMatch(/do not say which run/)
  expect(reasons.get('SET-08')).toBe('the sdist serves every Python')
  expect(reasons.get('SET-09')).toBe('fewer than two wheels can be read')
  expect(reasons.get('metadata-differs SET-04')).toBe('fewer than two files have metadata that can be read')
})

test('the manifest is the plan with its files, without what only building needs', async () => {
  const files = await all(sdist(), cp(12))
  const manifest = manifestOf(planWith({ 'manylinux-x86_64': both }), files)
  expect(manifest.files?.map(({ name }) => name)).toEqual([
    'demo-1.0-cp312-cp312-manylinux_2_28_x86_64.whl',
    'demo-1.0.tar.gz',
  ])
  expect(manifest.entries.map(({ calls }) => calls)).toEqual([[]])
})
