import { expect, test } from '@jest/globals'
import { parseWheelFile } from '../../../packages/core/src/standards/wheel-file.ts'

test('WHEEL has its fields, several tags among them', () => {
  const text =
    'Wheel-Version: 1.0\nGenerator: maturin (1.9.4)\nRoot-Is-Purelib: false\nTag: cp39-abi3-a\nTag: cp39-abi3-b\nBuild: 1x\n'
  expect(parseWheelFile(text)).toEqual({
    wheelVersion: '1.0',
    generator: 'maturin (1.9.4)',
    rootIsPurelib: 'false',
    tags: ['cp39-abi3-a', 'cp39-abi3-b'],
    build: '1x',
  })
})

test('fields that are missing are undefined', () => {
  expect(parseWheelFile('no field at all')).toEqual({
    wheelVersion: undefined,
    generator: undefined,
    rootIsPurelib: undefined,
    tags: [],
    build: undefined,
  })
})
