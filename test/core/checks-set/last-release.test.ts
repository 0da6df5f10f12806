import { expect, test } from '@jest/globals'
import { gridOf } from '../../../packages/core/src/checks/set/index.ts'
import { page, planWith, setOf } from './facts.ts'
import { all, both, type Case, cp, judgeEach, LINUX, MACOS, metadata, sdist, wheel } from './judged.ts'

const released = (...tags: readonly string[]) =>
  page(
    'demo-0.9.tar.gz',
    ...tags.map((tag) => `demo-0.9-${tag}.whl`),
    'demo-0.8-cp39-cp39-win32.whl',
    { filename: 'demo-0.9.1-cp39-cp39-win32.whl', yanked: true },
    'demo-0.9.win32.exe',
    'demo-1.1-cp39-cp39-win32.whl',
  )

const CASES: readonly Case[] = [
  ['no release before', async () => setOf(await all(cp(12), sdist()), { published: page() }), []],
  [
    'the same as before',
    async () => setOf(await all(cp(12), sdist()), { published: released(`cp312-cp312-${LINUX}`) }),
    [],
  ],
  [
    'a platform and a Python that are gone',
    async () =>
      setOf(await all(cp(12), cp(13)), {
        published: released(`cp312-cp312-${LINUX}`, `cp311-cp311-${LINUX}`, `cp312-cp312-${MACOS}`),
      }),
    [
      'warning SET-07: 0.9 had wheels of cp311 for manylinux x86_64, 1.0 has not',
      'warning SET-07: 0.9 had wheels for macosx arm64 (cp312), 1.0 has none',
      'warning SET-07: 0.9 had an sdist, 1.0 has none',
      'error SET-02: no sdist in dist',
    ],
  ],
  [
    'a Python that is no longer allowed',
    async () =>
      setOf(
        await all(
          cp(12, LINUX, metadata({ 'Requires-Python': '>=3.12' })),
          sdist({ metadata: { 'Requires-Python': '>=3.12' } }),
        ),
        { published: released(`cp311-cp311-${LINUX}`, `cp312-cp312-${LINUX}`) },
      ),
    [],
  ],
  [
    'one wheel for all in place of many',
    async () => setOf(await all(wheel('py3-none-any'), sdist()), { published: released(`cp312-cp312-${LINUX}`) }),
    [],
  ],
  [
    'newer systems than before',
    async () =>
      setOf(await all(cp(12), cp(12, MACOS), sdist()), {
        published: released(
          'cp312-cp312-manylinux_2_17_x86_64.manylinux2014_x86_64',
          'cp312-cp312-macosx_10_9_universal2',
        ),
      }),
    [
      'warning SET-07: 0.9 had wheels for macosx x86_64 (cp312), 1.0 has none',
      'warning glibc-floor SET-07: manylinux_2_17_x86_64 in 0.9, the last release, manylinux_2_28_x86_64 now',
      'warning SET-07: macosx_10_9_universal2 in 0.9, the last release, macosx_11_0_arm64 now',
    ],
  ],
  [
    'another floor than planned',
    async () => {
      const files = await all(cp(12, 'manylinux_2_34_x86_64'), cp(13, 'manylinux_2_17_x86_64'), sdist())
      return setOf(files, { plan: planWith({ 'manylinux-x86_64': both }) })
    },
    [
      'error glibc-floor SET-07: demo-1.0-cp312-cp312-manylinux_2_34_x86_64.whl is tagged manylinux_2_34_x86_64, planned was manylinux_2_28_x86_64',
      'notice glibc-floor SET-07: demo-1.0-cp313-cp313-manylinux_2_17_x86_64.whl is tagged manylinux_2_17_x86_64, planned was manylinux_2_28_x86_64',
    ],
  ],
]

judgeEach('the last release', CASES)

test('the grid has files, plan and last release beside each other', async () => {
  const files = await all(cp(12), sdist())
  const facts = setOf(files, {
    plan: planWith({ 'manylinux-x86_64': both }),
    published: released(`cp311-cp311-${LINUX}`),
  })
  expect(gridOf(facts)).toMatchObject({
    columns: [{ id: 'cp311' }, { id: 'cp312' }, { id: 'cp313' }],
    published: '0.9',
  })
})
