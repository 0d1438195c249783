/** Graphile Worker on PostgreSQL as a contestant. */
import type { Contestant } from './contestant.ts'
import { BATCH_MAX, CONCURRENT_JOBS, LOCAL_QUEUE } from './graphile-worker-client.ts'
import { pinned } from './package-versions.ts'
import { startPeerRig } from './peer-rig.ts'
import { postgresMissing, postgresSettings, postgresVersion, startPostgres } from './postgres.ts'

export const graphileWorker: Contestant = {
  name: 'graphile-worker',
  about: 'Graphile Worker on PostgreSQL: a task per stage, jobs added in batches',
  durability: 'on disk before it is acknowledged (synchronous_commit=on)',
  settings: {
    postgresql: postgresSettings,
    concurrentJobs: String(CONCURRENT_JOBS),
    localQueue: `size ${LOCAL_QUEUE}`,
    'completeJobBatchDelay, failJobBatchDelay': '0 ms: completions are committed together',
    'jobs per addJobs, at most': String(BATCH_MAX),
    sockets: 'unix',
  },
  missing: postgresMissing,
  versions: () => ({ 'postgresql-server': postgresVersion(), ...pinned('graphile-worker') }),
  start: async ({ profileDirectory }) =>
    startPeerRig({ module: './graphile-worker-client.ts', server: await startPostgres(), profileDirectory }),
}
