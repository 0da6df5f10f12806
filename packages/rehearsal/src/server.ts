import { createReadStream } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer, type Server } from 'node:https'
import type { AddressInfo } from 'node:net'
import { pipeline } from 'node:stream/promises'
import { Failure } from '@pyrelease/core'
import type { Certificates } from './certificates.ts'
import type { Answer, Handler } from './exchange.ts'
import { brokenAnswer } from './pyramid.ts'

export interface RunningServer extends AsyncDisposable {
  readonly port: number
}

/**
 * Serves on loopback only, on both of its addresses where the machine has both: clients that ask for `localhost` may
 * try ::1 first, and some wait long for the refusal.
 * @param port 0 takes a free one
 * @param onBug is told of what a handler throws; the client gets 500
 * @throws Failure when the port cannot be had
 */
export async function serve(
  handler: Handler,
  certificates: Certificates,
  port: number,
  onBug: (thrown: unknown) => void,
): Promise<RunningServer> {
  const open = async (host: string, at: number): Promise<Server> => {
    const server = createServer({ cert: certificates.certificate, key: certificates.key }, (incoming, response) => {
      void handle(handler, incoming, response, onBug)
    })
    await new Promise<void>((resolve, reject) => {
      server.once('error', (cause) => {
        reject(notOpened(at, cause))
      })
      server.listen(at, host, resolve)
    })
    return server
  }
  const first = await open('127.0.0.1', port)
  const bound = addressOf(first).port
  const servers = [first, ...(await open('::1', bound).then((second) => [second], none))]
  return {
    port: bound,
    async [Symbol.asyncDispose]() {
      await Promise.all(servers.map(closeServer))
    },
  }
}

function notOpened(port: number, cause: Error): Failure {
  return new Failure(`the index cannot listen on port ${port} of this machine: ${cause.message}`, {
    remedy: 'Stop what uses the port, choose another one, or none to take any that is free.',
    cause,
  })
}

/** No IPv6 here, or its port is taken: then 127.0.0.1 has to do. */
function none(): Server[] {
  return []
}

function addressOf(server: Server): AddressInfo {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  return address
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve()
    })
    // Clients keep connections alive; without this the server would wait for them.
    server.closeAllConnections()
  })
}

async function handle(
  handler: Handler,
  incoming: IncomingMessage,
  response: ServerResponse,
  onBug: (thrown: unknown) => void,
): Promise<void> {
  // A body that is given up half-way takes its request with it, but not the connection.
  const { socket } = incoming
  try {
    const host = incoming.headers.host ?? 'localhost'
    const outcome = await handler({
      method: incoming.method ?? 'GET',
      url: new URL(incoming.url ?? '/', `https://${host}`),
      headers: incoming.headers,
      body: incoming as AsyncIterable<Uint8Array>,
    })
    if (outcome === 'no answer') socket.destroy()
    else await write(outcome, incoming, response)
  } catch (thrown) {
    // The client went away in the middle: nobody is there to be told, and nothing is wrong here.
    if (socket.destroyed || response.destroyed) return
    onBug(thrown)
    await write(brokenAnswer(), incoming, response).catch(() => incoming.socket.destroy())
  }
}

async function write(answer: Answer, incoming: IncomingMessage, response: ServerResponse): Promise<void> {
  const { body = '' } = answer
  const length = typeof body === 'string' ? Buffer.byteLength(body) : body.size
  const headers = { ...answer.headers, 'content-length': String(length) }
  if (answer.reason === undefined) response.writeHead(answer.status, headers)
  else response.writeHead(answer.status, answer.reason, headers)
  // An answer before the whole body was sent: take the rest, or the client may never read it.
  incoming.resume()
  if (answer.cut === true && typeof body === 'string' && body.length > 1)
    response.write(body.slice(0, body.length / 2), () => incoming.socket.destroy())
  else if (incoming.method === 'HEAD') response.end()
  else if (typeof body === 'string') response.end(body)
  else await pipeline(createReadStream(body.file), response)
}
