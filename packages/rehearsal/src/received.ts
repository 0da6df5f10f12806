import { createHash, randomUUID } from 'node:crypto'
import { createReadStream, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createBlake2b256 } from './blake2b.ts'
import type { Request } from './exchange.ts'
import { boundaryOf, type PartHead, type PartSink, readMultipart } from './multipart.ts'
import type { Digests } from './state.ts'

/** The file of an upload, on disk, with what was learned of it on the way. */
export interface ReceivedFile {
  readonly filename: string | undefined
  readonly contentType: string | undefined
  readonly path: string
  readonly size: number
  readonly digests: Digests
}

/** The body of an upload. Files are removed with it unless they were moved away. */
export interface Received extends Disposable {
  readonly fields: readonly (readonly [key: string, value: string])[]
  readonly content: ReceivedFile | undefined
  /** Keys that came as files and should not have. */
  readonly strayFiles: readonly string[]
}

/** Bytes of all text fields together; nobody describes a project at such length. */
const TEXT_LIMIT = 64 * 1024 ** 2

/** Keys that may be file parts. */
const FILE_KEYS = ['content', 'gpg_signature']

/**
 * Reads the form of an upload: text into memory, the file to disk while its digests are computed.
 * @param folder where the file is put
 * @returns why it cannot be read, or what came
 */
export async function receive(request: Request, folder: string): Promise<Received | 'no boundary' | 'too large'> {
  const type = request.headers['content-type']
  const boundary = boundaryOf(type)
  const fields: [string, string][] = []
  const paths: string[] = []
  const files: ReceivedFile[] = []
  const strayFiles: string[] = []
  let text = 0
  const open = (part: PartHead): PartSink => {
    // An empty file name is none.
    const head = part.filename === '' ? { ...part, filename: undefined } : part
    if (head.name === 'content') {
      const path = join(folder, randomUUID())
      paths.push(path)
      return fileSink(head, path, (file) => files.push(file))
    }
    if (head.filename !== undefined) {
      if (!FILE_KEYS.includes(head.name)) strayFiles.push(head.name)
      return { write: () => undefined, end: () => undefined }
    }
    return textSink(
      (value) => fields.push([head.name, value]),
      (size) => (text += size) <= TEXT_LIMIT,
    )
  }
  const removeFiles = (): void => {
    for (const path of paths) rmSync(path, { force: true })
  }
  if (boundary !== undefined)
    await readMultipart(request.body, boundary, open).catch((thrown: unknown) => {
      removeFiles()
      throw thrown
    })
  else if (type?.startsWith('multipart/form-data')) return 'no boundary'
  if (text > TEXT_LIMIT) {
    removeFiles()
    return 'too large'
  }
  return {
    fields,
    strayFiles,
    content: files.at(-1),
    [Symbol.dispose]: removeFiles,
  }
}

/** A copy of a file on this machine, as if it had been uploaded. */
export async function receiveCopy(path: string, filename: string, folder: string): Promise<ReceivedFile> {
  const received: ReceivedFile[] = []
  const copy = join(folder, randomUUID())
  const sink = fileSink({ name: 'content', filename, contentType: undefined }, copy, (file) => received.push(file))
  for await (const chunk of createReadStream(path)) if (Buffer.isBuffer(chunk)) sink.write(chunk)
  sink.end()
  const [file] = received
  if (file === undefined) throw new Error('the sink of a file ended without one')
  return file
}

/** @param admit is told of each chunk's bytes, and says whether it may still be kept */
function textSink(done: (value: string) => void, admit: (size: number) => boolean): PartSink {
  const chunks: Buffer[] = []
  return {
    write(chunk) {
      if (admit(chunk.length)) chunks.push(Buffer.from(chunk))
    },
    end() {
      done(Buffer.concat(chunks).toString('utf8'))
    },
  }
}

function fileSink({ filename, contentType }: PartHead, path: string, done: (file: ReceivedFile) => void): PartSink {
  writeFileSync(path, '')
  const md5 = createHash('md5')
  const sha256 = createHash('sha256')
  const blake2b = createBlake2b256()
  let size = 0
  return {
    write(chunk) {
      writeFileSync(path, chunk, { flag: 'a' })
      for (const digest of [md5, sha256, blake2b]) digest.update(chunk)
      size += chunk.length
    },
    end() {
      const digests = { md5: md5.digest('hex'), sha256: sha256.digest('hex'), blake2b: blake2b.digest() }
      done({ filename, contentType, path, size, digests })
    },
  }
}
