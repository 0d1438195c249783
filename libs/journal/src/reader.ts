/**
 * A reader thread: answers queries on a read-only connection of its own, so that none delays a commit.
 * Invariant: it answers every request exactly once, in order.
 */
import { parentPort, workerData } from 'node:worker_threads'
import { type Fault, faultOf } from './fault.ts'
import { JournalQueries } from './queries.ts'
import { openForReading } from './schema.ts'

/** What a reader is started with. */
export interface ReaderOptions {
  path: string
}

/** The queries by name. */
export type QueryName = Exclude<keyof JournalQueries, symbol>

/** What the main thread posts: a query, or null to close. */
export type ReaderRequest = { query: QueryName; args: unknown[] } | null

/** What the reader posts: null once it is open, then an answer or a fault for each query. */
export type ReaderReply = null | { answer: unknown } | { fault: Fault }

const { path } = workerData as ReaderOptions

function start(): void {
  const db = openForReading(path)
  const queries = new JournalQueries(db)
  reply(null)
  parentPort?.on('message', (request: ReaderRequest) => {
    if (request === null) {
      db.close()
      parentPort?.close()
      return
    }
    try {
      const query = queries[request.query] as (...args: unknown[]) => unknown
      reply({ answer: query.apply(queries, request.args) })
    } catch (error) {
      reply({ fault: faultOf(error, path) })
    }
  })
}

function reply(message: ReaderReply): void {
  parentPort?.postMessage(message)
}

try {
  start()
} catch (error) {
  reply({ fault: faultOf(error, path) })
  parentPort?.close()
}
