import type { Distribution } from '../../../packages/core/src/checks/distribution.ts'
import { makeWheel } from '../../fakes/archives.ts'
import { distribution, setOf } from './facts.ts'
import { all, type Case, judgeEach, LINUX, sdist } from './judged.ts'

const source = (tags: string, text: string): Promise<Distribution> =>
  distribution(makeWheel({ tags, files: { 'demo/__init__.py': text, [`demo/_c-${tags}.so`]: tags } }))

const CASES: readonly Case[] = [
  [
    'a wheel of its own beside the stable ABI',
    async () => setOf(await all(source(`cp312-abi3-${LINUX}`, 'a'), source(`cp313-cp313-${LINUX}`, 'a'), sdist())),
    [],
  ],
  [
    'another package behind the stable ABI',
    async () =>
      setOf(
        await all(
          source(`cp312-abi3-${LINUX}`, 'a'),
          source(`cp313-cp313-${LINUX}`, 'b'),
          source(`cp311-cp311-${LINUX}`, 'a'),
          sdist(),
        ),
      ),
    [
      'warning SET-09: demo-1.0-cp313-cp313-manylinux_2_28_x86_64.whl hides demo-1.0-cp312-abi3-manylinux_2_28_x86_64.whl where both fit, and its content differs',
      'warning SET-10: demo/__init__.py differs between wheels, such as demo-1.0-cp312-abi3-manylinux_2_28_x86_64.whl and demo-1.0-cp313-cp313-manylinux_2_28_x86_64.whl',
    ],
  ],
  [
    'a pure wheel that is another package',
    async () => setOf(await all(source('py3-none-any', 'a'), source(`cp313-cp313-${LINUX}`, 'b'), sdist())),
    [/^warning SET-09: .*cp313.* hides demo-1.0-py3-none-any.whl/, /^warning SET-10/],
  ],
]

judgeEach('contents', CASES)
