/** The truck under test: every service as processes of its own, replicas of each stage, one journal. */
import { createWriteStream, mkdirSync, type WriteStream } from 'node:fs'
import { join } from 'node:path'
import { initKeys } from '@foodtruck/transport'
import type { History } from './history.ts'
import { type Life, Member } from './member.ts'
import type { Placement } from './placement.ts'
import { ROOT, ServiceProcess } from './service-process.ts'
import { isStage, moduleOf, readyLineOf, SERVICES, type ServiceName, STAGES } from './services.ts'

/** Long enough for a stage to show that it lives, short enough to be outlasted by a pause. */
export const LEASE_MS = 2_000
/** Tasks that one replica works on at once. */
const CONCURRENCY = 32
/** Crashes that are kept for the report. */
const CRASHES_KEPT_MAX = 100

export interface TruckInit {
  /** Journal, logs and what the services share. */
  readonly folder: string
  readonly placement: Placement
  /** Replicas of each stage. */
  readonly replicas: number
  readonly history: History
  /** Settings of a service beside the truck's own, which they win over. */
  readonly env?: (service: ServiceName) => Readonly<Record<string, string>>
}

export class Truck {
  readonly placement: Placement
  /** Processes that ended though nobody had told them to. */
  readonly crashes: string[] = []
  readonly lives: Life[] = []
  readonly data: string
  /** A folder of keys for each role: every link is as in production. */
  readonly keys: string
  readonly #init: TruckInit
  readonly #members: Member[] = []
  readonly #lifeOf = new Map<string, Life>()
  readonly #log: WriteStream
  #started = 0

  private constructor(init: TruckInit) {
    this.#init = init
    this.placement = init.placement
    this.data = join(init.folder, 'data')
    this.keys = join(init.folder, 'keys')
    mkdirSync(this.data, { recursive: true })
    this.#log = createWriteStream(join(init.folder, 'services.log'))
  }

  /** Starts all services and waits until each one is ready. Whoever calls this stops or ends it. */
  static async start(init: TruckInit): Promise<Truck> {
    const truck = new Truck(init)
    try {
      await initKeys(truck.keys, SERVICES)
      for (const service of SERVICES) {
        const replicas = isStage(service) ? init.replicas : 1
        for (let replica = 1; replica <= replicas; replica++) truck.add(service)
      }
      await truck.ready()
      return truck
    } catch (error) {
      await truck.end()
      throw error
    }
  }

  get members(): readonly Member[] {
    return this.#members
  }

  of(service: ServiceName): Member[] {
    return this.#members.filter((member) => member.service === service)
  }

  /** One more member of a service, not ready yet. */
  add(service: ServiceName): Member {
    const name = isStage(service) ? `${service}-${++this.#started}` : service
    const member = new Member({
      service,
      name,
      history: this.#init.history,
      spawn: () => this.#spawn(service, name),
      onLife: (life) => {
        this.lives.push(life)
        if (life.instance !== '') this.#lifeOf.set(life.instance, life)
      },
      onCrash: (what) => {
        this.#init.history.note('crash', { what })
        if (this.crashes.length < CRASHES_KEPT_MAX) this.crashes.push(what)
      },
    })
    this.#members.push(member)
    return member
  }

  /** Takes a member out for good, drained. Returns how long that took, in milliseconds. */
  async retire(member: Member): Promise<number> {
    this.#members.splice(this.#members.indexOf(member), 1)
    return await member.retire()
  }

  /** Every member has a process that is ready. */
  async ready(): Promise<void> {
    await Promise.all(this.#members.map((member) => member.ready()))
  }

  /** The last process of a member that got ready. */
  lastLife(member: string): Life | undefined {
    return this.lives.findLast((life) => life.member === member)
  }

  /** A result of this instance was counted. */
  worked(instance: string, atMs: number): void {
    const life = this.#lifeOf.get(instance)
    if (life && life.firstResultMs === 0) life.firstResultMs = atMs
  }

  /** Drains everything: those first that others do not need. */
  async stop(): Promise<void> {
    const order: ServiceName[] = ['gateway', ...STAGES, 'pantry', 'router', 'bus']
    for (const service of order) await Promise.all(this.of(service).map((member) => this.retire(member)))
    this.#log.end()
  }

  /** Ends everything at once. */
  async end(): Promise<void> {
    await Promise.all(this.#members.splice(0).map((member) => member.end()))
    this.#log.end()
  }

  #spawn(service: ServiceName, name: string): ServiceProcess {
    const { placement } = this.#init
    const { bind } = placement
    const reach = placement.reach(service)
    return new ServiceProcess({
      name,
      module: moduleOf(service),
      prefix: placement.prefix(service),
      readyLine: readyLineOf(service),
      log: this.#log,
      env: {
        TRUCK_DATA: this.data,
        TRUCK_KEYS: join(this.keys, service),
        TRUCK_MENU: join(ROOT, 'tools/chaos/menu.yaml'),
        TRUCK_ROUTER_BIND: bind.router,
        TRUCK_BUS_IN_BIND: bind.busIn,
        TRUCK_BUS_OUT_BIND: bind.busOut,
        TRUCK_PANTRY_BIND: bind.pantry,
        TRUCK_PANTRY: reach.pantry,
        TRUCK_ROUTER: reach.router,
        TRUCK_BUS_IN: reach.busIn,
        TRUCK_BUS_OUT: reach.busOut,
        TRUCK_HTTP_HOST: placement.httpHost,
        TRUCK_HTTP_PORT: new URL(bind.url).port,
        TRUCK_LEASE_MS: String(LEASE_MS),
        TRUCK_CONCURRENCY: String(CONCURRENCY),
        TRUCK_TIME_SCALE: '1',
        ...this.#init.env?.(service),
      },
    })
  }
}
