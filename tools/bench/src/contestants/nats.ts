/** NATS JetStream as a contestant, with its files synced at every write or as its default has it. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { dataFolder } from '../process/data-folder.ts'
import { freePort, installed, Server, said } from '../process/server.ts'
import type { Contestant } from './contestant.ts'
import { ACK_PENDING_MAX, PULLED_MAX } from './nats-client.ts'
import { pinned } from './package-versions.ts'
import type { PeerServer } from './peer.ts'
import { startPeerRig } from './peer-rig.ts'

type Sync = 'always' | 'default'

const BINARY = ['/usr/sbin/nats-server', '/usr/bin/nats-server', '/usr/local/bin/nats-server']

export const natsAlways = contestant('always', 'on disk before it is acknowledged (sync_interval: always)')
export const natsDefault = contestant(
  'default',
  'on disk at most two minutes after it is acknowledged (sync_interval by default)',
)

function contestant(sync: Sync, durability: string): Contestant {
  return {
    name: `nats-${sync}`,
    about: 'NATS JetStream: a work-queue stream and a durable pull consumer per stage',
    durability,
    settings: {
      sync_interval: sync === 'always' ? 'always' : 'its default, 2m',
      streams: 'file storage, work-queue retention, msgID against doubles',
      consumers: `explicit ack once the next stream has acknowledged, max_ack_pending ${ACK_PENDING_MAX}`,
      'messages pulled ahead': String(PULLED_MAX),
      client: 'noAsyncTraces',
      sockets: 'tcp on the loopback',
    },
    // Debian 12 has 2.9, which does not know `sync_interval: always`.
    missing: () =>
      installed(BINARY) ? null : 'nats-server is not installed (apt-get install nats-server, 2.10 or newer)',
    versions: () => ({
      'nats-server': said(installed(BINARY) ?? '', ['--version']),
      ...pinned('@nats-io/jetstream', '@nats-io/transport-node'),
    }),
    start: async ({ profileDirectory }) =>
      startPeerRig({ module: './nats-client.ts', server: await startNats(sync), profileDirectory }),
  }
}

async function startNats(sync: Sync): Promise<PeerServer> {
  const data = dataFolder('nats')
  const port = await freePort()
  const config = join(data.path, 'nats.conf')
  writeFileSync(
    config,
    [
      `listen: "127.0.0.1:${port}"`,
      `jetstream {`,
      `  store_dir: "${join(data.path, 'store')}"`,
      ...(sync === 'always' ? ['  sync_interval: always'] : []),
      '}',
      '',
    ].join('\n'),
  )
  try {
    const command = installed(BINARY) ?? ''
    const args = ['-c', config]
    const server = await Server.start({ name: 'nats', command, args, folder: data.path, listening: { port } })
    const stop = () => server.stop().finally(() => data.remove())
    return { address: `nats://127.0.0.1:${port}`, servers: [server], stop }
  } catch (error) {
    data.remove()
    throw error
  }
}
