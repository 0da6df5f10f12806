import { setOf } from './facts.ts'
import { all, type Case, cp, judgeEach, LINUX, metadata, sdist, wheel, WINDOWS } from './judged.ts'

const CASES: readonly Case[] = [
  [
    'the same in another spelling',
    async () =>
      setOf(
        await all(
          cp(
            12,
            LINUX,
            metadata({
              'Requires-Dist': ['A.b [x] >=1,<2', 'c; extra == "t"'],
              'Requires-Python': '>=3.9, <4',
              Keywords: 'a b',
              Platform: 'linux',
            }),
          ),
          cp(
            13,
            LINUX,
            metadata({
              'Requires-Dist': ["c ; extra=='t'", 'a-b[x]<2,>=1'],
              'Requires-Python': '<4,>=3.9',
              Keywords: 'b,a',
              'Metadata-Version': '2.3',
            }),
          ),
          sdist({ metadata: { Dynamic: ['Requires-Dist', 'Requires-Python', 'Keywords'] } }),
        ),
      ),
    [],
  ],
  [
    'an old sdist, of which nobody knows',
    async () =>
      setOf(
        await all(
          wheel('py3-none-any', metadata({ Summary: 'x' })),
          sdist({ metadata: { 'Metadata-Version': '2.1' } }),
        ),
      ),
    [],
  ],
  [
    'a dependency that one wheel adds',
    async () => setOf(await all(cp(12), cp(12, WINDOWS, metadata({ 'Requires-Dist': 'pywin32' })), cp(13), sdist())),
    [
      'error metadata-differs SET-04: Requires-Dist differs between demo-1.0-cp312-cp312-manylinux_2_28_x86_64.whl and demo-1.0-cp312-cp312-win_amd64.whl: the second alone says "pywin32"',
    ],
  ],
  [
    'a summary that changed',
    async () =>
      setOf(await all(cp(12, LINUX, metadata({ Summary: 'a' })), cp(13, LINUX, metadata({ Summary: 'b' })), sdist())),
    [
      /^warning metadata-differs SET-04: Summary differs between .* \(and 1 more\): the first alone says "a", the second alone says "b"$/,
    ],
  ],
  [
    'requirements that are none',
    async () =>
      setOf(
        await all(
          cp(12, LINUX, metadata({ 'Requires-Dist': 'a b' })),
          cp(13, LINUX, metadata({ 'Requires-Dist': 'a b', 'Requires-Python': 'x' })),
          sdist({ metadata: { Dynamic: 'Requires-Dist' } }),
        ),
      ),
    [/^error metadata-differs SET-04: Requires-Python/],
  ],
  [
    'other names to import',
    async () =>
      setOf(
        await all(
          wheel('py3-none-any', metadata({ 'Import-Name': ['foo', 'bar'] })),
          sdist({ metadata: { 'Import-Name': 'foo' } }),
        ),
      ),
    [/^warning SET-05: .*\.whl says Import-Name: bar, foo, demo-1.0.tar.gz says foo$/],
  ],
]

judgeEach('metadata', CASES)
