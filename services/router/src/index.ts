/** The router: gives out the work and keeps every order safe. */
export type { CoreConfig } from './core/core-config.ts'
export { type Recovered, RouterCore } from './core/router-core.ts'
export { framesOf } from './frames.ts'
export { refusalOf } from './permissions.ts'
export { JOURNAL_FILE, startRouter } from './router.ts'
export { type RouterConfig, routerConfig, routerSettings } from './settings.ts'
