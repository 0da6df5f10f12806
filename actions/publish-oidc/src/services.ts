import {
  type Clock,
  type Http,
  identityServiceOf,
  type IdentityService,
  openHttp,
  PUBLIC_SIGSTORE,
  type Sigstore,
  systemClock,
} from '@pyrelease/core'

/** The outside world of a publication. The rehearsal passes its own index's authority and issuer in. */
export interface Services {
  readonly http: Http
  readonly clock: Clock
  /** What the runner, or the person at the keyboard, says of this run. */
  readonly env: NodeJS.ProcessEnv
  /** Where identity tokens are asked for; undefined when this job may not. */
  readonly identity: IdentityService | undefined
  readonly sigstore: Sigstore
  /** Hides a secret from the log. */
  readonly mask: (secret: string) => void
}

/** @throws Failure when the environment names authorities that cannot be read */
export async function openServices(env: NodeJS.ProcessEnv, mask: (secret: string) => void): Promise<Services> {
  // An index answers only after it has read, scanned and stored a file.
  const http = await openHttp({ env, patience: 240_000 })
  return { http, clock: systemClock, env, identity: identityServiceOf(env), sigstore: PUBLIC_SIGSTORE, mask }
}
