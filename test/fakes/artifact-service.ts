import { createHash } from 'node:crypto'
import { json, type Scripted, type ScriptedServer, scriptedServer, type Seen } from './scripted-server.ts'

export interface StoredArtifact {
  readonly name: string
  /** What the service keeps: a zip, or the one file that was uploaded without packing. */
  bytes: Buffer
  readonly contentType: string
  isFinal: boolean
  digest: string
}

export interface ArtifactService extends AsyncDisposable {
  readonly artifacts: StoredArtifact[]
  /** Variables that the runner gives to JavaScript actions. */
  readonly env: Readonly<Record<string, string>>
}

const TWIRP = '/twirp/github.actions.results.api.v1.ArtifactService/'

/** GitHub's artifact service and its blob store, as far as `@actions/artifact` asks them. */
export async function artifactService(): Promise<ArtifactService> {
  const artifacts: StoredArtifact[] = []
  const blocks = new Map<string, Buffer>()
  const answers: Readonly<Record<string, (request: Record<string, unknown>) => Scripted>> = {
    CreateArtifact: ({ name }) => {
      if (artifacts.some((artifact) => artifact.name === name && artifact.isFinal))
        return json({ code: 'already_exists', msg: 'an artifact with this name already exists' }, 409)
      const contentType = 'application/zip'
      artifacts.push({ name: String(name), bytes: Buffer.alloc(0), contentType, isFinal: false, digest: '' })
      return json({ ok: true, signed_upload_url: `${server.url}/blob/${artifacts.length - 1}?sig=x` })
    },
    FinalizeArtifact: ({ name, hash }) => {
      const artifact = artifacts.find((one) => one.name === name)
      if (artifact === undefined || digestOf(artifact.bytes) !== hash)
        return json({ code: 'invalid_argument', msg: 'hash' }, 400)
      Object.assign(artifact, { isFinal: true, digest: hash })
      return json({ ok: true, artifact_id: String(artifacts.indexOf(artifact) + 1) })
    },
    ListArtifacts: ({ id_filter: wanted }) =>
      json({
        artifacts: artifacts.flatMap(({ name, bytes, isFinal, digest }, place) =>
          !isFinal || (wanted !== undefined && wanted !== String(place + 1))
            ? []
            : [{ ...BACKEND, database_id: String(place + 1), name, size: String(bytes.length), digest }],
        ),
      }),
    GetSignedArtifactURL: ({ name }) =>
      json({ signed_url: `${server.url}/blob/${artifacts.findIndex((one) => one.name === name)}?sig=x` }),
  }
  const answer = ({ method, path, body }: Seen): Scripted => {
    if (path.startsWith(TWIRP))
      return answers[path.slice(TWIRP.length)]?.(recordOf(body)) ?? json({ code: 'bad_route', msg: path }, 404)
    const url = new URL(path, server.url)
    const artifact = artifacts[Number(url.pathname.slice('/blob/'.length))]
    if (artifact === undefined) return { status: 404 }
    if (method === 'GET')
      return { status: 200, headers: { 'Content-Type': artifact.contentType }, body: artifact.bytes }
    const block = url.searchParams.get('blockid')
    if (block !== null) blocks.set(block, body)
    else if (url.searchParams.get('comp') === 'blocklist') {
      const ids = [...body.toString().matchAll(/<Latest>(.*?)<\/Latest>/g)].map(([, id = '']) => id)
      artifact.bytes = Buffer.concat(ids.map((id) => blocks.get(id) ?? Buffer.alloc(0)))
    } else artifact.bytes = body
    return { status: 201, headers: { etag: '"x"', 'x-ms-request-id': 'x' } }
  }
  const server: ScriptedServer = await scriptedServer(answer)
  return {
    artifacts,
    env: { ACTIONS_RESULTS_URL: `${server.url}/`, ACTIONS_RUNTIME_TOKEN: runtimeToken() },
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  }
}

export function digestOf(bytes: Buffer): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`
}

const BACKEND = { workflow_run_backend_id: 'run', workflow_job_run_backend_id: 'job' }

function runtimeToken(): string {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
  return `${part({ alg: 'none' })}.${part({ scp: 'Actions.Results:run:job' })}.x`
}

function recordOf(body: Buffer): Record<string, unknown> {
  const value: unknown = JSON.parse(body.toString())
  return typeof value === 'object' && value !== null ? { ...value } : {}
}
