/** What the headers of a part say. */
export interface PartHead {
  readonly name: string
  /** A part with one is a file. */
  readonly filename: string | undefined
  readonly contentType: string | undefined
}

/** Takes a part's content as it comes. */
export interface PartSink {
  write(chunk: Buffer): void
  end(): void
}

const HEADERS_LIMIT = 16 * 1024

/** The boundary of a `multipart/form-data` body; undefined when the content type is another, or names none. */
export function boundaryOf(contentType: string | undefined): string | undefined {
  const [, quoted, plain] =
    /^multipart\/form-data\s*;(?:.*;)?\s*boundary=(?:"([^"]+)"|([^\s;"]+))/i.exec(contentType ?? '') ?? []
  return quoted ?? plain
}

/**
 * Reads a multipart body (RFC 7578) in memory that does not grow with it. A body that is cut off ends its last part:
 * PyPI's reader sees it so too.
 * @param open is asked for a sink when a part begins
 */
export async function readMultipart(
  body: AsyncIterable<Uint8Array>,
  boundary: string,
  open: (head: PartHead) => PartSink,
): Promise<void> {
  const reader = new MultipartReader(boundary, open)
  for await (const chunk of body) reader.take(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength))
  reader.finish()
}

type Position = 'before' | 'boundary' | 'headers' | 'content' | 'after'

class MultipartReader {
  readonly #delimiter: Buffer
  readonly #open: (head: PartHead) => PartSink
  // A boundary follows a line break, and the first one stands at the very start.
  #held: Buffer = Buffer.from('\r\n')
  #position: Position = 'before'
  #sink: PartSink | undefined

  constructor(boundary: string, open: (head: PartHead) => PartSink) {
    this.#delimiter = Buffer.from(`\r\n--${boundary}`)
    this.#open = open
  }

  take(chunk: Buffer): void {
    this.#held = this.#held.length === 0 ? chunk : Buffer.concat([this.#held, chunk])
    while (this.#step());
  }

  finish(): void {
    if (this.#position === 'content') this.#sink?.write(this.#held)
    this.#sink?.end()
    this.#sink = undefined
  }

  /** Does what the bytes at hand allow; false when it needs more. */
  #step(): boolean {
    switch (this.#position) {
      case 'before':
      case 'content':
        return this.#toBoundary()
      case 'boundary':
        return this.#pastBoundary()
      case 'headers':
        return this.#readHeaders()
      case 'after':
        this.#held = Buffer.alloc(0)
        return false
    }
  }

  #toBoundary(): boolean {
    const at = this.#held.indexOf(this.#delimiter)
    // The end of what is held may be the beginning of a boundary.
    const safe = at < 0 ? Math.max(this.#held.length - this.#delimiter.length + 1, 0) : at
    if (safe > 0) this.#sink?.write(this.#held.subarray(0, safe))
    this.#held = this.#held.subarray(at < 0 ? safe : at + this.#delimiter.length)
    if (at < 0) return false
    this.#sink?.end()
    this.#sink = undefined
    this.#position = 'boundary'
    return true
  }

  #pastBoundary(): boolean {
    if (this.#held.length < 2) return false
    if (this.#held.toString('latin1', 0, 2) === '--') {
      this.#position = 'after'
      return true
    }
    const end = this.#held.indexOf('\r\n')
    if (end < 0) return false
    // The line break stays: headers may be empty, and then the blank line follows at once.
    this.#held = this.#held.subarray(end)
    this.#position = 'headers'
    return true
  }

  #readHeaders(): boolean {
    const end = this.#held.indexOf('\r\n\r\n')
    if (end < 0) {
      if (this.#held.length > HEADERS_LIMIT) this.#position = 'after'
      return this.#position === 'after'
    }
    this.#sink = this.#open(headOf(this.#held.toString('utf8', 0, end)))
    this.#held = this.#held.subarray(end + 4)
    this.#position = 'content'
    return true
  }
}

function headOf(headers: string): PartHead {
  const lines = headers.split('\r\n').map((line) => {
    const colon = line.indexOf(':')
    return [line.slice(0, Math.max(colon, 0)).trim().toLowerCase(), line.slice(colon + 1).trim()] as const
  })
  const disposition = lines.find(([name]) => name === 'content-disposition')?.[1] ?? ''
  return {
    name: parameterOf(disposition, 'name') ?? '',
    filename: parameterOf(disposition, 'filename'),
    contentType: lines.find(([name]) => name === 'content-type')?.[1],
  }
}

function parameterOf(header: string, name: string): string | undefined {
  const extended = new RegExp(`;\\s*${name}\\*=utf-8''([^;\\s]+)`, 'i').exec(header)?.[1]
  if (extended !== undefined) return decodeURIComponent(extended)
  const [, quoted, plain] = new RegExp(`;\\s*${name}=(?:"((?:[^"\\\\]|\\\\.)*)"|([^;\\s]+))`, 'i').exec(header) ?? []
  return quoted === undefined ? plain : quoted.replace(/\\(["\\])/g, '$1')
}
