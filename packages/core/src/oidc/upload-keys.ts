import type { Finding } from '../finding.ts'
import { basicOf } from '../http/address.ts'
import type { RetryPolicy } from '../http/retry.ts'
import type { GitHubClaims } from './claims.ts'
import { burnToken, type ExchangeIndex, type ExchangeServices, mintToken, type UploadToken } from './exchange.ts'
import { explainRefusal, type RefusalContext } from './refusals.ts'

/** The user of API tokens and minted tokens. */
const USER = '__token__'

/** User and password of basic authentication. */
interface Credentials {
  readonly user: string
  readonly password: string
}

export type UploadKey =
  | { readonly kind: 'ready'; readonly credentials: Credentials }
  | { readonly kind: 'refused'; readonly finding: Finding }

/** The right to upload: asked for when the first file is sent, kept in memory, renewed before it ends. */
export interface UploadKeys {
  /**
   * @param seconds for which it must still hold
   * @throws Failure when the index or the identity service does not answer
   */
  take(seconds: number): Promise<UploadKey>
  /** Forgets a token that the index calls expired, so that the next `take` mints another. */
  drop(credentials: Credentials): void
  /** What the identity token said, once one was shown. */
  claims(): GitHubClaims | undefined
  /** Gives minted tokens back; what goes wrong with it is a notice. */
  giveBack(): Promise<readonly Finding[]>
}

/** Seconds of a token's life that are left for whatever takes longer than thought. */
const MARGIN = 60
/** Seconds: a file that takes longer than any token lives is sent with a fresh one. */
const MOST = 780

/**
 * Keys minted from the job's identity.
 * @param instead credentials for an index that knows no exchange
 */
export function mintedKeys(
  services: ExchangeServices,
  index: Omit<RefusalContext, 'now'> & ExchangeIndex,
  policy: RetryPolicy,
  instead?: Credentials,
): UploadKeys {
  const { clock, http, mask } = services
  const minted: UploadToken[] = []
  let current: UploadToken | undefined
  let asking: Promise<UploadKey> | undefined
  let needsNone = false
  const isSingleUse = (): boolean => minted.at(-1)?.singleUse === true

  const mint = async (): Promise<UploadKey> => {
    const exchanged = await mintToken(services, index, policy)
    if (exchanged.kind === 'minted') {
      const { token, singleUse } = exchanged.token
      minted.push(exchanged.token)
      // A token for one upload is never anybody else's.
      current = singleUse ? undefined : exchanged.token
      mask(basicOf(USER, token))
      return keyOf(exchanged.token)
    }
    if (exchanged.refusal.code === 'no-exchange' && instead !== undefined) {
      needsNone = true
      return { kind: 'ready', credentials: instead }
    }
    const explained = explainRefusal(exchanged.refusal, { ...index, now: clock.now() })
    return { kind: 'refused', finding: { severity: 'error', key: 'publisher-claims', ...explained } }
  }

  return {
    async take(seconds) {
      if (needsNone && instead !== undefined) return { kind: 'ready', credentials: instead }
      const wanted = Math.min(seconds, MOST) + MARGIN
      if (current !== undefined && current.expires - clock.now() > wanted * 1000) return keyOf(current)
      if (isSingleUse()) return mint()
      const isFirst = asking === undefined
      // Several files may find the token old at once: they wait for one exchange.
      asking ??= mint().finally(() => {
        asking = undefined
      })
      const key = await asking
      return isSingleUse() && !isFirst ? mint() : key
    },
    drop({ password }) {
      // Another file may have seen to it already.
      if (current?.token === password) current = undefined
    },
    claims: () => minted[0]?.claims,
    async giveBack() {
      const problems = await Promise.all(minted.map(({ token }) => burnToken(http, index, token)))
      return problems.filter((problem) => problem !== undefined).map(notGivenBack)
    },
  }
}

/** A token or password that the user gave. */
export function givenKeys(credentials: Credentials): UploadKeys {
  return {
    take: () => Promise.resolve({ kind: 'ready', credentials }),
    drop: () => undefined,
    claims: () => undefined,
    giveBack: () => Promise.resolve([]),
  }
}

function keyOf({ token }: UploadToken): UploadKey {
  return { kind: 'ready', credentials: { user: USER, password: token } }
}

function notGivenBack(problem: string): Finding {
  return {
    severity: 'notice',
    key: 'publisher-claims',
    message: `the upload token was not given back: ${problem}`,
    remedy: 'Nothing to do: it ends by itself within 15 minutes.',
  }
}
