import { Failure } from '../failure.ts'
import type { Http } from '../http/client.ts'
import { isLoopback } from '../http/loopback.ts'
import { askPatiently, type Clock, type RetryPolicy, whole } from '../http/retry.ts'
import { fieldIn, jsonOf, textIn } from './said.ts'

/** The index as the exchange sees it. */
export interface ExchangeIndex {
  /** For sentences: PyPI, or a host. */
  readonly title: string
  /** Where files are posted to. */
  readonly upload: string
  /** Scheme, host and port of the upload address. */
  readonly authority: string
  /** The web pages where publishers are configured; undefined for indexes other than PyPI and TestPyPI. */
  readonly site: string | undefined
}

/** Where an index exchanges identities, and what it must be told with them. */
export interface Endpoints {
  readonly audience: string
  readonly mint: string
  /** Features to ask for with each token (PEP 807); undefined: the index's own. */
  readonly features: readonly string[] | undefined
  /** True where a token is good for one upload only. */
  readonly singleUse: boolean
}

const TYPE = 'application/vnd.pypi.pytp.v1+json'
const [ONE, MANY] = ['single-use-token', 'multi-use-token']

/**
 * Where to exchange: PyPI's and TestPyPI's own routes; any other index is asked once (PEP 807, a draft), and taken for one
 * with PyPI's routes when it does not say.
 * @throws Failure when the index names addresses that no token may be sent to
 * @throws NetworkFailure when it does not answer
 */
export async function findEndpoints(
  http: Http,
  clock: Clock,
  index: ExchangeIndex,
  policy: RetryPolicy,
): Promise<Endpoints> {
  const usual = {
    audience: `${index.authority}/_/oidc/audience`,
    mint: `${index.authority}/_/oidc/mint-token`,
    features: undefined,
    singleUse: false,
  }
  if (index.site !== undefined) return usual
  const path = encodeURIComponent(new URL(index.upload).pathname)
  const address = `${index.authority}/.well-known/pytp?discover=${path}`
  const answer = await askPatiently(clock, policy, async () =>
    whole(await http.request('GET', address, { headers: { Accept: TYPE } })),
  )
  const said = await jsonOf(answer)
  const [audience, mint] = [textIn(said, 'audience-endpoint'), textIn(said, 'token-mint-endpoint')]
  if (answer.status !== 200 || audience === undefined || mint === undefined) return usual
  for (const address of [audience, mint]) refuseForeign(address, index)
  return { audience, mint, ...usesOf(textsIn(said, 'features'), textsIn(said, 'default-features')) }
}

/** A token for many uploads is asked for where it is not given anyway. */
function usesOf(features: readonly string[], defaults: readonly string[]): Pick<Endpoints, 'features' | 'singleUse'> {
  if (!defaults.includes(ONE))
    return { features: undefined, singleUse: features.includes(ONE) && !features.includes(MANY) }
  return features.includes(MANY) ? { features: [MANY], singleUse: false } : { features: undefined, singleUse: true }
}

/** Identities go to the host that the user named, and over no open line. */
function refuseForeign(address: string, { title, upload }: ExchangeIndex): void {
  const url = URL.canParse(address) ? new URL(address) : undefined
  const isSafe = url !== undefined && (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(address)))
  if (isSafe && url.hostname === new URL(upload).hostname) return
  throw new Failure(
    `${title} wants identity tokens sent to ${url?.origin ?? 'what is no address'}, which is not itself`,
    {
      remedy: `Do not publish there before the operators of ${title} explain it; or set \`auth: token\`, and give \`user\` and \`token\` from a secret.`,
    },
  )
}

function textsIn(value: unknown, key: string): readonly string[] {
  const found = fieldIn(value, key)
  return Array.isArray(found) ? found.filter((text): text is string => typeof text === 'string') : []
}
