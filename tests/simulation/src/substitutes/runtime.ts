/** In the place of the runtime: the same, but its chance comes from the seed, and it has no logs, files or ports. */
import type { Logger } from '@foodtruck/runtime'
import { world } from '../machine/world.ts'

// biome-ignore lint/performance/noReExportAll: whoever is replaced has all that is not replaced here
export * from '@foodtruck/runtime'

const TRACE_END = 35

export function randomHex(bytes: number): string {
  return world().names.hex(bytes)
}

/** Traces tell nothing to a simulation: one for all costs no time. */
export function newTraceparent(): string {
  return '00-11111111111111111111111111111111-2222222222222222-01'
}

export function nextSpan(parent: string): string {
  return `${parent.slice(0, TRACE_END)}-3333333333333333${parent.slice(-3)}`
}

const silent = (): void => undefined

const logger = {
  level: 'silent',
  fatal: silent,
  error: silent,
  warn: silent,
  info: silent,
  debug: silent,
  trace: silent,
  child: () => logger,
} as unknown as Logger

export function createLogger(): Logger {
  return logger
}

export async function makeDataFolder(folder: string): Promise<string> {
  return folder
}
