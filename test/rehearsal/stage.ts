import { type Rehearsal, type RehearsalConfig, startRehearsal } from '@pyrelease/rehearsal'
import { makeWheel } from '../fakes/archives.ts'
import { type Client, clientOf, type Part, partsOf } from './exchange.ts'

/** An index whose own state decides: four users with tokens, and one project. */
export interface Stage extends AsyncDisposable {
  readonly index: Rehearsal
  readonly client: Client
  /** Status and text of the answer to an upload; by default of the one wheel. */
  send(credentials: string, parts?: readonly Part[]): Promise<string>
  /** Credentials of a job of the publisher. */
  minted(): Promise<string>
}

export const wheel = makeWheel()
export const publisher = { owner: 'octo-org', repository: 'demo', workflow: 'release.yml' }

const BASE: RehearsalConfig = {
  clock: () => Date.UTC(2026, 0, 2),
  users: [
    {
      name: 'ann',
      tokens: [
        { token: 'pypi-all' },
        { token: 'pypi-one', projects: ['Demo'] },
        { token: 'pypi-old', expires: '2026-01-01T00:00:00Z' },
      ],
    },
    { name: 'bob', tokens: [{ token: 'pypi-bob' }] },
    { name: 'unmailed', verifiedEmail: false, twoFactor: false, tokens: [{ token: 'pypi-unmailed' }] },
    { name: 'simple', twoFactor: false, tokens: [{ token: 'pypi-simple' }] },
  ],
  projects: [{ name: 'Demo', owners: ['ann', 'unmailed', 'simple'] }],
}

export const as = (token: string): string => `__token__:${token}`
/** An owner of the project. */
export const ANN = as('pypi-all')
export const BOB = as('pypi-bob')

/** The one project of the index, with this said of it. */
export const demo = (about: object): RehearsalConfig => ({ projects: [{ name: 'Demo', owners: ['ann'], ...about }] })

export async function openStage(config: RehearsalConfig = {}): Promise<Stage> {
  const index = await startRehearsal({ ...BASE, ...config })
  const client = await clientOf(index)
  return {
    index,
    client,
    send: async (credentials, parts = partsOf(wheel)) => client.told(await client.upload(parts, credentials)),
    async minted() {
      const identity = await client.identity({ repository: 'octo-org/demo', workflow: 'release.yml' })
      const { body } = await client.mint(JSON.stringify({ token: identity }))
      return as(/pypi-[\w-]+/.exec(JSON.stringify(body))?.[0] ?? '')
    },
    [Symbol.asyncDispose]: () => index.close(),
  }
}
