/** The scenarios by name, and the question that each answers. */
export const SCENARIOS = {
  scale: 'throughput against replicas of a stage with 20 ms of work, as a share of linear',
  'idle-dealers': '1 000 idle dealers: the CPU and memory of the router',
  'open-orders': '100 000 open orders: memory an order, and the time to recover them',
  'big-journal': 'a million finished orders in the journal: submit, query and recovery against none',
  subscriber: 'one subscriber to everything: throughput with and without',
  http: 'POST /api/orders a second, and how far an event stream is behind',
  curve: 'throughput and the latency of one order over TCP with CURVE, against TCP without and local sockets',
} as const

export type ScenarioName = keyof typeof SCENARIOS
