/** Runs the chef as a process of its own. */
import { readSettings, runMain } from '@foodtruck/runtime'
import { startChef } from './chef.ts'
import { chefConfig, chefSettings } from './settings.ts'

await runMain('chef', () => startChef(chefConfig(readSettings(chefSettings))))
