/** A customer that orders without waiting for each answer: what it sends and what it is told go side by side. */
import type { Party } from '../frame/party.ts'
import { type CustomerWiring, type Order, ordered, refused, served } from './truck.ts'

/** What a customer is told in the end. */
export interface Answer {
  readonly order: Order
  readonly isServed: boolean
}

export interface Window {
  readonly send: (order: Order) => Promise<void>
  /** Ends when the customer is sent home. */
  readonly answers: AsyncIterable<Answer>
}

/** Orders all that the customer wants, and tells of every answer, until it is sent home. */
export async function visit(party: Party<CustomerWiring>, { send, answers }: Window): Promise<void> {
  const { orders, isOneByOne } = party.wiring
  let onAnswer: () => void = () => {}
  async function hear(): Promise<void> {
    for await (const { order, isServed } of answers) {
      if (isServed) served(party, order)
      else refused(party, order, 'no sausages')
      onAnswer()
    }
  }
  async function orderAll(): Promise<void> {
    for (const order of orders) {
      const answered = new Promise<void>((resolve) => {
        onAnswer = resolve
      })
      ordered(party, order)
      await send(order)
      if (isOneByOne) await answered
    }
  }
  await Promise.all([hear(), orderAll()])
}
