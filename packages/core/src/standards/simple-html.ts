import type { SimpleFile, SimplePage } from './simple-api.ts'

type Attributes = ReadonlyMap<string, string>

interface StartTag {
  readonly name: string
  readonly attributes: Attributes
}

const NAME = /(?:a|base|meta)(?=[\s/>])/iy
/** One attribute, or the end of the tag. Values may hold `>` between quotes, as `data-requires-python` often does. */
const ATTRIBUTE = /[\s/]*(?:([^\s/>=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']*)))?|=|(>))/y
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' }

/** Reads a page of PEP 503, with what later PEPs added to it (592, 629, 658, 714, 740, 792). */
export function readSimpleHtml(text: string, pageUrl: string): SimplePage & { readonly version?: string | undefined } {
  const meta = new Map<string, string>()
  const anchors: Attributes[] = []
  let base: string | undefined
  for (const { name, attributes } of startTags(text)) {
    if (name === 'a') anchors.push(attributes)
    else if (name === 'meta') meta.set(attributes.get('name') ?? '', attributes.get('content') ?? '')
    else base ??= attributes.get('href')
  }
  const baseUrl = base !== undefined && URL.canParse(base, pageUrl) ? new URL(base, pageUrl).href : pageUrl
  return {
    version: meta.get('pypi:repository-version'),
    status: meta.get('pypi:project-status'),
    files: anchors.flatMap((anchor) => readAnchor(anchor, baseUrl)),
  }
}

/**
 * Start tags of the elements that matter, comments left out. Goes through the text once, whatever it holds: pages of
 * some projects have millions of characters, and a hostile one must not cost more.
 */
function* startTags(text: string): Generator<StartTag> {
  let at = text.indexOf('<')
  while (at !== -1) {
    if (text.startsWith('<!--', at)) {
      const end = text.indexOf('-->', at)
      if (end === -1) return
      at = end
    } else {
      NAME.lastIndex = at + 1
      const [name] = NAME.exec(text) ?? []
      if (name !== undefined) {
        const attributes = readAttributes(text, NAME.lastIndex)
        if (attributes === undefined) return
        at = ATTRIBUTE.lastIndex - 1
        yield { name: name.toLowerCase(), attributes }
      }
    }
    at = text.indexOf('<', at + 1)
  }
}

/** Leaves `ATTRIBUTE` behind the tag. Undefined when the text ends within it. */
function readAttributes(text: string, start: number): Attributes | undefined {
  const attributes = new Map<string, string>()
  ATTRIBUTE.lastIndex = start
  for (;;) {
    const found = ATTRIBUTE.exec(text)
    if (found === null) return undefined
    const [, name, double, single, bare, end] = found
    if (end !== undefined) return attributes
    if (name !== undefined) attributes.set(name.toLowerCase(), decodeEntities(double ?? single ?? bare ?? ''))
  }
}

/** No file: an anchor without address, or one that leads to a folder. */
function readAnchor(anchor: Attributes, baseUrl: string): SimpleFile[] {
  const href = anchor.get('href')
  if (href === undefined) return []
  const hash = href.indexOf('#')
  const [address, fragment] = hash === -1 ? [href, ''] : [href.slice(0, hash), href.slice(hash)]
  const url = absoluteUrl(address, baseUrl)
  if (url === undefined) return []
  // The address names the file, as for pip: what stands between the tags is for people.
  const filename = lastSegment(url)
  if (filename === '') return []
  const yanked = anchor.get('data-yanked')
  return [
    {
      filename,
      url,
      sha256: sha256In(fragment, /[#&]sha256=([0-9a-f]{64})(?:&|$)/i),
      requiresPython: anchor.get('data-requires-python'),
      yanked: yanked === undefined ? false : yanked || true,
      coreMetadata: metadataOf(anchor.get('data-core-metadata') ?? anchor.get('data-dist-info-metadata')),
      provenance: anchor.get('data-provenance'),
    },
  ]
}

/** What nearly every address looks like; a URL's parser would give it back as it is, after some microseconds. */
const ORDINARY = /^https:\/\/[a-z0-9.-]*[a-z](?:\/[\w~+-][\w.~+-]*)+$/

function absoluteUrl(address: string, baseUrl: string): string | undefined {
  if (ORDINARY.test(address)) return address
  return URL.canParse(address, baseUrl) ? new URL(address, baseUrl).href : undefined
}

function metadataOf(attribute: string | undefined): string | boolean | undefined {
  if (attribute === undefined) return undefined
  return sha256In(attribute, /^sha256=([0-9a-f]{64})$/i) ?? attribute.toLowerCase() !== 'false'
}

function sha256In(text: string, pattern: RegExp): string | undefined {
  return pattern.exec(text)?.[1]?.toLowerCase()
}

function lastSegment(url: string): string {
  const [path = ''] = url.split('?', 1)
  const segment = path.slice(path.lastIndexOf('/') + 1)
  if (!segment.includes('%')) return segment
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (entity, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return NAMED[name] ?? entity
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)
    return code <= 0x10ffff ? String.fromCodePoint(code) : entity
  })
}
