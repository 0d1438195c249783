/** Where each service runs and how the others reach it. */
import { createServer } from 'node:net'
import type { ServiceName } from './services.ts'

/** The addresses by which one party reaches the others. */
export interface Reach {
  readonly router: string
  readonly busIn: string
  readonly busOut: string
  readonly pantry: string
  /** Origin of the gateway. */
  readonly url: string
}

export interface Placement {
  /** What the services listen on. */
  readonly bind: Reach
  readonly httpHost: string
  /** What a service, or the clients of the tool itself, connect to. */
  reach(from: ServiceName | 'clients'): Reach
  /** The command by which a service is started where it belongs; empty for here. */
  prefix(service: ServiceName): readonly string[]
}

/** Everything on the loopback of this machine, at ports that were free. */
export async function loopbackPlacement(): Promise<Placement> {
  const [router, busIn, busOut, pantry, http] = await freePorts(5)
  const at = (port: number | undefined): string => `tcp://127.0.0.1:${port}`
  const url = `http://127.0.0.1:${http}`
  const bind = { router: at(router), busIn: at(busIn), busOut: at(busOut), pantry: at(pantry), url }
  return { bind, httpHost: '127.0.0.1', reach: () => bind, prefix: () => [] }
}

/** The port of an address or origin. */
export function portOf(address: string): number {
  return Number(address.slice(address.lastIndexOf(':') + 1))
}

async function freePorts(count: number): Promise<number[]> {
  const servers = Array.from({ length: count }, () => createServer())
  const ports: number[] = []
  for (const server of servers) {
    await new Promise<void>((settle) => server.listen(0, '127.0.0.1', settle))
    ports.push((server.address() as { port: number }).port)
  }
  for (const server of servers) await new Promise((settle) => server.close(settle))
  return ports
}
