import { describe, expect, test } from '@jest/globals'
import { bytesOf } from '../../../packages/core/src/archive/bytes.ts'
import { openWheel, type Wheel } from '../../../packages/core/src/archive/wheel.ts'
import { field } from '../../../packages/core/src/standards/core-metadata.ts'
import { makeWheel, type WheelContent } from '../../fakes/archives.ts'

const open = (content: WheelContent): Wheel => {
  const { filename, bytes } = makeWheel(content)
  return openWheel(filename, bytesOf(bytes))
}

test('a wheel says what it is and what it holds', () => {
  const wheel = open({
    name: 'Demo.Project',
    version: '1.0',
    build: '1',
    tags: 'cp312-cp312-manylinux_2_17_x86_64.manylinux2014_x86_64',
    metadata: { Summary: 'A demonstration', Classifier: ['A :: B', 'C :: D'] },
    description: 'Body\n',
    entryPoints: '[console_scripts]\ndemo = demo_project.cli:main\n',
    files: {
      'demo_project/__init__.py': '',
      'demo_project/_core.cpython-312-x86_64-linux-gnu.so': 'ELF',
      'demo_project/_native.so': 'ELF PyInit__native\0',
      'demo_project/libother.so': 'ELF',
      'demo_project.libs/libz.so': 'ELF PyInit_libz\0',
      'Demo_Project-1.0.data/platlib/_speed.abi3.so': 'ELF',
    },
  })
  expect(wheel).toMatchObject({
    distInfo: 'demo_project-1.0.dist-info',
    distInfos: ['demo_project-1.0.dist-info'],
    filename: { name: 'demo-project' },
    entryPoints: [{ group: 'console_scripts', name: 'demo', value: 'demo_project.cli:main', line: 2 }],
    extensionModules: ['_speed', 'demo_project._core', 'demo_project._native'],
    topLevels: ['_speed', 'demo_project'],
    wheelFile: {
      rootIsPurelib: 'false',
      build: '1',
      tags: ['cp312-cp312-manylinux_2_17_x86_64', 'cp312-cp312-manylinux2014_x86_64'],
    },
  })
  expect(wheel.entryPointsProblem).toBeUndefined()
  expect(field(wheel.metadata, 'summary')).toBe('A demonstration')
  expect(wheel.metadata.description).toBe('Body\n')
  expect(wheel.record.problems).toEqual([])
  expect(wheel.record.entries).toHaveLength(wheel.members.length)
})

describe('what is wrong in a wheel stands in it', () => {
  test('a dist-info of another name', () => {
    const { bytes } = makeWheel({ name: 'demo' })
    const wheel = openWheel('other-1.0-py3-none-any.whl', bytesOf(bytes))
    expect(wheel).toMatchObject({ distInfo: 'demo-1.0.dist-info', filename: { parts: { name: 'other' } } })
  })
  test('two dist-infos', () => {
    const wheel = open({ members: [{ name: 'more-1.0.dist-info/METADATA', data: '' }] })
    expect(wheel).toMatchObject({
      distInfo: 'demo-1.0.dist-info',
      distInfos: ['more-1.0.dist-info', 'demo-1.0.dist-info'],
    })
  })
  test.each<[string, WheelContent, object]>([
    [
      'entry points that are none',
      { entryPoints: 'x = y' },
      { entryPointsProblem: 'line 1: "x = y" stands before the first [section]' },
    ],
    [
      'entry points in Latin-1',
      { distInfo: { 'entry_points.txt': Buffer.from([0xff]) } },
      { entryPointsProblem: 'it is not UTF-8' },
    ],
    [
      'a RECORD in Latin-1',
      { distInfo: { RECORD: Buffer.from('\xe4.py,,\n', 'latin1') } },
      { record: { problems: ['it is not UTF-8'] } },
    ],
    ['an empty line in RECORD', { distInfo: { RECORD: 'demo.py,,\n\n' } }, { record: { emptyLines: [2] } }],
    [
      'METADATA that is none',
      { distInfo: { METADATA: 'nothing of use' } },
      { metadata: { description: 'nothing of use' } },
    ],
    ['a damaged library', { members: [{ name: 'a.so', data: 'PyInit_a\0', crc: 1 }] }, { extensionModules: [] }],
  ])('%s', (_, content, expected) => {
    expect(open(content)).toMatchObject(expected)
  })
})

test.each<[string, WheelContent, string]>([
  ['without METADATA', { distInfo: { METADATA: undefined } }, 'does not contain demo-1.0.dist-info/METADATA'],
  ['without WHEEL', { distInfo: { WHEEL: undefined } }, 'does not contain demo-1.0.dist-info/WHEEL'],
  ['without RECORD', { distInfo: { RECORD: undefined } }, 'does not contain demo-1.0.dist-info/RECORD'],
  [
    'with damaged METADATA',
    { distInfo: { METADATA: undefined }, members: [{ name: 'demo-1.0.dist-info/METADATA', data: 'x', crc: 1 }] },
    'bad CRC-32 for demo-1.0.dist-info/METADATA',
  ],
])('a wheel %s is refused', (_, content, message) => {
  expect(() => open(content)).toThrow(message)
})

test('a wheel whose file name is none is refused', () => {
  expect(() => openWheel('demo-1.0.whl', bytesOf(makeWheel().bytes))).toThrow('wrong number of parts')
})
