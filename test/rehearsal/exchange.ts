import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { type Answer, type Http, openHttp } from '@pyrelease/core'
import type { Job, Rehearsal } from '@pyrelease/rehearsal'

/** A part of an upload; one with a filename is a file. */
export interface Part {
  readonly name: string
  readonly content: string | Buffer
  readonly filename?: string
  readonly type?: string
}

/** Speaks with a rehearsal as a client would. */
export interface Client {
  readonly http: Http
  /** An identity token of this job, from the runner's service. */
  identity(job: Job, audience?: string): Promise<string>
  mint(body: string, path?: string): Promise<{ readonly status: number; readonly body: unknown }>
  /** @param credentials `user:password` */
  upload(parts: readonly Part[], credentials: string, query?: string): Promise<Answer>
  /** Status, and the `code` of the body. */
  told(answer: Answer): Promise<string>
}

export async function clientOf(rehearsal: Rehearsal): Promise<Client> {
  const http = await openHttp({ env: {}, authority: rehearsal.authority })
  return {
    http,
    async identity(job, audience = 'pypi') {
      const { requestUrl, requestToken } = rehearsal.identity(job)
      const headers = { authorization: `Bearer ${requestToken}` }
      const answer = await http.request('GET', `${requestUrl}&audience=${audience}`, { headers })
      return stringIn(JSON.parse(await answer.text()), 'value')
    },
    async mint(body, path = '/_/oidc/mint-token') {
      const answer = await http.request('POST', `${rehearsal.url}${path}`, { body })
      const text = await answer.text()
      return { status: answer.status, body: text.startsWith('{') ? JSON.parse(text) : text }
    },
    upload(parts, credentials, query = '') {
      const body = Buffer.concat([...parts.map(partBytes), Buffer.from('--b1--\r\n')])
      return http.request('POST', `${rehearsal.upload}${query}`, {
        headers: {
          accept: 'application/json',
          authorization: `Basic ${Buffer.from(credentials).toString('base64')}`,
          'content-type': 'multipart/form-data; boundary=b1',
          'content-length': String(body.length),
        },
        body: Readable.from([body]),
      })
    },
    async told(answer) {
      const text = await answer.text()
      return text.startsWith('{') ? stringIn(JSON.parse(text), 'code') : `${answer.status} ${answer.reason}`
    },
  }
}

/** The parts of an upload as an honest client sends them. */
export function partsOf(
  file: { readonly filename: string; readonly bytes: Buffer },
  fields: Readonly<Record<string, string | readonly string[]>> = {},
): readonly Part[] {
  const isWheel = file.filename.endsWith('.whl')
  const all: Readonly<Record<string, string | readonly string[]>> = {
    ':action': 'file_upload',
    metadata_version: '2.4',
    name: 'demo',
    version: '1.0',
    filetype: isWheel ? 'bdist_wheel' : 'sdist',
    pyversion: isWheel ? 'py3' : 'source',
    sha256_digest: createHash('sha256').update(file.bytes).digest('hex'),
    ...fields,
  }
  return [
    ...Object.entries(all).flatMap(([name, value]) => [value].flat().map((content) => ({ name, content }))),
    { name: 'content', filename: file.filename, content: file.bytes, type: 'application/octet-stream' },
  ]
}

function partBytes({ name, filename, type, content }: Part): Buffer {
  const disposition = `form-data; name="${name}"${filename === undefined ? '' : `; filename="${filename}"`}`
  const head = `--b1\r\nContent-Disposition: ${disposition}\r\n${type === undefined ? '' : `Content-Type: ${type}\r\n`}\r\n`
  return Buffer.concat([Buffer.from(head), Buffer.from(content), Buffer.from('\r\n')])
}

function stringIn(value: unknown, key: string): string {
  const found: unknown =
    typeof value === 'object' && value !== null ? Object.entries(value).find(([name]) => name === key)?.[1] : undefined
  if (typeof found !== 'string') throw new Error(`no ${key} in ${JSON.stringify(value)}`)
  return found
}
