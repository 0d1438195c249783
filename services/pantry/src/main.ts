/** Runs the pantry as a process of its own. */
import { readSettings, runMain } from '@foodtruck/runtime'
import { startPantry } from './pantry.ts'
import { pantryConfig, pantrySettings } from './settings.ts'

await runMain('pantry', () => startPantry(pantryConfig(readSettings(pantrySettings))))
