import { describe, expect, test } from '@jest/globals'
import { bytesOf } from '../../../packages/core/src/archive/bytes.ts'
import type { UploadedFile } from '../../../packages/core/src/checks/pypi/uploaded-file.ts'
import { failing, refusalText } from '../../../packages/core/src/checks/pypi/warehouse.ts'
import { metadataOfWheel } from '../../../packages/core/src/checks/pypi/wheel-archive.ts'
import { refusalsOfWheel } from '../../../packages/core/src/checks/pypi/wheel-contents.ts'
import { makeTar, makeWheel, makeZip } from '../../fakes/archives.ts'
import { bad, type Case, type File, judge, POLICY, uploaded } from './judged.ts'

const wheel = makeWheel()
const py = 'demo-1.0-py3-none-any.whl'
const named = (filename: string): File => ({ ...wheel, filename })
const broken = 'PyPI answers 500 Internal Server Error: '

describe('wheels', () => {
  test.each<Case>([
    { name: 'a plain one', file: wheel },
    {
      name: 'one with entry points, RECORD with CRLF and a licence',
      file: makeWheel({
        entryPoints: '[console_scripts]\ndemo = demo:main\n',
        distInfo: { RECORD: 'demo.py,,\r\n', 'licenses/LICENSE': 'MIT' },
      }),
      fields: { license_file: 'LICENSE' },
    },
    { name: 'an equal version, spelled otherwise', file: makeWheel({ version: '1.0.0' }) },
    {
      name: 'a damaged member that nobody reads',
      file: makeWheel({ members: [{ name: 'demo.so', data: 'x', crc: 1 }] }),
    },
  ])('PyPI takes $name', ({ file, fields }) => {
    expect(judge(file, fields)).toBeUndefined()
  })

  test.each<Case>([
    { name: 'no ZIP', file: { filename: py, bytes: Buffer.from('<html>') }, text: bad('File is not a zipfile') },
    {
      name: 'a tar before the ZIP',
      file: { filename: py, bytes: Buffer.concat([makeTar([{ name: 'a', data: 'x' }]), wheel.bytes]) },
      text: bad('File is both a zip and a tar file'),
    },
    {
      name: 'a broken directory',
      file: { filename: py, bytes: Buffer.concat([Buffer.alloc(9), wheel.bytes.subarray(-22)]) },
      text: bad('None'),
    },
    {
      name: 'too good a compression',
      file: makeWheel({ files: { 'a.bin': Buffer.alloc(65 * 1024 ** 2) } }),
      text: bad('File exceeds compression ratio of 50'),
    },
    {
      name: 'another compression',
      file: makeWheel({ members: [{ name: 'a', data: 'x', method: 12 }] }),
      text: bad('File does not use a supported compression type'),
    },
    {
      name: 'too few hyphens',
      file: named('demo-1.0.whl'),
      text: bad('Unable to parse name and version from wheel filename'),
    },
    {
      name: 'another spelling of the folder',
      file: named('Demo-1.0-py3-none-any.whl'),
      text: bad('WHEEL not found at Demo-1.0.dist-info/WHEEL'),
    },
    {
      name: 'a damaged module',
      file: makeWheel({ members: [{ name: 'x.py', data: 'x', crc: 1 }] }),
      text: bad('None'),
    },
    {
      name: 'an encrypted module',
      file: makeWheel({ members: [{ name: 'x.py', data: 'x', flags: 1 }] }),
      text: `${broken}x.py in the wheel is encrypted`,
    },
    {
      name: 'PyArmor',
      file: makeWheel({ files: { 'x.py': 'from a import __pyarmor_enter__' } }),
      text: bad(`PyArmor-encrypted content is not allowed. ${POLICY}`),
    },
    {
      name: 'SourceDefender',
      file: makeWheel({ files: { 'x.pye': '---BEGIN PYE FILE---\n---END PYE FILE---' } }),
      text: bad(`SourceDefender-encrypted content is not allowed. ${POLICY}`),
    },
    {
      name: 'something before the archive',
      file: makeWheel({ zip: { prefix: Buffer.from('x') } }),
      text: bad(
        'ZIP archive not accepted: Unknown record signature. See https://docs.pypi.org/archives for more information',
      ),
    },
    {
      name: 'a platform that PyPI does not know',
      file: makeWheel({ tags: 'py3-none-any.Linux_x86_64' }),
      text: "Binary wheel 'demo-1.0-py3-none-any.Linux_x86_64.whl' has an unsupported platform tag 'linux_x86_64'.",
    },
    { name: 'another project', file: makeWheel({ name: 'other' }), text: "Start filename for 'demo' with 'demo'." },
    {
      name: 'the name as it is not normalised',
      file: {
        filename: 'DEMO-1.0-py3-none-any.whl',
        bytes: makeZip([{ name: 'DEMO-1.0.dist-info/WHEEL', data: 'x' }]),
      },
      text: "Filename 'DEMO-1.0-py3-none-any.whl' should contain the normalized project name 'demo', not 'DEMO'.",
    },
    {
      name: 'another version',
      file: wheel,
      text: "Version in filename should be '1.1' not '1.0'.",
      fields: { version: '1.1' },
    },
    {
      name: 'a licence that is not there',
      file: wheel,
      text: `License-File LICENSE does not exist in distribution file ${py} at demo-1.0.dist-info/licenses/LICENSE`,
      fields: { license_file: 'LICENSE' },
    },
    {
      name: 'no RECORD',
      file: makeWheel({ distInfo: { RECORD: undefined } }),
      text: `Wheel '${py}' does not contain the required RECORD file: demo-1.0.dist-info/RECORD`,
    },
    {
      name: 'a RECORD that is not UTF-8',
      file: makeWheel({ distInfo: { RECORD: Buffer.from([0xff]) } }),
      text: `Wheel '${py}' does not contain the required RECORD file: demo-1.0.dist-info/RECORD`,
    },
    {
      name: 'an empty line in RECORD',
      file: makeWheel({ distInfo: { RECORD: 'a,,\n\n' } }),
      text: `${broken}RECORD has an empty line at 2`,
    },
    {
      name: 'entry points without a section',
      file: makeWheel({ entryPoints: 'x = y\n' }),
      text: `Wheel '${py}' has invalid entry points defined in the entry_points.txt file`,
    },
    {
      name: 'entry points that are not UTF-8',
      file: makeWheel({ distInfo: { 'entry_points.txt': Buffer.from([0xff]) } }),
      text: `Wheel '${py}' has invalid entry points defined in the entry_points.txt file`,
    },
    {
      name: 'no METADATA',
      file: makeWheel({ distInfo: { METADATA: undefined } }),
      text: `Wheel '${py}' does not contain the required METADATA file: demo-1.0.dist-info/METADATA`,
    },
    {
      name: 'a damaged METADATA',
      file: makeWheel({
        distInfo: { METADATA: undefined },
        members: [{ name: 'demo-1.0.dist-info/METADATA', data: 'x', crc: 1 }],
      }),
      text: `${broken}METADATA, RECORD or entry_points.txt in the wheel is damaged or encrypted`,
    },
    {
      name: 'a name that leaves no room for .metadata',
      file: named(`demo-1.0-${'p'.repeat(230)}-none-any.whl`),
      text: `Filename is too long: 'demo-1.0-${'p'.repeat(230)}-none-any.whl'`,
    },
    {
      name: 'a name that no file may have',
      file: named(`demo-1.0-${'p'.repeat(250)}-none-any.whl`),
      text: 'PyPI closes the connection without an answer: the file name has 272 bytes',
    },
    {
      name: 'a name that cannot be read',
      file: named('demo-1.0-b-py3-none-any.whl'),
      text: "Invalid build number: b in 'demo-1.0-b-py3-none-any'",
    },
  ])('PyPI does not take $name', ({ file, text, fields }) => {
    expect(judge(file, fields)).toBe(text)
  })

  test('the metadata to be served is the wheel’s own', () => {
    expect(metadataOfWheel({ filename: py, bytes: bytesOf(wheel.bytes) })?.toString()).toContain('Name: demo\n')
  })
})

