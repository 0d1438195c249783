import { BusHeartbeat, type Event, EventBatch, type EventInit, type ReplayView } from '@foodtruck/messages'
import { ErrorCode, TruckError } from '@foodtruck/runtime'
import { createEventProxy, createPublisher, type EventProxy, type Publisher } from '@foodtruck/transport'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type EventFeed, followEvents, GAP_WAIT_MS } from './event-feed.ts'
import { Cleanups, logger, socketFolder, until } from './test-support.ts'

const cleanups = new Cleanups()
afterEach(() => cleanups.run())

const event = (sequence: number): EventInit => ({ sequence, kind: 'TicketDone' })
const range = (from: number, through: number): number[] =>
  Array.from({ length: through - from + 1 }, (_, at) => from + at)

/** A journal that has every event up to `last`, and gives at most `pageMax` of them at once. */
class TestJournal {
  last = 0
  /** Events up to here are no longer kept. */
  prunedThrough = 0
  pageMax = 1_000
  asked: number[] = []
  askedAtMs: number[] = []
  isAway = false

  async replay({ after, limit }: { after: number; limit: number }): Promise<ReplayView> {
    this.asked.push(after)
    this.askedAtMs.push(performance.now())
    if (this.isAway) throw new TruckError(ErrorCode.UNAVAILABLE, 'away')
    const { prunedThrough } = this
    if (limit > 0 && after < prunedThrough) throw new TruckError(ErrorCode.PRUNED, 'no longer kept')
    const through = Math.min(this.last, after + Math.min(limit, this.pageMax))
    const events = range(after + 1, through).map((sequence) => event(sequence) as Event)
    return { events, through: Math.max(after, through), last: this.last, prunedThrough }
  }
}

let bus: EventProxy
let publisher: Publisher
let journal: TestJournal
let busOptions: { inBind: string; outBind: string; logger: typeof logger }

beforeEach(async () => {
  const folder = await socketFolder(cleanups)
  busOptions = { inBind: `ipc://${folder}/in.sock`, outBind: `ipc://${folder}/out.sock`, logger }
  bus = await createEventProxy(busOptions)
  cleanups.push(() => bus.close())
  publisher = await createPublisher({ connect: bus.inAddress, logger })
  cleanups.push(() => publisher.close())
  await until(() => publisher.connected)
  journal = new TestJournal()
})

async function follow(after?: number): Promise<{ feed: EventFeed; got: number[]; missed: unknown[] }> {
  const got: number[] = []
  const missed: unknown[] = []
  const feed = await followEvents({
    address: bus.outAddress,
    truck: 'truck',
    client: journal,
    ...(after === undefined ? {} : { after }),
    onEvent: ({ sequence }) => got.push(sequence),
    onMissed: (range) => missed.push(range),
    logger,
  })
  cleanups.push(() => feed.close())
  return { feed, got, missed }
}

/** Commits the events to the journal; publishes them unless the bus is to lose them. */
function commit(sequences: number[], options: { lost?: boolean; topic?: string } = {}): void {
  journal.last = Math.max(journal.last, ...sequences)
  if (options.lost === true) return
  const batch = EventBatch.encode({ major: 1, events: sequences.map(event) })
  publisher.publish(options.topic ?? 'truck/stage/cook', batch)
}

function heartbeat(): void {
  publisher.publish('truck/heartbeat', BusHeartbeat.encode({ major: 1, sequence: journal.last }))
}

/** Waits until the bus brings what is published: junk shows it without changing anything. */
async function live(feed: EventFeed): Promise<void> {
  await until(() => {
    publisher.publish('truck/probe', Buffer.alloc(20, 0xff))
    return feed.malformed > 0
  })
  commit([journal.last + 1])
  await until(() => feed.sequence === journal.last)
}

test('a feed begins after the last event there is', async () => {
  journal.last = 41
  const { feed, got } = await follow()
  expect(feed.sequence).toBe(41)
  commit([42])
  heartbeat()
  await until(() => feed.sequence === 42)
  expect(got).toEqual([42])
})

test('a feed that begins after a given event catches up from the journal, page by page', async () => {
  journal.last = 25
  journal.pageMax = 10
  const { feed, got } = await follow(3)
  await until(() => feed.sequence === 25)
  expect(got).toEqual(range(4, 25))
  expect(journal.asked.slice(0, 3)).toEqual([3, 13, 23])
})

test('live events pass in order, whatever their topics and messages', async () => {
  const { feed, got } = await follow(0)
  await live(feed)
  const from = feed.sequence
  const asked = journal.asked.length
  for (let at = from + 1; at <= from + 300; at += 3) {
    commit([at + 2], { topic: 'truck/order/served' })
    commit([at, at + 1])
  }
  await until(() => feed.sequence === from + 300)
  expect(got).toEqual(range(1, from + 300))
  expect(journal.asked).toHaveLength(asked)
})

