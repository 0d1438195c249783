/** The truck under test: one process a service, each with a port that tells its figures. */
import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { join, resolve } from 'node:path'
import { PLAIN_ENVIRONMENT } from '@foodtruck/runtime'

export const SERVICES = ['bus', 'router', 'order', 'ingredients', 'cook', 'prepare', 'gateway'] as const
export type ServiceName = (typeof SERVICES)[number]

const ROOT = resolve(import.meta.dirname, '../../..')
const READY_MS_MAX = 60_000
const READY_CHECK_MS = 100
const EXIT_MS_MAX = 70_000
/** Of what a process said last. */
const LAST_WORDS_CHARS_MAX = 2_000

interface Member {
  readonly name: ServiceName
  readonly child: ChildProcess
  readonly exited: Promise<void>
  readonly metricsUrl: string
  readonly readyUrl: string
}

export class Truck {
  readonly router: string
  readonly journal: string
  /** Processes that ended though nobody had told them to. */
  readonly crashes: string[] = []
  readonly #members: Member[] = []
  #isStopping = false

  private constructor(data: string) {
    this.router = `ipc://${data}/router.sock`
    this.journal = join(data, 'router.sqlite')
  }

  /** Starts all services in the folder and waits until each is ready. Whoever calls this stops it. */
  static async start(data: string, keepDays: number): Promise<Truck> {
    const truck = new Truck(data)
    try {
      for (const name of SERVICES) await truck.#spawn(name, data, keepDays)
      await Promise.all(truck.#members.map((member) => truck.#ready(member)))
      return truck
    } catch (error) {
      await truck.stop()
      throw error
    }
  }

  /** Each service's process, and what it says of itself in the words of Prometheus. */
  async readings(): Promise<{ name: ServiceName; pid: number; metrics: string }[]> {
    return await Promise.all(
      this.#members.map(async ({ name, child, metricsUrl }) => {
        return { name, pid: child.pid ?? 0, metrics: await (await fetch(metricsUrl)).text() }
      }),
    )
  }

  /** Those first that others do not need. */
  async stop(): Promise<void> {
    this.#isStopping = true
    for (const { child, exited } of this.#members.splice(0).reverse()) {
      child.kill('SIGTERM')
      const kill = setTimeout(() => child.kill('SIGKILL'), EXIT_MS_MAX)
      await exited.finally(() => clearTimeout(kill))
    }
  }

  async #spawn(name: ServiceName, data: string, keepDays: number): Promise<void> {
    const port = await freePort()
    const env = {
      ...PLAIN_ENVIRONMENT,
      TRUCK_DATA: data,
      TRUCK_HEALTH_PORT: String(port),
      TRUCK_HTTP_PORT: '0',
      TRUCK_PANTRY: 'none',
      TRUCK_TIME_SCALE: '1000',
      TRUCK_CONCURRENCY: '64',
      TRUCK_LOG_LEVEL: 'warn',
      TRUCK_KEEP_DAYS: keepDays.toFixed(6),
    }
    const child = spawn(process.execPath, [join(ROOT, `services/${name}/src/main.ts`)], {
      cwd: ROOT,
      env,
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    let lastWords = ''
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      lastWords = (lastWords + text).slice(-LAST_WORDS_CHARS_MAX)
    })
    const exited = new Promise<void>((settle) => {
      child.on('close', (code, signal) => {
        if (!this.#isStopping) this.crashes.push(`${name} ended (${signal ?? code}): ${lastWords}`)
        settle()
      })
    })
    const origin = `http://127.0.0.1:${port}`
    const urls = { metricsUrl: `${origin}/metrics`, readyUrl: `${origin}/readyz` }
    this.#members.push({ name, child, exited, ...urls })
  }

  async #ready({ name, readyUrl }: Member): Promise<void> {
    const deadline = performance.now() + READY_MS_MAX
    while (performance.now() < deadline && this.crashes.length === 0) {
      const isReady = await fetch(readyUrl).then(
        ({ ok }) => ok,
        // It does not listen yet.
        () => false,
      )
      if (isReady) return
      await new Promise((settle) => setTimeout(settle, READY_CHECK_MS))
    }
    throw new Error(this.crashes[0] ?? `${name} was not ready in ${READY_MS_MAX / 1_000} s`)
  }
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((settle) => server.listen(0, '127.0.0.1', settle))
  const { port } = server.address() as { port: number }
  await new Promise((settle) => server.close(settle))
  return port
}
