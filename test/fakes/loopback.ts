import type { AddressInfo, Server, Socket } from 'node:net'

export interface Loopback extends AsyncDisposable {
  readonly port: number
}

/** Puts any server on a free port of loopback; disposing it breaks what is still connected. */
export async function onLoopback(server: Server, host = '127.0.0.1'): Promise<Loopback> {
  const sockets = new Set<Socket>()
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    socket.on('error', () => socket.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, host, resolve))
  return {
    port: (server.address() as AddressInfo).port,
    async [Symbol.asyncDispose]() {
      const closed = new Promise((resolve) => server.close(resolve))
      for (const socket of sockets) socket.destroy()
      await closed
    },
  }
}
