/**
 * RabbitMQ's stages and customer: a durable queue per stage, persistent messages,
 * publisher confirms; a message is acknowledged once the next queue has confirmed.
 */
import { connect } from 'amqplib'
import { STAGES } from './contestant.ts'
import { type BenchOrder, orderOf } from './order-message.ts'
import { type PeerClient, SERVED } from './peer.ts'

/** Messages on their way to one consumer. */
export const PREFETCH = 1_000

function read(content: Buffer): BenchOrder {
  return JSON.parse(content.toString()) as BenchOrder
}

/** Connected without Nagle's delay, as latency counts. */
function connectTo(address: string, failed: (error: unknown) => void) {
  return connect(address, { noDelay: true }).then((connection) => {
    connection.on('error', failed)
    return connection
  })
}

export const client: PeerClient = {
  async setUp(address) {
    const connection = await connect(address)
    const channel = await connection.createChannel()
    for (const queue of [...STAGES, SERVED]) await channel.assertQueue(queue, { durable: true })
    await connection.close()
  },

  async startStage({ stage, next, address, work, failed }) {
    // Publishing and consuming on connections of their own: what slows one down does not block the other.
    const [consuming, publishing] = [await connectTo(address, failed), await connectTo(address, failed)]
    const incoming = await consuming.createChannel()
    const outgoing = await publishing.createConfirmChannel()
    await incoming.prefetch(PREFETCH)
    await incoming.consume(stage, (message) => {
      if (message === null) return failed(new Error(`${stage}: the queue is gone`))
      const order = work(read(message.content))
      outgoing.sendToQueue(next, Buffer.from(JSON.stringify(order)), { persistent: true }, (error) => {
        if (error) failed(error)
        else incoming.ack(message)
      })
    })
    return async () => {
      await consuming.close()
      await publishing.close()
    }
  },

  async startCustomer({ address, served, failed }) {
    const [consuming, publishing] = [await connectTo(address, failed), await connectTo(address, failed)]
    const incoming = await consuming.createChannel()
    const outgoing = await publishing.createConfirmChannel()
    await incoming.consume(
      SERVED,
      (message) => {
        if (message === null) return failed(new Error('the queue of the ends is gone'))
        served(read(message.content))
      },
      // The end is durable in its queue; that the customer has heard of it need not be.
      { noAck: true },
    )
    return {
      send: (index) => {
        const content = Buffer.from(JSON.stringify(orderOf(index)))
        outgoing.sendToQueue(STAGES[0], content, { persistent: true }, (error) => {
          if (error) failed(error)
        })
      },
      close: async () => {
        await consuming.close()
        await publishing.close()
      },
    }
  },
}
