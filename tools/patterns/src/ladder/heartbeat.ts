/** Heartbeats as the guide's pirates have them: something said often, and a silence that means death. */
import type { Party } from '../frame/party.ts'

export const BEAT_MS = 50
/** A silence of so long means that the other side is gone. */
export const SILENCE_MS_MAX = 500

/** Does something again and again until the party ends; a socket that was closed meanwhile is no matter. */
export function every(party: Party, ms: number, action: () => Promise<void>): NodeJS.Timeout {
  // A send on a closed socket throws at once instead of rejecting.
  const attempt = async (): Promise<void> => action()
  const timer = setInterval(() => {
    attempt().catch(() => clearInterval(timer))
  }, ms)
  party.atEnd(async () => clearInterval(timer))
  return timer
}

/** Calls back once nothing was heard for SILENCE_MS_MAX. */
export class Silence {
  readonly #onSilence: () => void
  #timer: NodeJS.Timeout | undefined

  constructor(onSilence: () => void) {
    this.#onSilence = onSilence
    this.heard()
  }

  heard(): void {
    this.pause()
    this.#timer = setTimeout(this.#onSilence, SILENCE_MS_MAX)
  }

  /** Nothing is listened to while there is work. */
  pause(): void {
    clearTimeout(this.#timer)
  }

  end(): void {
    clearTimeout(this.#timer)
  }
}
