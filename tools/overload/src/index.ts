/** The measurements, for tests. */
export { Customers } from './customers.ts'
export { Kitchen } from './kitchen.ts'
export { loadFor, settle } from './load.ts'
export { measureOverload, type OverloadReport } from './overload.ts'
export { measurePoison, type PoisonReport } from './poison.ts'
export { measureSubscribers, type SubscribersReport } from './subscribers.ts'
