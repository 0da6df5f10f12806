import { describe, expect, test } from '@jest/globals'
import { notJudged, refusalOfUpload } from '../../../packages/core/src/checks/pypi/upload.ts'
import { refusalText } from '../../../packages/core/src/checks/pypi/warehouse.ts'
import { makeWheel } from '../../fakes/archives.ts'
import { uploaded } from './judged.ts'

const wheel = makeWheel()

describe('a whole upload', () => {
  test('passes, or is refused by the first rule in PyPI’s order', () => {
    expect(refusalOfUpload(uploaded(wheel))).toBeUndefined()
    const faults = { filetype: 'sdist', version: '1.0+x', description: ' ', description_content_type: 'text/x-rst' }
    const told = [
      { ...faults, pyversion: 'py3' },
      { ...faults, pyversion: 'source' },
      { ...faults, pyversion: 'source', version: '1.0' },
      { filetype: 'sdist', pyversion: 'source' },
    ].map((fields) => {
      const refusal = refusalOfUpload(uploaded(wheel, fields))
      return refusal === undefined ? '' : refusalText(refusal)
    })
    expect(told).toEqual([
      expect.stringContaining("Use 'source' as Python version"),
      expect.stringContaining('The use of local versions'),
      "The description failed to render for 'text/x-rst'. See https://pypi.org/help/#description-content-type for more information.",
      expect.stringContaining('Extension .whl is invalid for filetype sdist'),
    ])
  })

  test('says what it could not judge', () => {
    const { form } = uploaded(wheel, { description: 'Title\n=====', attestations: '[]' })
    expect(notJudged(form)).toHaveLength(2)
    expect(notJudged(uploaded(wheel, { description: 'x', description_content_type: 'text/markdown' }).form)).toEqual([])
  })

  test('a file over 100 MiB is too large', () => {
    const huge = { ...uploaded(wheel), bytes: { size: 100 * 1024 ** 2 + 1, read: () => Buffer.alloc(0) } }
    expect(refusalOfUpload(huge)).toMatchObject({
      text: expect.stringContaining("Limit for project 'demo' is 100 MB."),
    })
  })
})
