import { describe, expect, test } from '@jest/globals'
import { makeTar, makeZip } from '../../fakes/archives.ts'
import { type Case, type File, judged, judgeEach, renamed, sound } from './structure.ts'

const NAME = 'demo-1.0-py3-none-any.whl'
const INFO = 'demo-1.0.dist-info'
const bare = (bytes: Buffer): File => ({ filename: NAME, bytes })
const noise = Buffer.from(Array.from({ length: 1000 }, (_, index) => (index * 7919) % 251))

describe('the archive of a wheel', () => {
  judgeEach([
    ['a comment at its end', sound({ zip: { comment: 'hello' } }), []],
    ['no ZIP', bare(Buffer.from('<html>')), [['error WHL-06', 'File is not a zipfile']]],
    [
      'a directory that cannot be read',
      bare(Buffer.concat([Buffer.alloc(9), sound().bytes.subarray(-22)])),
      [['error WHL-06', /Bad|Truncated/]],
    ],
    [
      'bytes behind its end',
      sound({ zip: { suffix: Buffer.from('\n') } }),
      [['error WHL-06', 'ZIP archive not accepted: Trailing data.']],
    ],
    [
      'a data descriptor',
      sound({ members: [{ name: 'x.py', data: 'x', flags: 0x808 }] }),
      [['error WHL-06', 'ZIP contains a data descriptor']],
    ],
    [
      'the same name twice',
      sound({
        members: [
          { name: 'x.py', data: 'x' },
          { name: 'x.py', data: 'x' },
        ],
      }),
      [
        ['error WHL-06', 'Duplicate filename in local headers'],
        ['warning WHL-10', 'RECORD lists x.py more than once'],
      ],
    ],
    [
      'members that overlap',
      bare(makeZip(Array.from({ length: 4 }, () => ({ name: 'x', data: noise, overlaps: 0 })))),
      [
        ['error WHL-06', NAME],
        ['error WHL-08', /local header|overlaps/],
        ['error WHL-09', 'WHEEL not found'],
        ['error WHL-09', 'RECORD'],
        ['error WHL-09', 'METADATA'],
      ],
    ],
    [
      'a tar before the ZIP',
      bare(Buffer.concat([makeTar([{ name: 'a', data: 'x' }]), sound().bytes])),
      [
        ['error WHL-06', 'Unknown record signature'],
        ['error WHL-07', 'File is both a zip and a tar file'],
      ],
    ],
    [
      'another compression',
      sound({ members: [{ name: 'x', data: 'x', method: 12 }] }),
      [
        ['error WHL-07', 'does not use a supported compression type'],
        ['error WHL-08', 'compressed by method 12'],
      ],
    ],
    [
      'a bad CRC-32',
      sound({ members: [{ name: 'demo.so', data: 'x', crc: 1 }] }),
      [['error WHL-08', 'bad CRC-32 for demo.so']],
    ],
    [
      'a bad CRC-32 in a large member',
      sound({ members: [{ name: 'a.bin', data: Buffer.concat(Array<Buffer>(60).fill(noise)), crc: 1 }] }),
      [['error WHL-08', 'bad CRC-32 for a.bin']],
    ],
    [
      'a symlink',
      sound({ members: [{ name: 'x', data: 'demo.py', mode: 0o120777 }] }),
      [['error WHL-32', '"x" is a symlink']],
    ],
    ['a setuid bit', sound({ members: [{ name: 'x', data: 'x', mode: 0o104755 }] }), [['error WHL-32', 'setuid']]],
    [
      'names that lead elsewhere',
      sound({
        members: [
          { name: '/etc/x', data: 'x' },
          { name: 'a/../../x', data: 'x' },
        ],
      }),
      [['error WHL-32', '"/etc/x", "a/../../x" is no path below the folder']],
    ],
    [
      'a name that Windows cannot have',
      sound({ members: [{ name: 'demo/aux.py', data: 'x' }] }),
      [['error WHL-32', 'Windows cannot have']],
    ],
    [
      'the same in a wheel for Linux',
      sound({ tags: 'cp312-cp312-manylinux_2_28_x86_64', members: [{ name: 'demo/aux.py', data: 'x' }] }),
      [['warning WHL-32', 'Windows cannot have']],
    ],
    [
      'a long path',
      sound({ members: [{ name: `demo/${'x'.repeat(200)}`, data: 'x' }] }),
      [['error WHL-32', 'more than 200 characters']],
    ],
    [
      'names that differ by case alone',
      sound({
        tags: 'cp312-cp312-macosx_11_0_arm64',
        members: [
          { name: 'Foo.py', data: 'x' },
          { name: 'foo.py', data: 'x' },
        ],
      }),
      [['error WHL-32', 'Foo.py and foo.py collide on Windows and macOS']],
    ],
    [
      'members behind .dist-info',
      sound({ files: { [`${INFO}/licenses/LICENSE`]: 'x', 'demo.py': 'x' } }),
      [['warning WHL-36', 'demo-1.0.dist-info/ should come last']],
    ],
  ] satisfies readonly Case[])

  test('one that unpacks to more than PyPI takes is not unpacked', async () => {
    const judgements = await judged(sound({ files: { 'a.bin': Buffer.alloc(65 * 2 ** 20) } }))
    const findings = judgements.flatMap((judgement) => judgement.findings)
    expect(findings.map(({ id, message }) => [id, message])).toEqual([
      ['WHL-07', `${NAME}: File exceeds compression ratio of 50`],
    ])
    const reasons = judgements.flatMap(({ notJudged }) => notJudged ?? [])
    expect(reasons).toContain('it unpacks to more than PyPI takes')
  })

  test('without unpacking, what needs it says so, and all else is judged', async () => {
    const broken = sound({ members: [{ name: 'demo.so', data: 'x', crc: 1 }], distInfo: { WHEEL: undefined } })
    const judgements = await judged(broken, {}, false)
    expect(judgements.flatMap(({ findings }) => findings.map(({ id }) => id))).toEqual(['WHL-09'])
    const open = judgements.filter(({ notJudged }) => notJudged === 'its members were not unpacked')
    expect(open.map(({ id }) => id)).toEqual(['WHL-08', 'WHL-10'])
  })
})

