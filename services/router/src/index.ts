/** The router: gives out the work and keeps every order safe. */
export { JOURNAL_FILE, startRouter } from './router.ts'
export { type RouterConfig, routerConfig, routerSettings } from './settings.ts'
