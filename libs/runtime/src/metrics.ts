/** Metrics in Prometheus' words. Invariant: every sample says which truck and which service it is of. */
import { collectDefaultMetrics, Gauge, Registry } from 'prom-client'

export { Counter, Gauge, Histogram, Registry } from 'prom-client'

/**
 * A registry of its own for one service, so that many services of one process
 * do not mix. `process: true` adds the process's own metrics (memory, event
 * loop); for at most one registry a process.
 */
export function createRegistry(options: { service: string; truck: string; process?: boolean }): Registry {
  const registry = new Registry()
  registry.setDefaultLabels({ service: options.service, truck: options.truck })
  if (options.process === true) collectDefaultMetrics({ register: registry })
  return registry
}

/** Gauges by name, each with its help and what reads it when it is asked for. */
export function addGauges(
  registry: Registry,
  gauges: Readonly<Record<string, readonly [help: string, read: () => number]>>,
): void {
  for (const [name, [help, read]] of Object.entries(gauges)) {
    new Gauge({
      name,
      help,
      registers: [registry],
      collect() {
        this.set(read())
      },
    })
  }
}
