/**
 * What follows its file. Invariant: there is always a whole, checked value;
 * a file that is wrong, missing or still being written changes nothing.
 */
import { statSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { type Logger, type Service, systemCode, TruckError } from '@foodtruck/runtime'

/**
 * How often the file is looked at. By its state, not by notifications of the file
 * system: those get lost when an editor replaces the file, and in containers.
 */
export const LOOK_EVERY_MS = 1_000
/** A file that did not change for this part of that time is not being written any more. */
const SETTLED_PART = 0.5
/** How often `refresh` looks before it goes on with what there is. */
const REFRESH_LOOKS_MAX = 5

/** What a file says, for as long as a process runs; ask for `current` each time. Once stopped it looks no more. */
export interface Source<T> extends Service {
  /** What is in force. */
  readonly current: T
  /**
   * What is in force once the file's last change is taken up or refused, after
   * a few looks at the latest. For whoever is about to refuse what another
   * process, which looked earlier, may have accepted.
   */
  refresh(): Promise<T>
}

/** How a file is followed. */
export interface FollowFileOptions<T> {
  readonly logger: Logger
  /** What people call all of it: `the menu`. */
  readonly whole: string
  /** Reads the file; throws a TruckError if it is wrong. */
  readonly load: (file: string) => T
  /** From look to look. */
  readonly everyMs?: number
}

/**
 * Follows a file; a change is in force one or two looks after it was written.
 * Throws what `load` throws if the file is wrong at the start; later that is
 * logged once, with line and reason. The caller stops it.
 */
export function followFile<T>(file: string, options: FollowFileOptions<T>): Source<T> {
  return new FileWatch(file, options)
}

class FileWatch<T> implements Source<T> {
  readonly #file: string
  readonly #options: FollowFileOptions<T>
  readonly #everyMs: number
  readonly #timer: NodeJS.Timeout
  #current: T
  /** The state of the file that was taken up or refused last. */
  #done: string
  /** The state that was seen last, and since when. */
  #seen: string
  #seenSinceMs = performance.now()

  constructor(file: string, options: FollowFileOptions<T>) {
    this.#file = file
    this.#options = options
    this.#everyMs = options.everyMs ?? LOOK_EVERY_MS
    this.#done = stateOf(file)
    this.#seen = this.#done
    this.#current = this.#load()
    this.#timer = setInterval(() => this.#look(), this.#everyMs)
    this.#timer.unref()
  }

  get current(): T {
    return this.#current
  }

  async refresh(): Promise<T> {
    for (let looks = 1; looks <= REFRESH_LOOKS_MAX; looks += 1) {
      this.#look()
      if (this.#seen === this.#done) break
      await wait(this.#everyMs * SETTLED_PART)
    }
    return this.#current
  }

  async stop(): Promise<void> {
    clearInterval(this.#timer)
  }

  #look(): void {
    const state = stateOf(this.#file)
    if (state !== this.#seen) {
      this.#seen = state
      this.#seenSinceMs = performance.now()
      return
    }
    const isSettled = performance.now() - this.#seenSinceMs >= this.#everyMs * SETTLED_PART
    if (state !== this.#done && isSettled) this.#takeUp(state)
  }

  #takeUp(state: string): void {
    const { logger, whole } = this.#options
    try {
      const value = this.#load()
      // Changed while it was read: what was read may be half of it.
      if (stateOf(this.#file) !== state) return
      this.#current = value
      logger.info({ file: this.#file }, `${whole} was read anew`)
    } catch (error) {
      // Whatever is wrong with the new file, the truck goes on with the old one.
      const { code, message, details } = TruckError.from(error)
      logger.error({ code, ...details }, `${whole} stays as it was: ${message}`)
    }
    this.#done = state
  }

  #load(): T {
    return this.#options.load(this.#file)
  }
}

/** What changes whenever the file is written or replaced; the system's code if it cannot be had. */
function stateOf(file: string): string {
  try {
    const { dev, ino, size, mtimeNs, ctimeNs } = statSync(file, { bigint: true })
    return `${dev} ${ino} ${size} ${mtimeNs} ${ctimeNs}`
  } catch (error) {
    const code = systemCode(error)
    if (code === '') throw error
    return code
  }
}
