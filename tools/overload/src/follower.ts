/**
 * Follows the events of a truck as a process of its own, from the first on, and
 * tells how far it is. Arguments: the data folder, and the milliseconds that
 * each event takes it.
 */
import { connectRouter, followEvents } from '@foodtruck/client'
import { createLogger, endpoints } from '@foodtruck/runtime'

const TELL_EVERY_MS = 50

const [data = '', eventMs = '0'] = process.argv.slice(2)
const { router, busOut } = endpoints(data)
const logger = createLogger({ name: 'follower', level: 'silent' })
const seen = { sequence: 0, wrong: 0 }

function dawdle(ms: number): void {
  const untilMs = performance.now() + ms
  while (performance.now() < untilMs);
}

await followEvents({
  address: busOut,
  truck: 'truck',
  client: await connectRouter({ address: router, name: 'follower', logger }),
  after: 0,
  logger,
  onEvent: ({ sequence }) => {
    if (sequence !== seen.sequence + 1) seen.wrong++
    seen.sequence = sequence
    dawdle(Number(eventMs))
  },
})
setInterval(() => process.stdout.write(`sequence ${seen.sequence} wrong ${seen.wrong}\n`), TELL_EVERY_MS)
