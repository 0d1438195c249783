/** Runs the router as a process of its own. */
import { readSettings, runMain } from '@foodtruck/runtime'
import { startRouter } from './router.ts'
import { routerConfig, routerSettings } from './settings.ts'

await runMain('router', () => startRouter(routerConfig(readSettings(routerSettings))))