test('a gap is filled from the journal, and what waited behind it follows', async () => {
  const { feed, got } = await follow(0)
  await live(feed)
  const from = feed.sequence
  commit(range(from + 1, from + 5), { lost: true })
  commit([from + 6])
  await until(() => feed.sequence === from + 6)
  expect(got).toEqual(range(1, from + 6))
})

test('the loss of the last event shows by the heartbeat', async () => {
  const { feed, got } = await follow(0)
  await live(feed)
  const from = feed.sequence
  commit([from + 1], { lost: true })
  heartbeat()
  await until(() => feed.sequence === from + 1)
  expect(got).toEqual(range(1, from + 1))
})

test('a heartbeat of a number that no journal has asks the router once, not for ever', async () => {
  const { feed, got } = await follow(0)
  await live(feed)
  const from = feed.sequence
  const asked = journal.asked.length
  publisher.publish('truck/heartbeat', BusHeartbeat.encode({ major: 1, sequence: from + 1_000_000 }))
  await until(() => journal.asked.length > asked)
  // The next gap is waited for as any other: nothing is thought to be missing for long already.
  commit([from + 1], { lost: true })
  heartbeat()
  await until(() => feed.sequence === from + 1)
  expect(got).toEqual(range(1, from + 1))
  expect(journal.asked.slice(asked)).toEqual([from, from])
  const [first = 0, second = 0] = journal.askedAtMs.slice(asked)
  expect(second - first).toBeGreaterThanOrEqual(GAP_WAIT_MS)
})

test('what happened while the bus was away is caught up when it is back', async () => {
  const { feed, got } = await follow(0)
  await live(feed)
  await bus.close()
  await until(() => !feed.connected)
  const from = feed.sequence
  commit(range(from + 1, from + 50), { lost: true })
  bus = await createEventProxy(busOptions)
  await until(() => feed.sequence === from + 50)
  expect(got).toEqual(range(1, from + 50))
})

test('a gap waits for a router that is away', async () => {
  const { feed, got } = await follow(0)
  await live(feed)
  const from = feed.sequence
  journal.isAway = true
  commit([from + 1], { lost: true })
  commit([from + 2])
  const asked = journal.asked.length
  await until(() => journal.asked.length > asked)
  journal.isAway = false
  await until(() => feed.sequence === from + 2)
  expect(got).toEqual(range(1, from + 2))
})

test('events of another truck are not heard', async () => {
  const { feed, got } = await follow(0)
  await live(feed)
  const from = feed.sequence
  publisher.publish('other/stage/cook', EventBatch.encode({ major: 1, events: [event(from + 1)] }))
  publisher.publish('truckstop/stage/cook', EventBatch.encode({ major: 1, events: [event(from + 1)] }))
  commit([from + 1])
  await until(() => feed.sequence === from + 1)
  expect(got).toEqual(range(1, from + 1))
})

test('malformed messages and those of another major version are dropped and counted', async () => {
  const { feed } = await follow(0)
  await live(feed)
  const from = feed.sequence
  const before = feed.malformed
  publisher.publish('truck/stage/cook', Buffer.alloc(20, 0xff))
  publisher.publish('truck/heartbeat', BusHeartbeat.encode({ major: 2, sequence: 1_000 }))
  publisher.publish('truck/stage/cook', EventBatch.encode({ major: 2, events: [event(from + 1)] }))
  await until(() => feed.malformed === before + 3)
  expect(feed.sequence).toBe(from)
})

test('a journal that was replaced by a shorter one is followed from its end', async () => {
  journal.last = 100
  const { feed, got } = await follow()
  await until(() => feed.connected)
  journal.last = 2
  await until(() => {
    heartbeat()
    return feed.sequence === 2
  })
  commit([3])
  heartbeat()
  await until(() => feed.sequence === 3)
  expect(got).toEqual([3])
})

test('a closed feed tells nothing more', async () => {
  const { feed, got } = await follow(0)
  await live(feed)
  await feed.close()
  await feed.close()
  const count = got.length
  commit([journal.last + 1])
  heartbeat()
  expect(got).toHaveLength(count)
})

test('an error of the router other than silence ends the start at once', async () => {
  const client = {
    replay: async (): Promise<ReplayView> => {
      throw new TruckError(ErrorCode.CLOSED, 'closed')
    },
  }
  const options = { address: bus.outAddress, truck: 'truck', client, onEvent: () => undefined, logger }
  await expect(followEvents(options)).rejects.toMatchObject({ code: ErrorCode.CLOSED })
})

test('tells what the journal no longer keeps, and goes on after it', async () => {
  journal.last = 10
  journal.prunedThrough = 7
  const { got, missed } = await follow(2)
  await until(() => got.length === 3)
  expect(got).toEqual([8, 9, 10])
  expect(missed).toEqual([{ after: 2, through: 7 }])
  commit([11])
  await until(() => got.length === 4)
})
