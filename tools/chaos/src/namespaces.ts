/**
 * Networks of the tool's own: the hub (router, bus, pantry), the kitchen (stages) and
 * the edge (gateway, customers, this tool), joined by two cables. Invariant:
 * nothing outside of these namespaces is touched, and they go with the tool,
 * at the latest when it runs again.
 */
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { LinkFault } from './link-faults.ts'
import type { Placement, Reach } from './placement.ts'
import { isStage, type ServiceName } from './services.ts'

const run = promisify(execFile)
const PREFIX = 'foodtruck-chaos-'
const COMMAND_MS_MAX = 10_000
const LOSS = '0.2'
/** In the hub: its end of each cable. */
const CABLES = { kitchen: 'kitchen', edge: 'edge' } as const
const PORTS = { router: 7_001, busIn: 7_002, busOut: 7_003, pantry: 7_004, http: 7_080 } as const
const ADDRESSES = {
  kitchen: { hub: '10.99.1.1', far: '10.99.1.2' },
  edge: { hub: '10.99.2.1', far: '10.99.2.2' },
} as const

type Cable = keyof typeof CABLES

/** Names of the three namespaces of one process. */
export interface Names {
  readonly hub: string
  readonly kitchen: string
  readonly edge: string
}

async function ip(...args: string[]): Promise<string> {
  const { stdout } = await run('ip', args, { timeout: COMMAND_MS_MAX })
  return stdout
}

/** Makes the namespaces and the cables between them. Rejects where that is not allowed; whoever calls this removes them. */
export async function makeNamespaces(): Promise<Names> {
  await removeLeftovers()
  const of = (part: string): string => `${PREFIX}${process.pid}-${part}`
  const names = { hub: of('hub'), kitchen: of('kitchen'), edge: of('edge') }
  try {
    for (const name of Object.values(names)) await ip('netns', 'add', name)
    for (const cable of ['kitchen', 'edge'] as const) await layCable(names, cable)
    for (const name of Object.values(names)) await ip('-n', name, 'link', 'set', 'lo', 'up')
    // Whether packets can be dropped by chance shows at the first rule.
    await iptables(names, '-A', 'INPUT', ...lossy(CABLES.edge, 'INPUT'))
    await iptables(names, '-F')
    return names
  } catch (error) {
    await removeNamespaces(names)
    throw error
  }
}

async function layCable(names: Names, cable: Cable): Promise<void> {
  const { hub, far } = ADDRESSES[cable]
  await ip(
    'link',
    'add',
    CABLES[cable],
    'netns',
    names.hub,
    'type',
    'veth',
    'peer',
    'name',
    'hub',
    'netns',
    names[cable],
  )
  await ip('-n', names.hub, 'addr', 'add', `${hub}/30`, 'dev', CABLES[cable])
  await ip('-n', names[cable], 'addr', 'add', `${far}/30`, 'dev', 'hub')
  await ip('-n', names.hub, 'link', 'set', CABLES[cable], 'up')
  await ip('-n', names[cable], 'link', 'set', 'hub', 'up')
}

/** Removes them; what is not there is no mistake. */
export async function removeNamespaces(names: Names): Promise<void> {
  const there = await listNamespaces()
  for (const name of Object.values(names)) if (there.includes(name)) await ip('netns', 'del', name)
}

/** What a tool that was killed could not remove. */
async function removeLeftovers(): Promise<void> {
  for (const name of await listNamespaces()) {
    const pid = Number(/^foodtruck-chaos-(\d+)-/.exec(name)?.[1] ?? 0)
    if (pid > 0 && !isAlive(pid)) await ip('netns', 'del', name)
  }
}

async function listNamespaces(): Promise<string[]> {
  return (await ip('netns', 'list')).split('\n').map((line) => line.split(' ')[0] ?? '')
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    // ESRCH: the process is gone.
    return false
  }
}

async function iptables(names: Names, ...args: string[]): Promise<void> {
  await ip('netns', 'exec', names.hub, 'iptables', '-w', ...args)
}

/** For a tool that runs in the edge. */
export function namespacePlacement(names: Names): Placement {
  const far = (host: string): Omit<Reach, 'url'> => ({
    router: `tcp://${host}:${PORTS.router}`,
    busIn: `tcp://${host}:${PORTS.busIn}`,
    busOut: `tcp://${host}:${PORTS.busOut}`,
    pantry: `tcp://${host}:${PORTS.pantry}`,
  })
  const url = `http://127.0.0.1:${PORTS.http}`
  const homeOf = (service: ServiceName | 'clients'): keyof Names => {
    if (service === 'clients' || service === 'gateway') return 'edge'
    return isStage(service) ? 'kitchen' : 'hub'
  }
  return {
    bind: { ...far('0.0.0.0'), url },
    httpHost: '127.0.0.1',
    reach: (from) => {
      const home = homeOf(from)
      return { ...far(home === 'hub' ? '127.0.0.1' : ADDRESSES[home].hub), url }
    },
    prefix: (service) => {
      const home = homeOf(service)
      return home === 'edge' ? [] : ['ip', 'netns', 'exec', names[home]]
    },
  }
}

const DIRECTION = { INPUT: '-i', OUTPUT: '-o' } as const
type Chain = keyof typeof DIRECTION

function dropping(cable: string, chain: Chain): string[] {
  return [DIRECTION[chain], cable, '-j', 'DROP']
}

function lossy(cable: string, chain: Chain): string[] {
  return [DIRECTION[chain], cable, '-m', 'statistic', '--mode', 'random', '--probability', LOSS, '-j', 'DROP']
}

/** What can be done to the two cables. */
export function namespaceFaults(names: Names): LinkFault[] {
  const fault = (kind: string, cable: Cable, chains: readonly Chain[], rule: typeof dropping): LinkFault => ({
    kind,
    link: `${cable} to hub`,
    break: async () => {
      for (const chain of chains) await iptables(names, '-A', chain, ...rule(CABLES[cable], chain))
    },
    heal: () => iptables(names, '-F'),
  })
  return (['kitchen', 'edge'] as const).flatMap((cable) => [
    fault('partition', cable, ['INPUT', 'OUTPUT'], dropping),
    fault('partition towards the hub', cable, ['INPUT'], dropping),
    fault('partition from the hub', cable, ['OUTPUT'], dropping),
    fault('20 % loss', cable, ['INPUT', 'OUTPUT'], lossy),
  ])
}
