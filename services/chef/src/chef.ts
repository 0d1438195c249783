/** The chef from start to stop: looks when something is parked, when a purchase is over, and every few moments. */
import { connectPantry, connectRouter, followEvents } from '@foodtruck/client'
import { followFile, watchMenu } from '@foodtruck/menu'
import {
  addGauges,
  createLogger,
  createRegistry,
  ErrorCode,
  type Logger,
  opening,
  type Service,
  startHealth,
  TruckError,
} from '@foodtruck/runtime'
import { openKeys } from '@foodtruck/transport'
import { loadPolicy } from './policy.ts'
import { Rounds } from './rounds.ts'
import type { ChefConfig } from './settings.ts'

/** Nothing has to happen for the chef to look: delays end, and persons buy. */
const LOOK_EVERY_MS = 1_000
/** What comes within this time is looked at together. */
const GATHER_MS = 50
/** How long a request to the pantry waits for its answer. */
const PANTRY_MS_MAX = 3_000

/**
 * Starts a chef; any number of them may run. Throws TRUCK_ERR_BAD_POLICY or TRUCK_ERR_BAD_MENU. The caller stops
 * it; a start that fails leaves nothing open.
 */
export function startChef(config: ChefConfig): Promise<Service> {
  return opening(async ({ keep }) => {
    const logger = createLogger({ name: 'chef', level: config.logLevel })
    const { name: truck, busOut: address, policy } = config
    if (policy === null)
      throw new TruckError(ErrorCode.BAD_POLICY, 'there is no policy; set TRUCK_POLICY to a file')
    const menus = keep(watchMenu(config.menu, { logger }), (one) => one.stop())
    const policies = keep(
      followFile(policy, {
        logger,
        whole: 'the policy',
        load: (file) => loadPolicy(file, menus.current),
      }),
      (one) => one.stop(),
    )
    const keys = keep(await openKeys(config.keys, logger), (one) => one?.close())
    const self = { name: 'chef', logger, keys }
    const pantry =
      config.pantry === null
        ? null
        : keep(connectPantry({ ...self, address: config.pantry, timeoutMs: PANTRY_MS_MAX }), (one) =>
            one.close(),
          )
    const router = keep(await connectRouter({ ...self, address: config.router }), (one) => one.close())
    const rounds = new Rounds({
      router,
      pantry,
      policy: () => policies.current,
      menu: () => menus.current,
      logger,
    })
    const looking = keep(new Looking(rounds, logger), (one) => one.stop())
    router.onEnded(() => looking.soon())
    const onEvent = ({ kind }: { kind: string }): void => {
      if (kind === 'TaskParked') looking.soon()
    }
    const onMissed = (): void => looking.soon()
    const feed = await followEvents({ address, truck, client: router, onEvent, onMissed, logger, keys })
    keep(feed, () => feed.close())
    looking.soon()
    const metrics = createRegistry({ service: 'chef', truck })
    addGauges(metrics, {
      truck_chef_issues: ['Issues that are open.', () => rounds.counts.open],
      truck_chef_decisions: ['Decisions since the start.', () => rounds.counts.decided],
      truck_chef_beaten: ['Decisions that somebody else was first with.', () => rounds.counts.beaten],
    })
    const { healthHost: host, healthPort: port } = config
    const health = await startHealth({ host, port, ready: () => router.connected, metrics })
    keep(health, () => health.stop())
    logger.info({ rules: policies.current.rules.length }, 'the chef is ready')
    return {}
  })
}

/** One look at a time; whatever calls for one meanwhile gets the next. */
class Looking implements Service {
  readonly #rounds: Rounds
  readonly #logger: Logger
  readonly #timer: NodeJS.Timeout
  #soon: NodeJS.Timeout | null = null
  #looking: Promise<void> | null = null
  #again = false
  #isStopped = false

  constructor(rounds: Rounds, logger: Logger) {
    this.#rounds = rounds
    this.#logger = logger
    this.#timer = setInterval(() => this.#look(), LOOK_EVERY_MS)
  }

  soon(): void {
    this.#soon ??= setTimeout(() => {
      this.#soon = null
      this.#look()
    }, GATHER_MS)
  }

  async stop(): Promise<void> {
    this.#isStopped = true
    clearInterval(this.#timer)
    if (this.#soon) clearTimeout(this.#soon)
    await this.#looking
  }

  #look(): void {
    if (this.#isStopped) return
    if (this.#looking) {
      this.#again = true
      return
    }
    this.#looking = this.#rounds
      .look()
      .catch((error: unknown) => {
        const { code, message } = TruckError.from(error)
        this.#logger.warn({ code }, `looking again in a moment: ${message}`)
      })
      .finally(() => {
        this.#looking = null
        if (this.#again) this.soon()
        this.#again = false
      })
  }
}
