/** Runs customers as a process of their own. */
import { readSettings, runMain } from '@foodtruck/runtime'
import { startCustomers } from './customers.ts'
import { customersSettings } from './settings.ts'

await runMain('customers', () => startCustomers(readSettings(customersSettings)))
