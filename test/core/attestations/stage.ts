import { createHash } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { SigningServices } from '../../../packages/core/src/attestations/sign.ts'
import type { FileToAttest } from '../../../packages/core/src/attestations/attest-files.ts'
import { openHttp } from '../../../packages/core/src/http/client.ts'
import { fakeClock } from '../../fakes/clock.ts'
import { CLAIMS, unsignedToken } from '../../fakes/identity-token.ts'
import { json, type ScriptedServer, scriptedServer } from '../../fakes/scripted-server.ts'
import type { FakeSigstore } from '../../fakes/sigstore.ts'

/** A job's identity service: every token is another one, and all are for the audience that is asked for. */
export function identityService(
  claims: Readonly<Record<string, unknown>> = CLAIMS,
  status = 200,
): Promise<ScriptedServer> {
  return scriptedServer(({ path }, count) =>
    status === 200
      ? json({
          value: unsignedToken({
            ...claims,
            jti: `${path} ${count}`,
            aud: new URL(path, 'http://x').searchParams.get('audience'),
          }),
        })
      : { status },
  )
}

export interface Stage {
  readonly services: SigningServices
  readonly masked: string[]
  readonly clock: ReturnType<typeof fakeClock>
}

export async function stageFor(
  identity: { readonly url: string },
  sigstore: Pick<FakeSigstore, 'fulcio' | 'rekor'>,
): Promise<Stage> {
  const masked: string[] = []
  const clock = fakeClock()
  return {
    masked,
    clock,
    services: {
      http: await openHttp({ env: {} }),
      clock,
      identity: { requestUrl: `${identity.url}/id?api-version=2.0`, requestToken: 'runner-token' },
      mask: (secret) => masked.push(secret),
      sigstore: { fulcio: sigstore.fulcio, rekor: sigstore.rekor },
    },
  }
}

/** Files with these names; what is in them is their name. */
export async function filesIn(folder: string, names: readonly string[]): Promise<readonly FileToAttest[]> {
  return Promise.all(
    names.map(async (name) => {
      const path = join(folder, name)
      await writeFile(path, name)
      return { name, path, sha256: createHash('sha256').update(name).digest('hex') }
    }),
  )
}
