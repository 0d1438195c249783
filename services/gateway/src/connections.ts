/** How many connections one address has. Invariant: one address cannot take all that there are. */
import type { Server } from 'node:http'
import { normalizeIP } from '@fastify/rate-limit'

/** Closes each connection of an address over so many. */
export function limitConnections(server: Server, perAddressMax: number): void {
  const open = new Map<string, number>()
  // Before the handshake of TLS, which costs more.
  server.on('connection', (socket) => {
    const address = normalizeIP(socket.remoteAddress ?? '')
    const count = (open.get(address) ?? 0) + 1
    if (count > perAddressMax) {
      socket.destroy()
      return
    }
    open.set(address, count)
    socket.once('close', () => {
      const left = (open.get(address) ?? 1) - 1
      if (left === 0) open.delete(address)
      else open.set(address, left)
    })
  })
}
