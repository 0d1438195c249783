/** What the gateway counts: requests by route and status, their times, the streams that are open. */
import { addGauges, Counter, createRegistry, Histogram, type Registry } from '@foodtruck/runtime'

const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

export interface GatewayMetrics {
  registry: Registry
  /** `route` is the pattern, never the address as it came, so that the number of series is bounded. */
  request(method: string, route: string, status: number, ms: number): void
}

/** Metrics of one gateway; `streams` tells how many streams of events are open. */
export function gatewayMetrics(truck: string, streams: () => number, ownProcess = false): GatewayMetrics {
  const registry = createRegistry({ service: 'gateway', truck, process: ownProcess })
  const requests = new Counter({
    name: 'truck_http_requests_total',
    help: 'HTTP requests answered.',
    labelNames: ['method', 'route', 'status'],
    registers: [registry],
  })
  const times = new Histogram({
    name: 'truck_http_request_seconds',
    help: 'Time from the head of a request to the end of its answer.',
    labelNames: ['method', 'route'],
    buckets: SECONDS,
    registers: [registry],
  })
  addGauges(registry, { truck_http_event_streams: ['Streams of events that are open.', streams] })
  return {
    registry,
    request: (method, route, status, ms) => {
      requests.inc({ method, route, status })
      times.observe({ method, route }, ms / 1_000)
    },
  }
}
