/** Options that the sockets of all lessons share. */

/** How long a closed socket goes on sending what waits. ZeroMQ's own default is for ever, and hangs an exit. */
export const brief = { linger: 200 } as const

/** For a socket that connects: a peer that comes back is found quickly. */
export const eager = { linger: 200, reconnectInterval: 20, reconnectMaxInterval: 100 } as const
