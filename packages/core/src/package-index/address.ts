import { Failure } from '../failure.ts'
import { isLoopback } from '../http/loopback.ts'

/** One package index, under all the addresses that publishing needs. Project names are PEP 503 normalised. */
export interface IndexAddress {
  /** `pypi`, `testpypi`, or the host and port of another index. */
  readonly name: string
  /** For sentences: PyPI, TestPyPI, or that host. */
  readonly title: string
  /** Where files are posted to. */
  readonly upload: string
  /** Scheme, host and port of `upload`: where identity tokens are exchanged. */
  readonly authority: string
  /** The web pages where publishers are configured; undefined for other indexes. */
  readonly site: string | undefined
  /** True for an index on this machine, such as the rehearsal's. */
  readonly isLocal: boolean
  /** True when `simple` is only a guess from the upload address. */
  readonly isGuessed: boolean
  /** Project page of the simple repository API (PEP 503). */
  readonly simple: (project: string) => string
  /** The page to show people: the release, or the project page where an index has no other. */
  readonly page: (project: string, version: string) => string
}

interface KnownIndex {
  readonly name: string
  readonly title: string
  readonly upload: string
  readonly site: string
}

const KNOWN: readonly KnownIndex[] = [
  { name: 'pypi', title: 'PyPI', upload: 'https://upload.pypi.org/legacy/', site: 'https://pypi.org' },
  { name: 'testpypi', title: 'TestPyPI', upload: 'https://test.pypi.org/legacy/', site: 'https://test.pypi.org' },
]

/**
 * @param index `pypi`, `testpypi`, or an upload address
 * @param input the input that names it, for messages
 * @throws Failure for anything else, and for addresses that would send credentials in the clear
 */
export function indexOf(index: string, input = 'index'): IndexAddress {
  const known = KNOWN.find((row) => row.name === index || row.upload.replace(/\/$/, '') === index.replace(/\/$/, ''))
  if (known !== undefined) return knownAddress(known)
  const url = URL.canParse(index) ? new URL(index) : undefined
  if (url === undefined || !/^https?:$/.test(url.protocol))
    throw new Failure(`${input}: expected pypi, testpypi or an upload address, not "${index}"`, {
      remedy: `Write \`${input}: pypi\`, \`${input}: testpypi\`, or the https address that your index takes uploads at.`,
    })
  const misplaced = KNOWN.find((row) => new Set([row.site, row.upload].map(hostOf)).has(url.host))
  if (misplaced !== undefined)
    throw new Failure(`${input}: ${index} is no upload address of ${misplaced.title}`, {
      remedy: `Write \`${input}: ${misplaced.name}\`.`,
    })
  if (url.username !== '' || url.password !== '')
    throw new Failure(`${input}: the address of ${url.host} holds a user or a password`, {
      remedy: 'Give them as the inputs `user` and `token`, the latter from a secret.',
    })
  if (url.protocol === 'http:' && !isLoopback(index))
    throw new Failure(`${input}: ${index} would send the credentials over the network in the clear`, {
      remedy: 'Write the https address of the index.',
    })
  return otherAddress(url)
}

/**
 * The index that a machine installs from, which takes no uploads.
 * @param address of its simple API, without a final slash; may carry a user and a password
 */
export function downloadIndex(address: string): IndexAddress {
  const url = new URL(address)
  const known = KNOWN.find(({ site }) => address === `${site}/simple`)
  if (known !== undefined) return knownAddress(known)
  const simple = (project: string) => `${address}/${project}/`
  return {
    name: url.host,
    title: url.host,
    upload: address,
    authority: url.origin,
    site: undefined,
    isLocal: isLoopback(address),
    isGuessed: false,
    simple,
    page: simple,
  }
}

function knownAddress(known: KnownIndex): IndexAddress {
  return {
    ...known,
    authority: new URL(known.upload).origin,
    isLocal: false,
    isGuessed: false,
    simple: (project) => `${known.site}/simple/${project}/`,
    page: (project, version) => `${known.site}/project/${project}/${version}/`,
  }
}

/** Warehouse and its like take uploads at `…/legacy/` and serve `…/simple/`; others put `simple/` below. */
function otherAddress(url: URL): IndexAddress {
  // Warehouse answers `/legacy` with a redirect, which no POST follows.
  const upload = url.href.replace(/\/legacy$/, '/legacy/')
  const folder = new URL(upload).pathname.replace(/\/?$/, '/')
  const root = folder.endsWith('/legacy/') ? folder.slice(0, -'legacy/'.length) : folder
  const simple = (project: string) => `${url.origin}${root}simple/${project}/`
  return {
    name: url.host,
    title: url.host,
    upload,
    authority: url.origin,
    site: undefined,
    isLocal: isLoopback(upload),
    isGuessed: true,
    simple,
    page: simple,
  }
}

function hostOf(address: string): string {
  return new URL(address).host
}
