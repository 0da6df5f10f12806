import { expectedWheel, planWith, setOf } from './facts.ts'
import { all, both, type Case, cp, judgeEach, LINUX, MACOS, metadata, sdist, wheel, WINDOWS } from './judged.ts'

const CLASSIFIERS = ['3.12', '3.13', '3.14'].map((minor) => `Programming Language :: Python :: ${minor}`)
const promised = metadata({ Classifier: CLASSIFIERS })

const CASES: readonly Case[] = [
  [
    'everything that was planned',
    async () => {
      const files = await all(cp(12), cp(13), sdist())
      return setOf(files, { plan: planWith({ 'manylinux-x86_64': both }) })
    },
    [],
  ],
  [
    'wheels that are missing, and one too many',
    async () => {
      const files = await all(cp(12), cp(14), sdist())
      return setOf(files, { plan: planWith({ 'manylinux-x86_64': both }) })
    },
    [
      'error coverage SET-06: planned and missing: cp313-cp313-manylinux_2_28_x86_64; built and not planned: demo-1.0-cp314-cp314-manylinux_2_28_x86_64.whl',
    ],
  ],
  [
    'a guess that did not come true',
    async () => {
      const files = await all(cp(12), sdist())
      const plan = planWith({ 'manylinux-x86_64': both })
      return setOf(files, { plan: { ...plan, abi: { ...plan.abi, confidence: 'guessed' } } })
    },
    [/^warning coverage SET-06/],
  ],
  [
    'a whole platform that is missing',
    async () => {
      const files = await all(cp(12), cp(13), sdist())
      return setOf(files, {
        plan: planWith({
          'manylinux-x86_64': both,
          'macos-universal2': [expectedWheel('cp312-cp312-macosx_11_0_universal2', ['cp312'])],
        }),
      })
    },
    [/^error coverage SET-06: planned and missing: cp312-cp312-macosx_11_0_universal2$/],
  ],
  [
    'thin wheels in place of a universal one',
    async () => {
      const files = await all(cp(12, 'macosx_10_12_x86_64'), cp(12, MACOS), sdist())
      return setOf(files, {
        plan: planWith({
          'macos-universal2': [expectedWheel('cp312-cp312-macosx_10_12_universal2', ['cp312'])],
        }),
      })
    },
    [
      /^error coverage SET-06: planned and missing: cp312-cp312-macosx_10_12_universal2; built and not planned: .*x86_64.whl, .*arm64.whl$/,
    ],
  ],
  [
    'a Python that a classifier promises and the plan does not have',
    async () => {
      const files = await all(
        cp(12, LINUX, promised),
        cp(13, LINUX, promised),
        sdist({ metadata: { Classifier: CLASSIFIERS } }),
      )
      return setOf(files, {
        plan: planWith(
          { 'manylinux-x86_64': both },
          { skipped: [{ id: 'manylinux-x86_64', python: 'cp314', reason: 'not-asked' }] },
        ),
      })
    },
    [
      'error coverage SET-06: cp314 is promised by "Programming Language :: Python :: 3.14" and has no wheel on manylinux x86_64',
    ],
  ],
  [
    'a Python that the plan leaves out for a reason',
    async () => {
      const files = await all(
        cp(12, LINUX, promised),
        cp(13, LINUX, promised),
        sdist({ metadata: { Classifier: CLASSIFIERS } }),
      )
      return setOf(files, {
        plan: planWith({ 'manylinux-x86_64': both }, { skipped: [{ id: '*', python: 'cp314', reason: 'user-skip' }] }),
      })
    },
    [],
  ],
  [
    'a Python that has wheels on one platform only, without a plan',
    async () =>
      setOf(
        await all(
          cp(12, LINUX, metadata({ Classifier: CLASSIFIERS.slice(0, 2) })),
          cp(13, LINUX, metadata({ Classifier: CLASSIFIERS.slice(0, 2) })),
          cp(12, WINDOWS, metadata({ Classifier: CLASSIFIERS.slice(0, 2) })),
          sdist({ metadata: { Dynamic: 'Classifier' } }),
        ),
      ),
    [
      'warning coverage SET-06: cp313 is promised by "Programming Language :: Python :: 3.13" and has no wheel on win amd64',
    ],
  ],
  [
    'the stable ABI keeps the promise',
    async () =>
      setOf(await all(wheel(`cp310-abi3-${LINUX}`, promised), sdist({ metadata: { Classifier: CLASSIFIERS } }))),
    [],
  ],
  [
    'a system that a classifier promises',
    async () => {
      const fields = { Classifier: ['Operating System :: MacOS', 'Operating System :: POSIX :: Linux'] }
      return setOf(await all(cp(12, LINUX, metadata(fields)), sdist({ metadata: fields })))
    },
    ['warning coverage SET-06: macOS is promised by "Operating System :: MacOS" and has no wheel'],
  ],
  [
    'a Python that requires-python allows and nothing serves',
    async () =>
      setOf(
        await all(
          cp(12, LINUX, metadata({ 'Requires-Python': '>=3.11,<3.14' })),
          cp(13, LINUX, metadata({ 'Requires-Python': '>=3.11,<3.14' })),
        ),
      ),
    [
      'warning SET-08: requires-python is >=3.11,<3.14 and allows 3.11, which no wheel and no sdist serves',
      'error SET-02: no sdist in dist',
    ],
  ],
]

judgeEach('coverage', CASES)
