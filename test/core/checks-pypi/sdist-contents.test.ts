import { gzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { makeSdist, makeTar, makeTarGz, makeWheel, type TarContent } from '../../fakes/archives.ts'
import { bad, type Case, type File, judge, POLICY } from './judged.ts'

const wheel = makeWheel()
const sdist = makeSdist()

describe('sdists', () => {
  const tarred = (members: readonly TarContent[]): File => ({ filename: 'demo-1.0.tar.gz', bytes: makeTarGz(members) })
  const info = { name: 'demo-1.0/PKG-INFO', data: 'x' }
  const module = { name: 'demo-1.0/a', data: 'x' }

  test.each<Case>([
    { name: 'a plain one', file: sdist },
    {
      name: 'any folder, links and devices',
      file: tarred([
        { name: 'x/' },
        { name: 'x/PKG-INFO', data: '' },
        { name: 'x/l', type: '2', linkName: '../../etc' },
        { name: 'x/d', type: '3' },
      ]),
    },
    {
      name: 'names from pax headers and GNU long names',
      file: tarred([info, { name: `demo-1.0/${'a'.repeat(150)}`, data: 'x' }]),
    },
    {
      name: 'bytes after the stream, and a wrong CRC',
      file: { filename: sdist.filename, bytes: Buffer.concat([sdist.bytes.subarray(0, -8), Buffer.alloc(20, 1)]) },
    },
    { name: 'its licence', file: makeSdist({ files: { LICENSE: 'MIT' } }), fields: { license_file: 'LICENSE' } },
    {
      name: 'global pax headers',
      file: tarred([{ name: 'pax_global_header', type: 'g', data: '19 comment=2222222\n' }, info, module]),
    },
  ])('PyPI takes $name', ({ file, fields }) => {
    expect(judge(file, fields)).toBeUndefined()
  })

  const sparse =
    'tar archive not accepted: Sparse members are not allowed. See https://docs.pypi.org/archives for more information'
  test.each<Case>([
    {
      name: 'a page',
      file: { filename: sdist.filename, bytes: Buffer.from('<html>') },
      text: bad('File is not a tarfile'),
    },
    { name: 'a ZIP', file: { filename: sdist.filename, bytes: wheel.bytes }, text: bad('File is not a tarfile') },
    {
      name: 'something else in gzip',
      file: { filename: sdist.filename, bytes: gzipSync('x'.repeat(2000)) },
      text: bad('File is not a tarfile'),
    },
    {
      name: 'a ZIP behind the tar',
      file: { filename: sdist.filename, bytes: Buffer.concat([sdist.bytes, wheel.bytes]) },
      text: bad('File is both a zip and a tar file'),
    },
    {
      name: 'a tar without gzip',
      file: { filename: sdist.filename, bytes: makeTar([info, module]) },
      text: bad('None'),
    },
    {
      name: 'damaged compression',
      file: { filename: sdist.filename, bytes: Buffer.concat([sdist.bytes.subarray(0, 10), Buffer.alloc(99, 0xff)]) },
      text: bad('None'),
    },
    { name: 'a damaged header', file: tarred([info, { ...module, checksum: '000000' }]), text: bad('None') },
    { name: 'a GNU sparse member', file: tarred([info, { ...module, type: 'S' }]), text: bad(sparse) },
    {
      name: 'a pax sparse member',
      file: tarred([info, { ...module, pax: { 'GNU.sparse.major': '1' } }]),
      text: bad(sparse),
    },
    {
      name: 'two folders',
      file: tarred([info, { name: 'other/a', data: 'x' }]),
      text: bad('Incorrect number of top-level directories in sdist'),
    },
    {
      name: 'names from the root and others',
      file: tarred([info, { name: '/demo-1.0/a', data: 'x' }]),
      text: bad('Incorrect number of top-level directories in sdist'),
    },
    {
      name: 'no PKG-INFO',
      file: tarred([module, { name: 'demo-1.0/b', data: '' }]),
      text: bad('PKG-INFO not found at demo-1.0/PKG-INFO'),
    },
    { name: 'one file alone', file: tarred([info]), text: bad('PKG-INFO not found at demo-1.0/PKG-INFO/PKG-INFO') },
    {
      name: 'names that begin with a dot',
      file: tarred([info, module].map((member) => ({ ...member, name: `./${member.name}` }))),
      text: bad('PKG-INFO not found at demo-1.0/PKG-INFO'),
    },
    {
      name: 'PyArmor',
      file: makeSdist({ files: { 'x.py': '__pyarmor_bcc__' } }),
      text: bad(`PyArmor-encrypted content is not allowed. ${POLICY}`),
    },
    {
      name: 'a name without a version',
      file: { ...sdist, filename: 'demo.tar.gz' },
      text: 'Invalid source distribution filename: demo.tar.gz',
    },
    {
      name: 'another project',
      file: { ...sdist, filename: 'other-1.0.tar.gz' },
      text: "Start filename for 'demo' with 'demo'.",
    },
    {
      name: 'a version that is not normal',
      file: { ...sdist, filename: 'demo-1.0.0.tar.gz' },
      text: "Filename 'demo-1.0.0.tar.gz' is invalid, should be 'demo-1.0.tar.gz'.",
    },
    {
      name: 'a licence that is not there',
      file: sdist,
      text: 'License-File LICENSE does not exist in distribution file demo-1.0.tar.gz at demo-1.0/LICENSE',
      fields: { license_file: 'LICENSE' },
    },
  ])('PyPI does not take $name', ({ file, text, fields }) => {
    expect(judge(file, fields)).toBe(text)
  })
})
