/** Runs the event bus as a process of its own. */
import { readSettings, runMain } from '@foodtruck/runtime'
import { startBus } from './bus.ts'
import { busSettings } from './settings.ts'

await runMain('bus', () => startBus(readSettings(busSettings)))
