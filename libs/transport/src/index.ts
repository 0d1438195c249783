/** Sockets for frames of bytes. The only lib that knows ZeroMQ; what the frames mean is not its concern. */
export { createDealer, type DealerCounters, type DealerOptions, type DealerSocket } from './dealer.ts'
export { createEventProxy, type EventProxy, type EventProxyOptions } from './event-proxy.ts'
export { initKeys, type ListedKey, listKeys, revokeKeys, rotateKeys, SERVICE_ROLES } from './key-store.ts'
export { INSECURE_LOOPBACK, insecureLoopback, type Keys, openKeys } from './keys.ts'
export {
  CLOSE_MS_MAX,
  FRAME_BYTES_MAX,
  FRAMES_PER_SECOND_MAX,
  FRAMES_PER_TURN_MAX,
  OUTBOX_FRAMES_MAX,
  PEERS_PER_ROLE_MAX,
  SEND_AGAIN_MS,
  TOPIC_BYTES_MAX,
} from './limits.ts'
export type { ServerName } from './link.ts'
export { createPublisher, type Publisher, type PublisherOptions } from './publisher.ts'
export {
  createReplier,
  type NumberedReply,
  type Replier,
  type ReplierCounters,
  type ReplierOptions,
} from './replier.ts'
export { OUTSTANDING_MAX, REPEAT_MS, REPEAT_MS_MAX, REPEATS_MAX } from './request-book.ts'
export {
  createRequester,
  type Requester,
  type RequesterCounters,
  type RequesterOptions,
  type RequestLimits,
} from './requester.ts'
export { createRouter, type RouterCounters, type RouterOptions, type RouterSocket } from './router.ts'
export { createSubscriber, type Subscriber, type SubscriberOptions } from './subscriber.ts'
