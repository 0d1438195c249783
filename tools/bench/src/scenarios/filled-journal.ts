/** Fills a journal with orders that are all served, as a truck of long standing has them. */
import { join } from 'node:path'
import { openJournal } from '@foodtruck/journal'
import { JOURNAL_FILE } from '@foodtruck/router'
import { OrderWriter } from '../ceilings/order-writer.ts'

const IN_FLIGHT = 4_096

/** Writes `count` orders through the journal itself, with every step they take. */
export async function fillJournal(folder: string, count: number): Promise<void> {
  const journal = await openJournal({ path: join(folder, JOURNAL_FILE) })
  const finished = Promise.withResolvers<void>()
  let sent = 0
  let served = 0
  const writer = new OrderWriter(journal, () => {
    served += 1
    if (served === count) finished.resolve()
    else if (sent < count) writer.add(sent++)
  })
  while (sent < Math.min(IN_FLIGHT, count)) writer.add(sent++)
  await finished.promise
  await journal.close()
}
