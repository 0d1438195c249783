/** The prepare stage, for whoever runs it beside others in one process. */
export { handOver as handle, name } from './hand-over.ts'
export { startPrepare } from './prepare.ts'
export { type PrepareConfig, prepareConfig, prepareSettings } from './settings.ts'
