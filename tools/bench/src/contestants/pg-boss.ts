/** pg-boss on PostgreSQL as a contestant. */
import type { Contestant } from './contestant.ts'
import { pinned } from './package-versions.ts'
import { startPeerRig } from './peer-rig.ts'
import { BATCH_MAX, LOCAL_CONCURRENCY } from './pg-boss-client.ts'
import { postgresMissing, postgresSettings, postgresVersion, startPostgres } from './postgres.ts'

export const pgBoss: Contestant = {
  name: 'pg-boss',
  about: 'pg-boss on PostgreSQL: a queue per stage, fetched and inserted in batches',
  durability: 'on disk before it is acknowledged (synchronous_commit=on)',
  settings: {
    postgresql: postgresSettings,
    queues: 'partition, notify',
    workers: `transactional, localConcurrency ${LOCAL_CONCURRENCY}, batchSize ${BATCH_MAX}, burstWhenBatchFull`,
    'upkeep while measuring': 'off (supervise, schedule)',
    sockets: 'unix',
  },
  missing: postgresMissing,
  versions: () => ({ 'postgresql-server': postgresVersion(), ...pinned('pg-boss') }),
  start: async ({ profileDirectory }) =>
    startPeerRig({ module: './pg-boss-client.ts', server: await startPostgres(), profileDirectory }),
}
