/** The bounds of every socket, and the options that all sockets share. */
import type { Socket, SocketOptions } from 'zeromq'

/** The largest frame that is taken or sent, in bytes. */
export const FRAME_BYTES_MAX = 1_048_576

/** How many frames wait for one peer before it counts as gone. */
export const OUTBOX_FRAMES_MAX = 10_000

/** How many bytes of frames wait for one peer before it counts as gone. */
export const OUTBOX_BYTES_MAX = 67_108_864

/** Messages read in one go before timers and other sockets get their turn. */
export const FRAMES_PER_TURN_MAX = 2_048

/** How long a frame waits whose peer takes no more at the moment. */
export const SEND_AGAIN_MS = 5

/** Peers of one ROUTER socket that may speak at once, where there are keys. */
export const PEERS_MAX = 10_000

/** Those of them that have the same role. */
export const PEERS_PER_ROLE_MAX = 2_000

/** Frames of one peer that are taken in a second, where there are keys; the rest is dropped and counted. */
export const FRAMES_PER_SECOND_MAX = 10_000

/** The longest topic that can be subscribed to, in bytes: who asks for a longer one is cut off. */
export const TOPIC_BYTES_MAX = 512

/** How long `close` waits for a socket to let go of its address. */
export const CLOSE_MS_MAX = 2_000

// ZeroMQ cuts the connection of a peer whose message is larger; between the two bounds a frame is dropped
// and counted, and its sender stays connected.
const MESSAGE_BYTES_FACTOR = 4

/** The largest message that a subscriber sends: a topic, or its part of the handshake. */
export const SUBSCRIPTION_BYTES_MAX = 1_024

/** How long a connection that is closed still sends: enough for a goodbye, too short to be noticed at the end of a process. */
export const LINGER_MS = 300

const MESSAGES_HIGH_WATER = 1_000
const HANDSHAKE_MS = 1_000

/** Options of a socket that takes frames up to `frameBytesMax`. */
export function commonOptions(frameBytesMax: number): SocketOptions<Socket> & { maxMessageSize: number } {
  return {
    linger: LINGER_MS,
    handshakeInterval: HANDSHAKE_MS,
    maxMessageSize: frameBytesMax * MESSAGE_BYTES_FACTOR,
  }
}

/** The bounds of what ZeroMQ itself queues, to be spread into a socket that sends, receives, or both. */
export const sending = { sendHighWaterMark: MESSAGES_HIGH_WATER, sendTimeout: 0 } as const
export const receiving = { receiveHighWaterMark: MESSAGES_HIGH_WATER } as const

/** How often a socket that is bound asks whether its peers are there, and how long they have to answer. */
const HEARTBEAT_INTERVAL_MS = 2_000
const HEARTBEAT_TIMEOUT_MS = 1_500
/**
 * How often a socket that connects asks: for the case that the other side goes before it has asked for the first time.
 * Later its questions tell by themselves, by their time to live, that it is there.
 */
const CONNECTING_HEARTBEAT_INTERVAL_MS = 10_000

/** Options of a socket that is bound. It asks for both sides: that takes half the messages. */
export const binding = {
  heartbeatInterval: HEARTBEAT_INTERVAL_MS,
  heartbeatTimeout: HEARTBEAT_TIMEOUT_MS,
  heartbeatTimeToLive: HEARTBEAT_INTERVAL_MS + HEARTBEAT_TIMEOUT_MS,
} as const

// The most that a peer adds to a restart of the other side: the interval doubles from the first up to this one.
const RECONNECT_MS_MAX = 200

/** Options of a socket that connects, and connects again. */
export const connecting = {
  heartbeatInterval: CONNECTING_HEARTBEAT_INTERVAL_MS,
  heartbeatTimeout: HEARTBEAT_TIMEOUT_MS,
  connectTimeout: 1_000,
  reconnectInterval: 100,
  reconnectMaxInterval: RECONNECT_MS_MAX,
} as const
