/** BullMQ on Redis as a contestant, with Redis syncing its log at every write or once a second. */
import { join } from 'node:path'
import { dataFolder, socketFolder } from '../process/data-folder.ts'
import { installed, Server, said } from '../process/server.ts'
import { BULK_MAX, CONCURRENCY, EVENTS_MAX } from './bullmq-client.ts'
import type { Contestant } from './contestant.ts'
import { pinned } from './package-versions.ts'
import type { PeerServer } from './peer.ts'
import { startPeerRig } from './peer-rig.ts'

type Fsync = 'always' | 'everysec'

const BINARY = ['/usr/bin/redis-server', '/usr/local/bin/redis-server']

export const bullmqAlways = contestant('always', 'on disk before it is acknowledged (appendfsync always)')
export const bullmqEverysec = contestant(
  'everysec',
  'on disk at most a second after it is acknowledged (appendfsync everysec)',
)

function contestant(fsync: Fsync, durability: string): Contestant {
  return {
    name: `bullmq-${fsync}`,
    about: 'BullMQ on Redis: a queue and a worker per stage, bulk adds',
    durability,
    settings: {
      redis: `appendonly yes, appendfsync ${fsync}, maxmemory-policy noeviction, save "", unix socket`,
      'worker concurrency': String(CONCURRENCY),
      'jobs per addBulk, at most': String(BULK_MAX),
      removeOnComplete: 'true',
      'events kept': `${EVENTS_MAX}, so that none is missed`,
    },
    missing: () =>
      installed(BINARY) ? null : 'redis-server is not installed (apt-get install redis-server)',
    versions: () => ({
      'redis-server': said(installed(BINARY) ?? '', ['--version']),
      ...pinned('bullmq', 'ioredis'),
    }),
    start: async ({ profileDirectory }) =>
      startPeerRig({ module: './bullmq-client.ts', server: await startRedis(fsync), profileDirectory }),
  }
}

async function startRedis(fsync: Fsync): Promise<PeerServer> {
  const data = dataFolder('redis')
  const sockets = socketFolder()
  const path = join(sockets.path, 'redis.sock')
  const settings = {
    port: '0',
    unixsocket: path,
    dir: data.path,
    appendonly: 'yes',
    appendfsync: fsync,
    'maxmemory-policy': 'noeviction',
    save: '',
  }
  const args = Object.entries(settings).flatMap(([name, value]) => [`--${name}`, value])
  const remove = (): void => {
    data.remove()
    sockets.remove()
  }
  try {
    const command = installed(BINARY) ?? ''
    const server = await Server.start({
      name: 'redis',
      command,
      args,
      folder: data.path,
      listening: { path },
    })
    return { address: path, servers: [server], stop: () => server.stop().finally(remove) }
  } catch (error) {
    remove()
    throw error
  }
}
