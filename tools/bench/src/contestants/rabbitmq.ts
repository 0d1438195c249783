/** RabbitMQ as a contestant: one node of its own, with its own epmd, on free ports. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { dataFolder } from '../process/data-folder.ts'
import { freePort, installed, Server, said } from '../process/server.ts'
import type { Contestant } from './contestant.ts'
import { pinned } from './package-versions.ts'
import type { PeerServer } from './peer.ts'
import { startPeerRig } from './peer-rig.ts'
import { PREFETCH } from './rabbitmq-client.ts'

/** The script itself: the one in /usr/sbin changes to the user of the system's own server. */
const SCRIPT = ['/usr/lib/rabbitmq/bin/rabbitmq-server']
const EPMD = ['/usr/bin/epmd', '/usr/local/bin/epmd']
/** Schedulers that find nothing to do sleep at once: on shared cores spinning takes time from the clients. */
const NO_BUSY_WAIT = '+sbwt none +sbwtdcpu none +sbwtdio none'

export const rabbitmq: Contestant = {
  name: 'rabbitmq',
  about: 'RabbitMQ: a durable queue per stage, acknowledged once the next queue has confirmed',
  durability: 'written to disk before it is confirmed (persistent messages, publisher confirms)',
  settings: {
    queues: 'classic, durable',
    messages: 'persistent, one channel with confirms for publishing, one for consuming',
    prefetch: String(PREFETCH),
    'Erlang VM': `${NO_BUSY_WAIT}, as the manual says for shared cores`,
    sockets: 'tcp on the loopback, noDelay',
  },
  missing: () => {
    if (installed(SCRIPT) && installed(EPMD)) return null
    return 'rabbitmq-server is not installed (apt-get install rabbitmq-server)'
  },
  versions: () => ({
    'rabbitmq-server': said('dpkg-query', ['--show', 'rabbitmq-server']),
    erlang: said('dpkg-query', ['--show', 'erlang-base']),
    ...pinned('amqplib'),
  }),
  start: async ({ profileDirectory }) =>
    startPeerRig({ module: './rabbitmq-client.ts', server: await startRabbit(), profileDirectory }),
}

async function startRabbit(): Promise<PeerServer> {
  const data = dataFolder('rabbitmq')
  const [port, distributionPort, epmdPort] = [await freePort(), await freePort(), await freePort()]
  const servers: Server[] = []
  async function stop(): Promise<void> {
    // The node before the daemon that knows its name.
    for (const server of servers.toReversed()) await server.stop()
    data.remove()
  }
  try {
    const folder = data.path
    // Erlang would start this daemon by itself and leave it running.
    servers.push(
      await Server.start({
        name: 'epmd',
        command: installed(EPMD) ?? '',
        args: ['-port', String(epmdPort), '-address', '127.0.0.1'],
        folder,
        listening: { port: epmdPort },
      }),
    )
    writeFileSync(join(folder, 'rabbitmq.conf'), `listeners.tcp.local = 127.0.0.1:${port}\n`)
    writeFileSync(join(folder, 'enabled_plugins'), '[].\n')
    const environment = environmentOf(folder, distributionPort, epmdPort)
    const args = [...environment, installed(SCRIPT) ?? '']
    servers.push(await Server.start({ name: 'rabbitmq', command: 'env', args, folder, listening: { port } }))
    return { address: `amqp://127.0.0.1:${port}`, servers, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

function environmentOf(folder: string, distributionPort: number, epmdPort: number): string[] {
  return [
    // The Erlang cookie is looked for, and made, in the home folder.
    `HOME=${folder}`,
    `ERL_EPMD_PORT=${epmdPort}`,
    'ERL_EPMD_ADDRESS=127.0.0.1',
    'RABBITMQ_NODENAME=bench@localhost',
    `RABBITMQ_DIST_PORT=${distributionPort}`,
    `RABBITMQ_MNESIA_BASE=${folder}`,
    `RABBITMQ_LOG_BASE=${folder}`,
    `RABBITMQ_PID_FILE=${join(folder, 'pid')}`,
    `RABBITMQ_CONFIG_FILE=${join(folder, 'rabbitmq.conf')}`,
    `RABBITMQ_ENABLED_PLUGINS_FILE=${join(folder, 'enabled_plugins')}`,
    `RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS=${NO_BUSY_WAIT} -kernel inet_dist_use_interface {127,0,0,1}`,
    // The script then becomes the server, instead of watching over it and asking epmd to end it.
    'RUNNING_UNDER_SYSTEMD=true',
  ]
}
