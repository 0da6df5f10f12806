import { readSimpleHtml } from './simple-html.ts'

/** One file of a project, as an index offers it. */
export interface SimpleFile {
  readonly filename: string
  /** Absolute, without fragment. */
  readonly url: string
  /** Lower-case hexadecimal digits; absent where the index gives another hash or none. */
  readonly sha256?: string | undefined
  /** Bytes; JSON only. */
  readonly size?: number | undefined
  /** As the index says it, not judged. */
  readonly requiresPython?: string | undefined
  /** Why it was yanked, `true` when no reason was given. */
  readonly yanked: boolean | string
  /** SHA-256 of `<url>.metadata`, or whether there is such a file; absent where the index does not say (PEP 658, 714). */
  readonly coreMetadata?: string | boolean | undefined
  /** As the index says it, ISO 8601; JSON only. */
  readonly uploadTime?: string | undefined
  /** Address of the provenance (PEP 740). */
  readonly provenance?: string | undefined
}

/** What an index says of one project (PEP 503, 691). */
export interface SimplePage {
  /** JSON only. */
  readonly name?: string | undefined
  /** PEP 792: `active`, `archived`, `quarantined`, `deprecated`. */
  readonly status?: string | undefined
  readonly files: readonly SimpleFile[]
}

/** Media type of PEP 691. */
export const SIMPLE_JSON = 'application/vnd.pypi.simple.v1+json'

/** What to ask for: JSON, but take HTML, since mirrors exist that answer nothing else. */
export const SIMPLE_ACCEPT = `${SIMPLE_JSON}, application/vnd.pypi.simple.v1+html;q=0.2, text/html;q=0.1`

/** Why an answer is no page of the simple API; completes the sentence "the index …". */
export class SimplePageError extends Error {
  override readonly name = 'SimplePageError'
}

const READERS: Readonly<Record<string, (text: string, base: string) => SimplePage>> = {
  [SIMPLE_JSON]: readSimpleJson,
  'application/vnd.pypi.simple.latest+json': readSimpleJson,
  'application/vnd.pypi.simple.v1+html': readHtml,
  'application/vnd.pypi.simple.latest+html': readHtml,
  'text/html': readHtml,
}

/**
 * Reads a project's page in the format that its content type names.
 * @param baseUrl address that the page came from, after redirects; relative addresses count from there
 * @throws SimplePageError when it is no such page, or of a version that nobody here knows
 */
export function parseSimplePage(text: string, contentType: string | undefined, baseUrl: string): SimplePage {
  const type = contentType?.split(';')[0]?.trim().toLowerCase() ?? ''
  const reader = READERS[type]
  if (reader === undefined)
    throw new SimplePageError(`answers with content type "${type}"; expected ${SIMPLE_JSON} or text/html`)
  return reader(text, baseUrl)
}

function readHtml(text: string, baseUrl: string): SimplePage {
  const { version, ...page } = readSimpleHtml(text, baseUrl)
  if (version !== undefined) refuseVersion(version)
  return page
}

function readSimpleJson(text: string, baseUrl: string): SimplePage {
  const page = recordOf(parseJson(text))
  const version = recordOf(page['meta'])['api-version']
  if (typeof version !== 'string') throw new SimplePageError('answers JSON without meta.api-version')
  refuseVersion(version)
  const files = page['files']
  if (!Array.isArray(files)) throw new SimplePageError('answers JSON without a list of files')
  return {
    name: textOf(page['name']),
    status: textOf(recordOf(page['project-status'])['status']),
    files: files.map((file) => readFile(recordOf(file), baseUrl)),
  }
}

function readFile(file: Readonly<Record<string, unknown>>, baseUrl: string): SimpleFile {
  const [filename, address] = [textOf(file['filename']), textOf(file['url'])]
  if (filename === undefined || address === undefined || !URL.canParse(address, baseUrl))
    throw new SimplePageError(`lists a file without filename or url: ${JSON.stringify(file).slice(0, 200)}`)
  const url = new URL(address, baseUrl)
  url.hash = ''
  const { yanked, size } = file
  return {
    filename,
    url: url.href,
    sha256: textOf(recordOf(file['hashes'])['sha256'])?.toLowerCase(),
    size: typeof size === 'number' ? size : undefined,
    requiresPython: textOf(file['requires-python']),
    yanked: typeof yanked === 'string' ? yanked || true : yanked === true,
    // Indexes older than PEP 714 know the second name only.
    coreMetadata: metadataOf(file['core-metadata'] ?? file['data-dist-info-metadata'] ?? file['dist-info-metadata']),
    uploadTime: textOf(file['upload-time']),
    provenance: textOf(file['provenance']),
  }
}

function metadataOf(value: unknown): string | boolean | undefined {
  if (typeof value === 'boolean') return value
  if (typeof value !== 'object' || value === null) return undefined
  return textOf(recordOf(value)['sha256'])?.toLowerCase() ?? true
}

/** PEP 629: a client refuses a greater major version, and reads a greater minor one. */
function refuseVersion(version: string): void {
  if (!/^1\.\d+$/.test(version)) throw new SimplePageError(`speaks version ${version} of the simple API; expected 1.x`)
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new SimplePageError('answers text that is not JSON, though its content type says so', { cause })
  }
}

/** The members of a JSON object; none when it is something else. */
function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {}
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}
