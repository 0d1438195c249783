/** The order that the truck's customers submit: one hotdog, in as many bytes as everybody else's. */
import { Order } from '@foodtruck/messages'
import { ORDER_BYTES } from './order-message.ts'

/** Field 127, length-delimited: nobody knows it, so everybody skips it. */
const PADDING_TAG = [0xfa, 0x07]

/** One hotdog in 200 bytes. */
export function orderPayload(): Uint8Array {
  const order = Order.encode({ lines: [{ item: 'hotdog', quantity: 1 }], name: 'Ada' })
  const rest = ORDER_BYTES - order.length - PADDING_TAG.length - 2
  // A length of 128 and more takes two bytes as a varint.
  return Buffer.concat([
    order,
    Uint8Array.from([...PADDING_TAG, (rest & 0x7f) | 0x80, rest >> 7]),
    new Uint8Array(rest).fill(120),
  ])
}
