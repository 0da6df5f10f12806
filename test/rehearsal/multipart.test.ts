import { describe, expect, test } from '@jest/globals'
import { boundaryOf, type PartHead, readMultipart } from '../../packages/rehearsal/src/multipart.ts'

async function read(body: string | Buffer, chunk: number) {
  const bytes = Buffer.from(body)
  const parts: (PartHead & { content: string; ended: boolean })[] = []
  async function* chunks() {
    for (let at = 0; at < bytes.length; at += chunk) yield await Promise.resolve(bytes.subarray(at, at + chunk))
  }
  await readMultipart(chunks(), 'b1', (head) => {
    const part = { ...head, content: '', ended: false }
    parts.push(part)
    return {
      write: (piece) => (part.content += piece.toString('latin1')),
      end: () => (part.ended = true),
    }
  })
  return parts
}

const part = (name: string, content: string, more: Partial<PartHead> = {}) => ({
  name,
  filename: undefined,
  contentType: undefined,
  ...more,
  content,
  ended: true,
})

const body = [
  'a preamble that nobody reads',
  '--b1',
  'Content-Disposition: form-data; name="text"',
  '',
  'two\r\nlines --b1 \r\n-b1',
  '--b1 \t',
  'content-disposition: form-data; name=empty',
  '',
  '',
  '--b1',
  'Content-Type: application/octet-stream',
  'Content-Disposition: form-data; name="content"; filename="a \\"b\\".whl"',
  '',
  'x'.repeat(300),
  '--b1--',
  'an epilogue',
].join('\r\n')

describe.each([1, 2, 7, 64, 100_000])('a body in pieces of %s bytes', (chunk) => {
  test('is read part by part', async () => {
    expect(await read(body, chunk)).toEqual([
      part('text', 'two\r\nlines --b1 \r\n-b1'),
      part('empty', ''),
      part('content', 'x'.repeat(300), { filename: 'a "b".whl', contentType: 'application/octet-stream' }),
    ])
  })

  test('that is cut off ends its last part', async () => {
    const cut = '--b1\r\nContent-Disposition: form-data; name="a"\r\n\r\nabc\r\n--b'
    expect(await read(cut, chunk)).toEqual([part('a', 'abc\r\n--b')])
  })
})

test.each([
  ["form-data; name=f; filename*=UTF-8''%C3%A9.whl", { name: 'f', filename: 'é.whl' }],
  ['form-data; name="é"; filename=plain.whl', { name: 'é', filename: 'plain.whl' }],
  ['form-data', { name: '' }],
])('the disposition %s', async (disposition, head) => {
  const [only] = await read(`--b1\r\nContent-Disposition: ${disposition}\r\n\r\nx\r\n--b1--\r\n`, 1000)
  expect(only).toMatchObject(head)
})

test('headers without an end are not kept', async () => {
  expect(await read(`--b1\r\n${'x'.repeat(20_000)}`, 1000)).toEqual([])
})

test.each([
  ['multipart/form-data; boundary=b1', 'b1'],
  ['Multipart/Form-Data; charset=utf-8; boundary="a b"', 'a b'],
  ['multipart/form-data', undefined],
  ['application/json; boundary=b1', undefined],
  [undefined, undefined],
])('the boundary in %s', (type, boundary) => {
  expect(boundaryOf(type)).toBe(boundary)
})
