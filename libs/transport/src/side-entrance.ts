/**
 * An entrance to the bus for publishers of one topic: ZeroMQ does not tell which key a message came by, so who may
 * publish little comes in by a door of its own. Invariant: what is published here under another topic ends here.
 */
import type { Logger } from '@foodtruck/runtime'
import { Publisher, Subscriber, type XSubscriber } from 'zeromq'
import { closeSocket } from './address.ts'
import type { Keys } from './keys.ts'
import { binding, commonOptions, FRAME_BYTES_MAX, receiving, sending } from './limits.ts'
import { receiveLoop } from './receive-loop.ts'
import { bindSecurely } from './secure-binding.ts'
import { ConnectionCount, watch } from './watch.ts'

export interface SideEntranceOptions {
  readonly bind: string
  /** The one topic, whole. */
  readonly topic: string
  /** Whether a role of the allow-list may publish here. */
  readonly admits: (role: string) => boolean
  /** The bus's own side for publishers; not running yet. */
  readonly into: XSubscriber
  readonly keys: Keys | null
  readonly logger: Logger
}

export interface SideEntrance {
  readonly address: string
  /** Connections turned away in the handshake. */
  readonly refused: number
  close(): Promise<void>
}

let made = 0

/** Opens it. Throws as `createRouter` does. */
export async function openSideEntrance(options: SideEntranceOptions): Promise<SideEntrance> {
  const { into, topic, logger } = options
  // A SUB gets what it subscribed to, whatever is sent: libzmq itself drops the rest.
  const socket = new Subscriber({ ...commonOptions(FRAME_BYTES_MAX), ...receiving, ...binding })
  const onward = new Publisher({ ...sending, linger: 0 })
  const connections = new ConnectionCount()
  const ended = watch(socket, (event) => connections.observe(event))
  const close = async (): Promise<void> => {
    onward.close()
    await closeSocket(socket, ended)
  }
  try {
    const inside = `inproc://side-entrance-${++made}`
    await into.bind(inside)
    onward.connect(inside)
    const { bind: address, keys, admits } = options
    const bound = await bindSecurely({ socket, address, keys, admits, logger })
    socket.subscribe(topic)
    const onMessage = (parts: Buffer[]): void => {
      if (parts.length !== 2 || `${parts[0]}` !== topic || onward.closed) return
      onward.send(parts).catch((error: unknown) => {
        if (!onward.closed) logger.warn({ err: error }, 'a message was not published')
      })
    }
    void receiveLoop(socket, { onMessage, onDrained: () => undefined })
    return {
      address: bound.address,
      get refused() {
        return connections.refused
      },
      close: async () => {
        await close()
        await bound.free()
      },
    }
  } catch (error) {
    await close()
    throw error
  }
}
