/** The services of the truck under test: where each one's code is and what it says when it is ready. */

export const STAGES = ['order', 'ingredients', 'cook', 'wrap', 'prepare'] as const
export const SERVICES = ['router', 'bus', 'gateway', 'pantry', ...STAGES] as const
export type ServiceName = (typeof SERVICES)[number]

export function isStage(service: ServiceName): boolean {
  return (STAGES as readonly string[]).includes(service)
}

/** The module of a service, from the project's root. Only `wrap` is the tool's own. */
export function moduleOf(service: ServiceName): string {
  return service === 'wrap' ? 'tools/chaos/src/wrap.ts' : `services/${service}/src/main.ts`
}

/** The log line by which a service tells that it can be used. */
export function readyLineOf(service: ServiceName): RegExp {
  if (service === 'router') return /"msg":"the router is ready"/
  if (service === 'pantry') return /"msg":"the pantry is ready"/
  if (service === 'bus') return /"msg":"the bus is ready"/
  return service === 'gateway' ? /"msg":"the gateway listens"/ : /"msg":"welcomed by the router"/
}
