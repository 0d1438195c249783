/** Sockets for frames of bytes. The only lib that knows ZeroMQ; what the frames mean is not its concern. */
export { createDealer, type DealerCounters, type DealerOptions, type DealerSocket } from './dealer.ts'
export { createEventProxy, type EventProxy, type EventProxyOptions } from './event-proxy.ts'
export {
  CLOSE_MS_MAX,
  FRAME_BYTES_MAX,
  FRAMES_PER_TURN_MAX,
  OUTBOX_FRAMES_MAX,
  SEND_AGAIN_MS,
} from './limits.ts'
export { createPublisher, type Publisher, type PublisherOptions } from './publisher.ts'
export { createRouter, type RouterCounters, type RouterOptions, type RouterSocket } from './router.ts'
export { createSubscriber, type Subscriber, type SubscriberOptions } from './subscriber.ts'
