import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, it } from '@jest/globals'
import { assetPath } from '../../packages/core/src/asset.ts'

it.each([
  ['a URL, as the sources have it', pathToFileURL(resolve('a b.py'))],
  ['a path, as the bundler may leave it', resolve('a b.py')],
])('takes %s', (_, asset) => {
  expect(assetPath(asset)).toBe(resolve('a b.py'))
})
