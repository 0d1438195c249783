/** The journal alone: the commits of an order's way through the truck, and nothing else. */
import { openJournal } from '@foodtruck/journal'
import { type Carrier, type CustomerEvents, serveCustomer } from '../load/customer.ts'
import { failChild } from '../process/child.ts'
import { OrderWriter } from './order-writer.ts'

const [path = ''] = process.argv.slice(2)

async function open(events: CustomerEvents): Promise<Carrier> {
  const journal = await openJournal({ path })
  const writer = new OrderWriter(journal, events.served)
  return { send: (index) => writer.add(index), close: () => journal.close() }
}

serveCustomer(open).catch(failChild)
