import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { type Duplex } from 'node:stream'

export interface Proxy extends AsyncDisposable {
  readonly url: string
  /** Hosts that clients asked for, in order; refused ones too. */
  readonly asked: readonly string[]
}

/** A CONNECT proxy on loopback that leads some hosts to a port of this machine, and refuses all others. */
export async function openProxy(hosts: readonly string[], port: number): Promise<Proxy> {
  const asked: string[] = []
  const sockets = new Set<Duplex>()
  const server: Server = createServer().on('connect', (request, socket) => {
    const host = (request.url ?? '').replace(/:443$/, '')
    asked.push(host)
    sockets.add(socket.on('error', () => undefined))
    if (!hosts.includes(host)) {
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n')
      return
    }
    const target = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
      target.pipe(socket).pipe(target)
    })
    sockets.add(target.on('error', () => socket.destroy()))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${address.port}`,
    asked,
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy()
      server.close()
      await once(server, 'close')
    },
  }
}
