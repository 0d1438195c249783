/** Gathering: an order is packed and handed over once all of its portions are there. */
import { gathersOrders } from '@foodtruck/stage'

/** The stage whose tasks this is for. */
export const name = 'prepare'

/** Packs one order: it takes as long as the portion that takes longest to pack. */
export const handOver = gathersOrders(async (_order, tickets, context) => {
  let ms = 0
  for (const ticket of tickets) {
    for (const time of ticket.times) if (time.stage === name) ms = Math.max(ms, time.ms)
  }
  await context.work(ms)
})
