/**
 * The truck of the day: every service as a process of its own, three cooks with four burners each among them. Invariant: no process outlives
 * `stop`, and one that ends without being told to is a crash.
 */
import { createWriteStream, mkdirSync, type WriteStream } from 'node:fs'
import { join } from 'node:path'
import { ROOT, ServiceProcess } from '@foodtruck/chaos'

/** A stage that is killed is missed after so long. */
const LEASE_MS = 2_000
const WELCOMED = /"msg":"welcomed by the router"/

interface Member {
  readonly service: string
  readonly ready: RegExp
  /** Tasks at once, of a stage. */
  readonly concurrency?: number
}

const MEMBERS: Readonly<Record<string, Member>> = {
  bus: { service: 'bus', ready: /"msg":"the bus is ready"/ },
  router: { service: 'router', ready: /"msg":"the router is ready"/ },
  pantry: { service: 'pantry', ready: /"msg":"the pantry is ready"/ },
  order: { service: 'order', ready: WELCOMED, concurrency: 4 },
  ingredients: { service: 'ingredients', ready: WELCOMED, concurrency: 8 },
  'cook-1': { service: 'cook', ready: WELCOMED, concurrency: 4 },
  'cook-2': { service: 'cook', ready: WELCOMED, concurrency: 4 },
  'cook-3': { service: 'cook', ready: WELCOMED, concurrency: 4 },
  prepare: { service: 'prepare', ready: WELCOMED, concurrency: 4 },
  chef: { service: 'chef', ready: /"msg":"the chef is ready"/ },
  gateway: { service: 'gateway', ready: /"msg":"the gateway listens"/ },
}

/** Stopped in this order: those first that others do not need. */
const STOPPING = [
  'gateway',
  'chef',
  'order',
  'ingredients',
  'cook-1',
  'cook-2',
  'cook-3',
  'prepare',
  'pantry',
  'router',
  'bus',
]

export class Kitchen {
  readonly data: string
  /** What ended though nobody had told it to, and what did not leave in an orderly way. */
  readonly crashes: string[] = []
  readonly #menu: string
  readonly #log: WriteStream
  readonly #processes = new Map<string, ServiceProcess>()
  #httpPort = '0'

  private constructor(folder: string, menu: string) {
    this.data = join(folder, 'data')
    this.#menu = menu
    mkdirSync(this.data, { recursive: true })
    this.#log = createWriteStream(join(folder, 'services.log'))
  }

  /** Starts every service in a folder and waits until each is ready. Whoever calls this stops or ends it. */
  static async start(folder: string, menu: string): Promise<Kitchen> {
    const kitchen = new Kitchen(folder, menu)
    try {
      await Promise.all(Object.keys(MEMBERS).map((name) => kitchen.#start(name)))
      kitchen.#httpPort = new URL(kitchen.url).port
      return kitchen
    } catch (error) {
      await kitchen.end()
      throw error
    }
  }

  /** Where its gateway answers. */
  get url(): string {
    return this.#processes.get('gateway')?.readyFields.url ?? `http://127.0.0.1:${this.#httpPort}`
  }

  /** Who works now. */
  get names(): string[] {
    return [...this.#processes.keys()]
  }

  /** Kills one; nobody takes its place. */
  async kill(name: string): Promise<void> {
    const killed = this.#processes.get(name)
    this.#processes.delete(name)
    killed?.signal('SIGKILL')
    await killed?.exited
  }

  /** Kills one and starts it again, as a supervisor would; settles when it is ready. */
  async replace(name: string): Promise<void> {
    await this.kill(name)
    await this.#start(name)
  }

  /** Drains everything. */
  async stop(): Promise<void> {
    for (const name of STOPPING) {
      const { code, signal, lastWords } = (await this.#processes.get(name)?.stop()) ?? { code: 0 }
      this.#processes.delete(name)
      if (code !== 0) this.crashes.push(`${name} left with ${signal ?? code}: ${lastWords}`)
    }
    this.#log.end()
  }

  /** Ends everything at once. */
  async end(): Promise<void> {
    for (const name of this.names) await this.kill(name)
    this.#log.end()
  }

  async #start(name: string): Promise<void> {
    const { service, ready, concurrency } = MEMBERS[name] as Member
    const started = new ServiceProcess({
      name,
      module: `services/${service}/src/main.ts`,
      prefix: [],
      readyLine: ready,
      log: this.#log,
      env: {
        TRUCK_DATA: this.data,
        TRUCK_MENU: this.#menu,
        TRUCK_POLICY: join(ROOT, 'chef.yaml'),
        TRUCK_HTTP_PORT: this.#httpPort,
        TRUCK_AUTH: 'open',
        TRUCK_LEASE_MS: String(LEASE_MS),
        ...(concurrency !== undefined && { TRUCK_CONCURRENCY: String(concurrency) }),
      },
    })
    this.#processes.set(name, started)
    void started.exited.then(({ code, signal, lastWords }) => {
      if (!started.isDoomed) this.crashes.push(`${name} ended with ${signal ?? code}: ${lastWords}`)
    })
    await started.ready()
  }
}
