/**
 * A truck of real processes, one for each service and as many grills as wanted;
 * a grill that dies is started again, as a supervisor would. Invariant: none
 * outlives `close`, or this process.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { PLAIN_ENVIRONMENT } from '@foodtruck/runtime'

const ROOT = resolve(import.meta.dirname, '../../..')
const READY_MS_MAX = 20_000
const EXIT_MS_MAX = 20_000

export interface KitchenOptions {
  readonly grills: number
  /** Tasks that one grill works on at once. */
  readonly concurrency: number
  readonly openOrdersMax: number
  /** How many times faster than the menu says work is done. */
  readonly timeScale?: number
}

const running = new Set<ChildProcess>()
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL')
})

export class Kitchen {
  readonly data = mkdtempSync(join(tmpdir(), 'truck-'))
  readonly #options: KitchenOptions
  readonly #services = new Map<string, ChildProcess>()
  #url = ''
  #deaths = 0
  #isClosing = false

  private constructor(options: KitchenOptions) {
    this.#options = options
  }

  /** Starts all and waits until each is ready. Whoever calls this closes it. */
  static async open(options: KitchenOptions): Promise<Kitchen> {
    const kitchen = new Kitchen(options)
    try {
      await kitchen.#start('bus', 'services/bus/src/main.ts', /"msg":"the bus is ready"/)
      await kitchen.#start('router', 'services/router/src/main.ts', /"msg":"the router is ready"/)
      const stages = [
        ...['order', 'prepare'].map((name) => kitchen.#start(name, `services/${name}/src/main.ts`, WELCOMED)),
        ...Array.from({ length: options.grills }, (_, grill) => kitchen.#startGrill(grill)),
      ]
      await Promise.all(stages)
      const listens = await kitchen.#start('gateway', 'services/gateway/src/main.ts', /"url":"(http:[^"]+)"/)
      kitchen.#url = listens[1] ?? ''
      return kitchen
    } catch (error) {
      await kitchen.close()
      throw error
    }
  }

  get url(): string {
    return this.#url
  }

  /** Grills that died so far. */
  get deaths(): number {
    return this.#deaths
  }

  /** The memory of a service that the system counts as its own, in bytes. */
  rssBytes(service: 'router' | 'gateway' | 'bus'): number {
    const status = readFileSync(`/proc/${this.#services.get(service)?.pid}/status`, 'utf8')
    return Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1]) * 1_024
  }

  /** Stops all, those first that others do not need, and removes the data unless it is to be kept. */
  async close(): Promise<void> {
    this.#isClosing = true
    for (const [name, child] of [...this.#services].reverse()) {
      child.kill('SIGTERM')
      if (!name.startsWith('cook') || name === 'cook-0') await exitOf(child)
    }
    rmSync(this.data, { recursive: true, force: true })
  }

  async #startGrill(grill: number): Promise<RegExpExecArray> {
    const name = `cook-${grill}`
    const ready = this.#start(name, 'tools/overload/src/grill.ts', WELCOMED)
    this.#services.get(name)?.once('exit', () => {
      if (this.#isClosing) return
      this.#deaths++
      this.#startGrill(grill).catch((error: unknown) => {
        if (!this.#isClosing) throw error
      })
    })
    return ready
  }

  #start(name: string, module: string, readyLine: RegExp): Promise<RegExpExecArray> {
    const { concurrency, openOrdersMax, timeScale = 1 } = this.#options
    const child = spawn(process.execPath, [join(ROOT, module)], {
      cwd: ROOT,
      env: {
        ...PLAIN_ENVIRONMENT,
        TRUCK_DATA: this.data,
        TRUCK_MENU: join(ROOT, 'tools/overload/menu.yaml'),
        TRUCK_HTTP_PORT: '0',
        TRUCK_OPEN_ORDERS_MAX: String(openOrdersMax),
        TRUCK_CONCURRENCY: name.startsWith('cook') ? String(concurrency) : '256',
        TRUCK_TIME_SCALE: String(timeScale),
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    running.add(child)
    child.on('exit', () => running.delete(child))
    this.#services.set(name, child)
    return lineOf(child, name, readyLine)
  }
}

const WELCOMED = /"msg":"welcomed by the router"/

/** The first match in what the process writes. Rejects if it ends before, or takes too long. */
function lineOf(child: ChildProcess, name: string, line: RegExp): Promise<RegExpExecArray> {
  const { promise, resolve: found, reject } = Promise.withResolvers<RegExpExecArray>()
  let output = ''
  let isFound = false
  const look = (text: string): void => {
    if (isFound) return
    output += text
    const match = line.exec(output)
    if (!match) return
    isFound = true
    found(match)
  }
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', look)
  child.once('exit', () => reject(new Error(`${name} ended before it was ready: ${output}`)))
  const late = setTimeout(() => reject(new Error(`${name} was not ready in time: ${output}`)), READY_MS_MAX)
  return promise.finally(() => clearTimeout(late))
}

async function exitOf(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const kill = setTimeout(() => child.kill('SIGKILL'), EXIT_MS_MAX)
  await new Promise((settle) => child.once('exit', settle))
  clearTimeout(kill)
}
