/** Runs the prepare stage as a process of its own. */
import { runMain } from '@foodtruck/runtime'
import { name } from './hand-over.ts'
import { startPrepare } from './prepare.ts'
import { prepareConfig } from './settings.ts'

await runMain(name, () => startPrepare(prepareConfig()))
