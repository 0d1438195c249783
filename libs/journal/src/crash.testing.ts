/** A process that commits until it is killed, and writes the last sequence number of each acknowledged commit. */
import { writeSync } from 'node:fs'
import { History } from './history.testing.ts'
import { openJournal } from './sqlite-journal.ts'

const path = process.argv[2] ?? ''
const journal = await openJournal({ path })
const history = new History(journal.recovered)
// Far more than the test lets it do: a forgotten process ends by itself.
for (let group = 0; group < 20_000; group++) {
  for (let i = 0; i < 10; i++) history.plan(history.accept())
  for (const order of history.openOrders().slice(0, 9)) history.end(order.number)
  const { lastSequence } = history
  await journal.commit(history.group())
  writeSync(1, `${lastSequence}\n`)
}
await journal.close()
