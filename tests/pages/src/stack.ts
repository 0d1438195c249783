/**
 * The truck that all tests of pages share, and the browser. The truck is one
 * process; the pages under test come from a gateway of their own beside it, so
 * that either can be killed and started again under an open page.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions } from 'playwright-core'
import { launch, type Opened, open } from './browser.ts'
import { Running, type Settings } from './processes.ts'

const GATEWAY = 'services/gateway/src/main.ts'
const TRUCK = 'tools/truck/src/main.ts'
/** Work takes a tenth of the menu's time: a second and a half for a hot dog. */
const TIME_SCALE = '10'
const LATER_MS = 60 * 60_000

export class Stack {
  readonly #data = mkdtempSync(join(tmpdir(), 'pages-'))
  #browser: Browser | undefined
  #truck: Running | undefined
  #gateway: Running | undefined
  #port = '0'
  #inside = ''
  readonly #timeScale: string
  readonly #own: Settings
  readonly #args: readonly string[]

  /** How many times faster than the menu says the kitchen works; settings and arguments of `truck start` of its own. */
  constructor(timeScale = TIME_SCALE, own: Settings = {}, args: readonly string[] = []) {
    this.#timeScale = timeScale
    this.#own = own
    this.#args = args
  }

  /** Where the pages are. */
  get url(): string {
    return `http://127.0.0.1:${this.#port}`
  }

  async start(): Promise<void> {
    const [browser] = await Promise.all([launch(), this.startTruck()])
    this.#browser = browser
    await this.startGateway()
  }

  async stop(): Promise<void> {
    await this.#browser?.close()
    await this.#gateway?.end('SIGKILL')
    await this.#truck?.end('SIGKILL')
    rmSync(this.#data, { recursive: true, force: true })
  }

  /** A gateway within the truck, which is there while the other is gone. */
  get inside(): string {
    return this.#inside
  }

  /** Router, bus, stages, pantry, chef and a gateway. */
  async startTruck(): Promise<void> {
    this.#truck = new Running(TRUCK, ['start', ...this.#args], this.#settings({ TRUCK_HTTP_PORT: '0' }))
    const [, url = ''] = await this.#truck.said(/open at (http:\S+)/)
    this.#inside = url
  }

  async killTruck(): Promise<void> {
    await this.#truck?.end('SIGKILL')
  }

  /** At the same port as before. */
  async startGateway(): Promise<void> {
    this.#gateway = new Running(GATEWAY, [], this.#settings({ TRUCK_HTTP_PORT: this.#port }))
    const [, port = ''] = await this.#gateway.said(/"url":"http:\/\/127\.0\.0\.1:(\d+)"/)
    this.#port = port
  }

  async killGateway(): Promise<void> {
    await this.#gateway?.end('SIGKILL')
  }

  /** A gateway that wants tokens; the caller ends it. */
  async secured(): Promise<{ running: Running; url: string }> {
    const settings = this.#settings({ TRUCK_HTTP_PORT: '0', TRUCK_AUTH: 'tokens' })
    const running = new Running(GATEWAY, [], settings)
    const [, url = ''] = await running.said(/"url":"(http:[^"]+)"/)
    return { running, url }
  }

  /** A token for that gateway. */
  async token(role: 'station' | 'chef'): Promise<string> {
    const command = new Running(TRUCK, ['token', 'create', '--role', role, '--json'], this.#settings({}))
    const [, token = ''] = await command.said(/"token": ?"([^"]+)"/)
    return token
  }

  /** One more replica of a stage; the caller ends it. */
  replica(stage: string): Running {
    return new Running(`services/${stage}/src/main.ts`, [], this.#settings({}))
  }

  /** Opens a page, on a phone unless told. */
  open(path: string, options: BrowserContextOptions = {}): Promise<Opened> {
    if (this.#browser === undefined) throw new Error('the browser does not run')
    return open(this.#browser, this.url + path, options)
  }

  /** Opens a page of another gateway. */
  openAt(url: string): Promise<Opened> {
    if (this.#browser === undefined) throw new Error('the browser does not run')
    return open(this.#browser, url)
  }

  /** Places an order at the gateway within, without a page: its id. For later it stays open. */
  async order(item: string, { isForLater = false } = {}): Promise<string> {
    const due = { for: new Date(Date.now() + LATER_MS).toISOString() }
    const body = { items: [{ item, quantity: 1 }], ...(isForLater && due) }
    return (await this.post<{ id: string }>('/api/orders', body)).id
  }

  /** Sends to the API within. */
  async post<T>(path: string, body: object): Promise<T> {
    const headers = { 'content-type': 'application/json' }
    const init = { method: 'POST', headers, body: JSON.stringify(body) }
    return (await (await fetch(this.#inside + path, init)).json()) as T
  }

  /** Reads the API within. */
  async get<T>(path: string): Promise<T> {
    return (await (await fetch(this.#inside + path)).json()) as T
  }

  #settings(own: Settings): Settings {
    return {
      TRUCK_DATA: this.#data,
      TRUCK_TIME_SCALE: this.#timeScale,
      TRUCK_HEALTH_PORT: '0',
      ...this.#own,
      ...own,
    }
  }
}
