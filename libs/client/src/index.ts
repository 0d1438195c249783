/** What talks to a router as a client: submits and their ends, queries, commands, and the events in order. */
export { EventFeed, type FollowOptions, followEvents } from './event-feed.ts'
export {
  connectPantry,
  PantryClient,
  type PantryClientOptions,
  type Reserved,
  type StockTaskInit,
} from './pantry-client.ts'
export { type Lease, Patience } from './patience.ts'
export { connectRouter, RouterClient, type RouterClientOptions } from './router-client.ts'
export { PAYLOAD_BYTES_MAX, type SubmitCallback, type SubmitInit, type Submitted } from './submit-book.ts'
