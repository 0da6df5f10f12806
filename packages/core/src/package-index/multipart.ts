import { randomBytes } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import type { UploadForm } from './upload-form.ts'

export interface FilePart {
  readonly path: string
  /** The name that the index is told. */
  readonly name: string
  /** Bytes. */
  readonly size: number
}

export interface Multipart {
  readonly headers: Readonly<Record<string, string>>
  readonly body: Readable
}

/**
 * A multipart/form-data body whose length is known before its file is read, and whose file never lies in memory whole.
 * Text parts carry no file name: Warehouse takes a part that has one for a file.
 */
export function multipartOf(form: UploadForm, file: FilePart): Multipart {
  const boundary = `pyrelease-${randomBytes(16).toString('hex')}`
  const texts = form.map(
    ([key, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${key}"\r\n\r\n${value}\r\n`,
  )
  const head = Buffer.from(
    `${texts.join('')}--${boundary}\r\n` +
      `Content-Disposition: form-data; name="content"; filename="${file.name}"\r\n` +
      'Content-Type: application/octet-stream\r\n\r\n',
  )
  const tail = Buffer.from(`\r\n--${boundary}--\r\n`)
  return {
    headers: {
      'Content-Type': `multipart/form-data; boundary=${boundary}`,
      'Content-Length': String(head.length + file.size + tail.length),
    },
    body: Readable.from(piecesOf(head, file.path, tail)),
  }
}

async function* piecesOf(head: Buffer, path: string, tail: Buffer): AsyncGenerator<Buffer> {
  yield head
  for await (const chunk of createReadStream(path, { highWaterMark: 64 * 1024 })) yield chunk as Buffer
  yield tail
}
