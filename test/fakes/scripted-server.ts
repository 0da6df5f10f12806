import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Seen {
  readonly method: string
  /** With its query. */
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

/** `reset` breaks the connection without an answer. */
export type Scripted =
  'reset' | { readonly status: number; readonly headers?: Record<string, string>; readonly body?: string | Buffer }

export interface ScriptedServer extends AsyncDisposable {
  readonly url: string
  readonly seen: readonly Seen[]
}

/** A server on loopback that answers as the test says; `count` is how often this method and path were asked before. */
export async function scriptedServer(answer: (request: Seen, count: number) => Scripted): Promise<ScriptedServer> {
  const seen: Seen[] = []
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const { method = '', url: path = '', headers } = request
      const count = seen.filter((earlier) => earlier.method === method && earlier.path === path).length
      const current = { method, path, headers, body: Buffer.concat(chunks) }
      seen.push(current)
      const scripted = answer(current, count)
      if (scripted === 'reset') {
        request.socket.destroy()
        return
      }
      response.writeHead(scripted.status, scripted.headers)
      response.end(scripted.body)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

export function json(value: unknown, status = 200): Scripted {
  return { status, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(value) }
}
