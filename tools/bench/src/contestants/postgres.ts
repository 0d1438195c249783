/** A PostgreSQL of its own for the queues that live in one. */

import { execFileSync } from 'node:child_process'
import { chownSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { dataFolder, socketFolder } from '../process/data-folder.ts'
import { installed, Server, said } from '../process/server.ts'
import type { PeerServer } from './peer.ts'

const VERSIONS = '/usr/lib/postgresql'
const SOCKET = '.s.PGSQL.5432'

/** Set for a machine that it shares with its clients; durability is as by default. */
const SETTINGS: Readonly<Record<string, string>> = {
  listen_addresses: '',
  fsync: 'on',
  synchronous_commit: 'on',
  full_page_writes: 'on',
  shared_buffers: '1GB',
  max_connections: '200',
  max_wal_size: '8GB',
  checkpoint_timeout: '15min',
  wal_compression: 'on',
  wal_level: 'minimal',
  max_wal_senders: '0',
  jit: 'off',
}

export const postgresSettings = Object.entries(SETTINGS)
  .map(([name, value]) => `${name}=${value || "''"}`)
  .join(', ')

function binary(name: string): string | null {
  const versions = installed([VERSIONS]) ? readdirSync(VERSIONS).sort((a, b) => Number(b) - Number(a)) : []
  return installed([
    ...versions.map((version) => join(VERSIONS, version, 'bin', name)),
    `/usr/local/bin/${name}`,
  ])
}

/** What is missing to start one; null if nothing is. */
export function postgresMissing(): string | null {
  if (!binary('postgres') || !binary('initdb')) {
    return 'postgresql is not installed (apt-get install postgresql)'
  }
  return process.getuid?.() === 0 && !unprivileged()
    ? 'there is no user postgres, and it refuses to run as root'
    : null
}

export function postgresVersion(): string {
  return said(binary('postgres') ?? '', ['--version'])
}

/** Starts one on a socket; the address is a connection string. */
export async function startPostgres(): Promise<PeerServer> {
  const data = dataFolder('postgres')
  const sockets = socketFolder()
  const user = process.getuid?.() === 0 ? unprivileged() : null
  const cluster = join(data.path, 'cluster')
  mkdirSync(cluster)
  if (user) for (const path of [data.path, cluster, sockets.path]) chownSync(path, user.uid, user.gid)
  const remove = (): void => {
    data.remove()
    sockets.remove()
  }
  try {
    const initdb = ['--pgdata', cluster, '--username=bench', '--auth=trust', '--encoding=UTF8', '--locale=C']
    execFileSync(binary('initdb') ?? '', initdb, {
      stdio: ['ignore', 'ignore', 'pipe'],
      cwd: data.path,
      ...user,
    })
    const settings = { ...SETTINGS, unix_socket_directories: sockets.path }
    const server = await Server.start({
      name: 'postgres',
      command: binary('postgres') ?? '',
      args: [
        '-D',
        cluster,
        ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
      ],
      folder: data.path,
      listening: { path: join(sockets.path, SOCKET) },
      // "Fast": ends the connections that are left and shuts down in order.
      stopSignal: 'SIGINT',
      ...(user && { user }),
    })
    const address = `postgres://bench@/postgres?host=${encodeURIComponent(sockets.path)}`
    return { address, servers: [server], stop: () => server.stop().finally(remove) }
  } catch (error) {
    remove()
    throw error
  }
}

/** The user that Debian's package makes. */
function unprivileged(): { uid: number; gid: number } | null {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith('postgres:'))
  const [, , uid = '', gid = ''] = line?.split(':') ?? []
  return uid === '' ? null : { uid: Number(uid), gid: Number(gid) }
}
