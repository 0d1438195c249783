/**
 * Binds and frees addresses. Invariant: what another process listens on is
 * never taken over, and no socket file stays behind a close.
 */
import { lstat, unlink } from 'node:fs/promises'
import { connect } from 'node:net'
import { setTimeout as after } from 'node:timers/promises'
import { ErrorCode, systemCode, TruckError } from '@foodtruck/runtime'
import type { Socket } from 'zeromq'
import { CLOSE_MS_MAX } from './limits.ts'

const IPC = 'ipc://'

/** An address that is listened on. */
export interface BoundAddress {
  /** As a peer connects to it: a wildcard port is resolved. */
  readonly address: string
  /** Removes the socket file, if there is one and it is still ours. For after the socket's end. */
  free(): Promise<void>
}

/**
 * Binds the socket. Throws TRUCK_ERR_PORT_BUSY if another process listens
 * there, TRUCK_ERR_DATA_UNWRITABLE if the socket file cannot be made, and
 * TRUCK_ERR_BAD_SETTING if the address cannot be listened on at all.
 */
export async function bindSocket(socket: Socket, address: string): Promise<BoundAddress> {
  const path = ipcPath(address)
  if (path !== null) await checkPath(path, address)
  try {
    await socket.bind(address)
  } catch (error) {
    throw bindError(address, path, error)
  }
  const file = path === null ? null : await lstat(path)
  return {
    address: socket.lastEndpoint ?? address,
    free: async () => {
      if (path !== null && file !== null) await removeOwn(path, file.ino)
    },
  }
}

/** Connects the socket. Throws TRUCK_ERR_BAD_SETTING if the address is none. */
export function connectSocket(socket: Socket, address: string): void {
  try {
    socket.connect(address)
  } catch (error) {
    throw new TruckError(ErrorCode.BAD_SETTING, `cannot connect to ${address}: it is no address of ZeroMQ`, {
      cause: error,
      details: { address },
    })
  }
}

/** Closes the socket and waits, for a bounded time, until its addresses are free again. */
export async function closeSocket(socket: Socket, ended: Promise<void>): Promise<void> {
  if (!socket.closed) socket.close()
  const abort = new AbortController()
  const late = after(CLOSE_MS_MAX, undefined, { signal: abort.signal }).catch(() => undefined)
  await Promise.race([ended, late])
  abort.abort()
}

/** The file of an ipc address; null for tcp, wildcards and abstract names. */
function ipcPath(address: string): string | null {
  if (!address.startsWith(IPC)) return null
  const path = address.slice(IPC.length)
  return path === '*' || path.startsWith('@') ? null : path
}

// ZeroMQ removes whatever lies at the path of an ipc socket, a living router's socket or a file of notes.
async function checkPath(path: string, address: string): Promise<void> {
  const found = await lstat(path).catch((error: unknown) => {
    if (systemCode(error) === 'ENOENT') return null
    throw bindError(address, path, error)
  })
  if (found === null) return
  if (!found.isSocket()) {
    throw new TruckError(ErrorCode.PORT_BUSY, `${path} is no socket: remove it, or listen elsewhere`, {
      details: { address },
    })
  }
  if (await isListening(path)) throw busy(address)
}

async function isListening(path: string): Promise<boolean> {
  const probe = connect(path)
  try {
    return await new Promise<boolean>((resolve, reject) => {
      probe.once('connect', () => resolve(true))
      probe.once('error', (error) => {
        const code = systemCode(error)
        if (code === 'ECONNREFUSED' || code === 'ENOENT') resolve(false)
        else if (code === 'EAGAIN') resolve(true)
        else reject(bindError(`${IPC}${path}`, path, error))
      })
    })
  } finally {
    probe.destroy()
  }
}

async function removeOwn(path: string, inode: number): Promise<void> {
  try {
    const found = await lstat(path)
    if (found.ino === inode) await unlink(path)
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') throw error
  }
}

function busy(address: string, cause?: unknown): TruckError {
  const message = `${address} is taken: another process listens there`
  return new TruckError(ErrorCode.PORT_BUSY, message, { cause, details: { address } })
}

function bindError(address: string, path: string | null, error: unknown): TruckError {
  const code = systemCode(error)
  if (code === 'EADDRINUSE') return busy(address, error)
  const options = { cause: error, details: { address } }
  if (path !== null && code !== 'EINVAL') {
    return new TruckError(ErrorCode.DATA_UNWRITABLE, `cannot make the socket ${path} (${code})`, options)
  }
  return new TruckError(ErrorCode.BAD_SETTING, `cannot listen on ${address} (${code})`, options)
}
