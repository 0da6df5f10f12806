import { expect, test } from '@jest/globals'
import { bytesOf } from '../../../packages/core/src/archive/bytes.ts'
import { openSdist } from '../../../packages/core/src/archive/sdist.ts'
import { field } from '../../../packages/core/src/standards/core-metadata.ts'
import { makeSdist, makeTarGz } from '../../fakes/archives.ts'

test('an sdist says what it is and what it holds', () => {
  const { filename, bytes } = makeSdist({
    name: 'Demo.Project',
    version: '1.0',
    files: { 'pyproject.toml': '[project]' },
  })
  const sdist = openSdist(filename, bytesOf(bytes))
  expect(sdist).toMatchObject({ top: 'demo_project-1.0', filename: { name: 'demo-project' } })
  expect(field(sdist.metadata, 'Name')).toBe('Demo.Project')
  expect(sdist.members.map(({ name, kind }) => [name, kind])).toEqual([
    ['demo_project-1.0/pyproject.toml', 'file'],
    ['demo_project-1.0/PKG-INFO', 'file'],
  ])
  expect(sdist.read('pyproject.toml')?.toString()).toBe('[project]')
  expect(sdist.read('setup.py')).toBeUndefined()
})

test.each<[string, Buffer, string]>([
  ['without PKG-INFO', makeTarGz([{ name: 'demo-1.0/a' }]), 'PKG-INFO not found at demo-1.0/PKG-INFO'],
  ['with two folders', makeTarGz([{ name: 'demo-1.0/PKG-INFO' }, { name: 'x/a' }]), 'Incorrect number of top-level'],
  ['with names that begin with a dot', makeTarGz([{ name: './PKG-INFO' }]), 'Incorrect number of top-level'],
  ['without members', makeTarGz([]), 'Incorrect number of top-level'],
  ['that is cut off', makeSdist().bytes.subarray(0, 100), 'gzip stream is truncated or damaged'],
])('an sdist %s is refused', (_, bytes, message) => {
  expect(() => openSdist('demo-1.0.tar.gz', bytesOf(bytes))).toThrow(message)
})

test('an sdist whose file name is none is refused', () => {
  expect(() => openSdist('demo.tar.gz', bytesOf(makeSdist().bytes))).toThrow('Invalid sdist filename')
})
