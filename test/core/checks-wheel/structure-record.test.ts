import { createHash } from 'node:crypto'
import { describe } from '@jest/globals'
import { type Case, type File, judgeEach, sound } from './structure.ts'

const INFO = 'demo-1.0.dist-info'
const CODE = 'VALUE = 1\n'
const TAGS = 'Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n'
const METADATA = 'Metadata-Version: 2.4\nName: demo\nVersion: 1.0\nDescription-Content-Type: text/markdown\n\n# Demo\n'

function hashed(data: string | Buffer, algorithm = 'sha256'): string {
  return `${algorithm}=${createHash(algorithm).update(data).digest('base64url')}`
}

const SOUND_LINES = [`${INFO}/WHEEL,${hashed(TAGS)},${TAGS.length}`, `${INFO}/METADATA,${hashed(METADATA)},`]

/** A wheel of `demo.py`, of which RECORD says this. */
function recorded(lines: readonly string[], own = `${INFO}/RECORD,,`, code: string | Buffer = CODE): File {
  const RECORD = [...lines, ...SOUND_LINES, own, ''].join('\n')
  return sound({ files: { 'demo.py': code }, distInfo: { WHEEL: TAGS, METADATA, RECORD } })
}

const large = Buffer.alloc(5 * 2 ** 20, 'some text ')

describe('RECORD', () => {
  judgeEach([
    ['a sound one', recorded([`demo.py,${hashed(CODE)},10`]), []],
    ['a folder', recorded([`demo.py,${hashed(CODE)},10`, 'demo/,,']), []],
    ['SHA-384', recorded([`demo.py,${hashed(CODE, 'sha384')},`]), []],
    ['SHA-512 of a large file', recorded([`demo.py,${hashed(large, 'sha512')},`], undefined, large), []],
    [
      'a column too few',
      recorded([`demo.py,${hashed(CODE)}`]),
      [['error WHL-10', 'RECORD: line 1 has 2 columns instead of 3']],
    ],
    [
      'a file that is not there, and one that is not listed',
      recorded([`other.py,${hashed(CODE)},10`]),
      [
        ['error WHL-10', 'RECORD lists other.py, which the archive does not have'],
        ['error WHL-10', 'RECORD does not list demo.py'],
      ],
    ],
    [
      'a line twice',
      recorded([`demo.py,${hashed(CODE)},10`, `demo.py,${hashed(CODE)},10`]),
      [['warning WHL-10', 'RECORD lists demo.py more than once']],
    ],
    ['no hash', recorded(['demo.py,,10']), [['error WHL-10', 'RECORD has no hash of demo.py']]],
    [
      'a weak hash',
      recorded([`demo.py,${hashed(CODE, 'md5')},10`]),
      [['error WHL-10', 'RECORD has md5 of demo.py; expected sha256 or better']],
    ],
    [
      'the hash of other bytes',
      recorded([`demo.py,${hashed('VALUE = 2\n')},10`]),
      [['error WHL-10', 'demo.py has not the hash that RECORD says']],
    ],
    [
      'the SHA-512 of other bytes',
      recorded([`demo.py,${hashed('VALUE = 2\n', 'sha512')},10`]),
      [['error WHL-10', 'demo.py has not the hash that RECORD says']],
    ],
    [
      'another size',
      recorded([`demo.py,${hashed(CODE)},11`]),
      [['error WHL-10', 'demo.py has not the size that RECORD says']],
    ],
    [
      'a size of itself',
      recorded([`demo.py,${hashed(CODE)},10`], `${INFO}/RECORD,,7`),
      [['warning WHL-11', "RECORD's own line has a hash or a size"]],
    ],
    [
      'an empty line',
      recorded([`demo.py,${hashed(CODE)},10`, '']),
      [['error WHL-38', 'PyPI answers 500 Internal Server Error: RECORD has an empty line at 2']],
    ],
    [
      'no UTF-8',
      sound({ distInfo: { RECORD: Buffer.of(0xff) } }),
      [
        ['error WHL-10', 'it is not UTF-8'],
        ['error WHL-10', 'RECORD lists'],
        ['error WHL-10', 'RECORD does not list'],
      ],
    ],
  ] satisfies readonly Case[])
})
