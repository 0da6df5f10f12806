import { pythonRepr } from './python-repr.ts'

const SPLIT =
  /^(?:(?<scheme>[a-z][a-z0-9+.-]*):)?(?:\/\/(?<authority>[^\\/?#]*))?(?<path>[^?#]*)(?:\?(?<query>[^#]*))?(?:#[^]*)?$/i
/** Characters of RFC 3986: unreserved and sub-delims; what else a part may hold is added to them. */
const PLAIN = "A-Za-z0-9._~!$&'()*+,;=\\-"
const characters = (more: string): string => `(?:[${PLAIN}${more}]|%[0-9A-Fa-f]{2})`
const AUTHORITY = new RegExp(`^(?:${characters(':')}+@)?(?<host>\\[[^\\]]*\\]|${characters('')}*):?(?<port>\\d{1,5})?$`)
const PARTS = {
  host: new RegExp(`${characters('')}*`, 'y'),
  path: new RegExp(`${characters(':@/')}*`, 'y'),
  query: new RegExp(`${characters(':@/?')}*`, 'y'),
} as const

interface UrlParts {
  readonly scheme?: string | undefined
  readonly authority?: string | undefined
  readonly path?: string | undefined
  readonly query?: string | undefined
}

function split(url: string): UrlParts {
  return SPLIT.exec(url)?.groups ?? {}
}

/**
 * Why PyPI takes a URL for none, or undefined: its scheme must be http or https, and the rest RFC 3986 after what is
 * not was percent-encoded (`warehouse/utils/http.py`, `is_valid_uri` without the demand for a host, over rfc3986 2.0).
 * Completes the sentence "the URL …".
 */
export function problemOfUrl(url: string): string | undefined {
  const { scheme, authority = '', path = '', query = '' } = split(url)
  if (scheme === undefined) return 'has no scheme; expected http:// or https://'
  if (!/^https?$/i.test(scheme)) return `has the scheme ${scheme}; expected http or https`
  const { host = '', port = '' } = AUTHORITY.exec(authority)?.groups ?? {}
  if (isHost(host) && Number(port) > 65535) return `has the port ${port}; the highest is 65535`
  const [bracket] = /[[\]]/.exec(path + query) ?? []
  return bracket === undefined ? undefined : `has "${bracket}" behind its host; write ${percentEncoded(bracket)}`
}

/** What is wrong with a URL by RFC 3986 though PyPI takes it, or undefined. Completes the sentence "the URL …". */
export function flawOfUrl(url: string): string | undefined {
  const { authority = '', path = '', query = '' } = split(url)
  const afterUser = authority.slice(authority.lastIndexOf('@') + 1)
  const [, host = '', port = ''] = /^(\[[^\]]*\]|[^:]*)(.*)$/.exec(afterUser) ?? []
  if (host === '') return 'names no host'
  if (!/^(?::\d*)?$/.test(port)) return `has a port that is no number: ${port.slice(1)}`
  if (!isHost(host)) return `has a host that is no address: ${host}`
  return (
    (host.startsWith('[') ? undefined : problemOfPart('host', host)) ??
    problemOfPart('path', path) ??
    problemOfPart('query', query)
  )
}

/** Whether what looks like an address of IPv4 or IPv6 is one. */
function isHost(host: string): boolean {
  if (host.startsWith('[')) return URL.canParse(`http://${host}/`)
  return !/^(?:\d{1,3}\.){3}\d{1,3}$/.test(host) || host.split('.').every((byte) => Number(byte) <= 255)
}

function problemOfPart(part: keyof typeof PARTS, text: string): string | undefined {
  const pattern = PARTS[part]
  pattern.lastIndex = 0
  const good = pattern.exec(text)?.[0].length ?? 0
  if (good === text.length) return undefined
  const character = String.fromCodePoint(text.codePointAt(good) ?? 0)
  if (character === '%') return `has a "%" in its ${part} that no two hexadecimal digits follow; write %25`
  return `has ${JSON.stringify(character)} in its ${part}; write ${percentEncoded(character)}`
}

function percentEncoded(character: string): string {
  return Array.from(
    new TextEncoder().encode(character),
    (byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`,
  ).join('')
}

/** Why PyPI refuses an entry of `project.urls`, in its own words (`warehouse/forklift/metadata.py`). */
export function problemOfProjectUrl(label: string, url: string): string | undefined {
  if (label === '') return 'Must have a label'
  if (Array.from(label).length > 32) return `${pythonRepr(label)} must be 32 characters or less.`
  if (url === '') return 'Must have a URL'
  return problemOfUrl(url) === undefined ? undefined : `${pythonRepr(url)} is not a valid url`
}

/** PEP 753: labels that tools know, each with its other spellings. */
const WELL_KNOWN: Readonly<Record<string, readonly string[]>> = {
  homepage: [],
  source: ['repository', 'sourcecode', 'github'],
  download: [],
  changelog: ['changes', 'whatsnew', 'history'],
  releasenotes: [],
  documentation: ['docs'],
  issues: ['bugs', 'issue', 'tracker', 'issuetracker', 'bugtracker'],
  funding: ['sponsor', 'donate', 'donation'],
}

/** The well-known label that one stands for, after PEP 753 has dropped punctuation, white space and case. */
export function wellKnownLabel(label: string): string | undefined {
  const plain = label.replace(/[\s!-/:-@[-`{-~]/g, '').toLowerCase()
  return Object.entries(WELL_KNOWN).find(([known, others]) => known === plain || others.includes(plain))?.[0]
}