describe('the folder .dist-info', () => {
  judgeEach([
    [
      'no WHEEL',
      sound({ distInfo: { WHEEL: undefined } }),
      [['error WHL-09', 'WHEEL not found at demo-1.0.dist-info/WHEEL']],
    ],
    [
      'nothing in it',
      sound({ distInfo: { WHEEL: undefined, METADATA: undefined, RECORD: undefined, X: 'x' } }),
      [
        ['error WHL-09', 'WHEEL not found'],
        ['error WHL-09', 'does not contain the required RECORD file'],
        ['error WHL-09', 'does not contain the required METADATA file'],
      ],
    ],
    [
      'a second one',
      sound({ files: { 'other-1.dist-info/METADATA': 'x' } }),
      [['error WHL-09', 'has 2 .dist-info folders']],
    ],
    [
      'what only installers write',
      sound({ distInfo: { INSTALLER: 'pip', 'direct_url.json': '{}' } }),
      [
        ['warning WHL-11', 'INSTALLER belongs to installed distributions'],
        ['warning WHL-11', 'direct_url.json'],
      ],
    ],
    ['a signature', sound({ distInfo: { 'RECORD.jws': '{}' } }), [['warning WHL-11', 'RECORD.jws is deprecated']]],
    ['entry points', sound({ entryPoints: '[console_scripts]\ndemo = demo:main\n' }), []],
    [
      'a script without a name of its kind',
      sound({ entryPoints: '[console_scripts]\nfoo bar = demo:main\n' }),
      [['error WHL-24', 'invalid entry points defined in the entry_points.txt file: line 2: "foo bar" is no name']],
    ],
    [
      'entry points that are no UTF-8',
      sound({ distInfo: { 'entry_points.txt': Buffer.of(0xff) } }),
      [['error WHL-24', 'not UTF-8']],
    ],
    [
      'another Wheel-Version',
      sound({ distInfo: { WHEEL: 'Wheel-Version: 2.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n' } }),
      [['error WHL-12', 'Wheel-Version 2.0']],
    ],
    [
      'no word on purity',
      sound({ distInfo: { WHEEL: 'Wheel-Version: 1.0\nRoot-Is-Purelib: yes\nTag: py3-none-any\n' } }),
      [['error WHL-12', 'Root-Is-Purelib yes']],
    ],
    [
      'other tags',
      renamed('demo-1.0-py2-none-any.whl'),
      [['error WHL-12', 'WHEEL says py3-none-any, the file name says py2-none-any']],
    ],
    [
      'no tags',
      sound({ distInfo: { WHEEL: 'Wheel-Version: 1.0\nRoot-Is-Purelib: true\n' } }),
      [['error WHL-12', 'WHEEL says no tag']],
    ],
    [
      'a tag that is none',
      sound({ distInfo: { WHEEL: 'Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: any\n' } }),
      [['error WHL-12', 'three components']],
    ],
    [
      'compressed tags in WHEEL',
      sound({
        tags: 'py2.py3-none-any',
        distInfo: { WHEEL: 'Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py2.py3-none-any\n' },
      }),
      [],
    ],
    [
      'another build tag',
      renamed('demo-1.0-2-py3-none-any.whl', { build: '1' }),
      [['error WHL-12', 'Build 1, the file name says 2']],
    ],
  ] satisfies readonly Case[])
})
