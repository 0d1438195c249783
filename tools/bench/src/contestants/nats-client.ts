/**
 * NATS JetStream's stages and customer: a work-queue stream and a durable pull
 * consumer per stage, explicit acks, publishes numbered against doubles.
 */
import {
  AckPolicy,
  type JetStreamClient,
  jetstream,
  jetstreamManager,
  RetentionPolicy,
  StorageType,
} from '@nats-io/jetstream'
import { connect } from '@nats-io/transport-node'
import { STAGES } from './contestant.ts'
import { type BenchOrder, orderOf } from './order-message.ts'
import { type PeerClient, SERVED } from './peer.ts'

/** Messages that a consumer pulls ahead. */
export const PULLED_MAX = 1_000
/** Messages out without an ack; the default of 1 000 would hold up a window of 5 000. */
export const ACK_PENDING_MAX = 20_000

/** Without traces of each request, which its manual says greatly improves publishing. */
function connecting(address: string) {
  return { servers: address, noAsyncTraces: true }
}

function subjectOf(queue: string): string {
  return `orders.${queue}`
}

function publish(js: JetStreamClient, queue: string, order: BenchOrder): Promise<unknown> {
  return js.publish(subjectOf(queue), JSON.stringify(order), { msgID: String(order.id) })
}

/** Calls `take` for each message of a queue until the connection is closed. */
async function consume(
  js: JetStreamClient,
  queue: string,
  take: (order: BenchOrder, ack: () => void) => void,
  failed: (error: unknown) => void,
): Promise<void> {
  const consumer = await js.consumers.get(queue, queue)
  const messages = await consumer.consume({ max_messages: PULLED_MAX })
  async function read(): Promise<void> {
    for await (const message of messages) take(message.json<BenchOrder>(), () => message.ack())
  }
  read().catch(failed)
}

export const client: PeerClient = {
  async setUp(address) {
    const connection = await connect(connecting(address))
    const manager = await jetstreamManager(connection)
    for (const queue of [...STAGES, SERVED]) {
      await manager.streams.add({
        name: queue,
        subjects: [subjectOf(queue)],
        retention: RetentionPolicy.Workqueue,
        storage: StorageType.File,
      })
      await manager.consumers.add(queue, {
        durable_name: queue,
        ack_policy: AckPolicy.Explicit,
        max_ack_pending: ACK_PENDING_MAX,
      })
    }
    await connection.close()
  },

  async startStage({ stage, next, address, work, failed }) {
    const connection = await connect(connecting(address))
    const js = jetstream(connection)
    await consume(js, stage, (order, ack) => void publish(js, next, work(order)).then(ack, failed), failed)
    return () => connection.close()
  },

  async startCustomer({ address, served, failed }) {
    const connection = await connect(connecting(address))
    const js = jetstream(connection)
    const take = (order: BenchOrder, ack: () => void): void => {
      ack()
      served(order)
    }
    await consume(js, SERVED, take, failed)
    return {
      send: (index) => {
        publish(js, STAGES[0], orderOf(index)).catch(failed)
      },
      close: () => connection.close(),
    }
  },
}
