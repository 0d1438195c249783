/** A truck on the loopback whose links all pass through proxies of the tool, and what the proxies can do to them. */
import type { LinkFault } from './link-faults.ts'
import { loopbackPlacement, type Placement, portOf } from './placement.ts'
import { isStage } from './services.ts'
import { type Conditions, TcpProxy, WELL } from './tcp-proxy.ts'

/** Slower than a heartbeat of ZeroMQ, faster than its patience. */
const DELAY_MS = 400

export interface ProxiedPlacement {
  readonly placement: Placement
  readonly faults: readonly LinkFault[]
  close(): Promise<void>
}

/** Opens the proxies. Whoever calls this closes them. */
export async function proxiedPlacement(): Promise<ProxiedPlacement> {
  const direct = await loopbackPlacement()
  const { bind } = direct
  const links = {
    stages: await TcpProxy.open('stages to router', portOf(bind.router)),
    gateway: await TcpProxy.open('gateway to router', portOf(bind.router)),
    clients: await TcpProxy.open('clients to router', portOf(bind.router)),
    busIn: await TcpProxy.open('router to bus', portOf(bind.busIn)),
    pantry: await TcpProxy.open('stages to pantry', portOf(bind.pantry)),
    busOut: await TcpProxy.open('subscribers to bus', portOf(bind.busOut)),
  }
  const at = ({ port }: TcpProxy): string => `tcp://127.0.0.1:${port}`
  const placement: Placement = {
    ...direct,
    reach: (from) => {
      const link = from === 'clients' || from === 'gateway' ? links[from] : links.stages
      return {
        router: from === 'clients' || from === 'gateway' || isStage(from) ? at(link) : bind.router,
        busIn: at(links.busIn),
        busOut: at(links.busOut),
        pantry: at(links.pantry),
        url: bind.url,
      }
    },
  }
  const proxies = Object.values(links)
  return {
    placement,
    faults: proxies.flatMap(faultsOf),
    close: async () => {
      await Promise.all(proxies.map((proxy) => proxy.close()))
    },
  }
}

function faultsOf(proxy: TcpProxy): LinkFault[] {
  const { name: link } = proxy
  const heal = (): void => proxy.change(WELL)
  const fault = (kind: string, change: Partial<Conditions>): LinkFault => {
    return { kind, link, break: () => proxy.change(change), heal }
  }
  return [
    fault('delay', { delayMs: DELAY_MS }),
    fault('stall', { isUpStopped: true, isDownStopped: true }),
    fault('stall up', { isUpStopped: true }),
    fault('stall down', { isDownStopped: true }),
    { kind: 'cut', link, break: () => proxy.cut(), heal },
  ]
}