test('every rule answers for itself, in the order in which PyPI asks them', () => {
  const { filename, bytes } = makeWheel({
    name: 'other',
    tags: 'cp312-cp312-linux_x86_64',
    distInfo: { WHEEL: undefined, METADATA: undefined, RECORD: '\n' },
    members: [{ name: 'x', data: 'x', method: 12 }],
  })
  const found = [...refusalsOfWheel(uploaded({ filename, bytes }))]
  expect(found.map(([rule]) => rule)).toEqual([
    'compression type',
    'WHEEL',
    'platform tags',
    'project',
    'spelling of the name',
    'RECORD',
    'METADATA',
  ])
  expect(refusalText(found[0]?.[1] ?? failing(''))).toBe(judge({ filename, bytes }))
})

test('code that was looked at before is not read again, and code that nobody shall read is not', () => {
  const file = uploaded(makeWheel({ members: [{ name: 'x.py', data: 'x', crc: 1 }] }))
  const rules = (code: NonNullable<UploadedFile['code']>) =>
    [...refusalsOfWheel({ ...file, code })].map(([rule]) => rule)
  const marks = new Set(['__pyarmor_exit__'])
  expect(rules('unread')).toEqual([])
  expect(rules(() => ({ damage: undefined, marks: new Set() }))).toEqual([])
  expect(rules(() => ({ damage: undefined, marks }))).toEqual(['encrypted code'])
  expect(rules(() => ({ damage: 'bad CRC-32', marks: new Set() }))).toEqual(['encrypted code'])
})
