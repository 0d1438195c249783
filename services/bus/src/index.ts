/** The event bus: whoever connects to one side is heard on the other. */
export { type Bus, startBus } from './bus.ts'
export { type BusConfig, busSettings } from './settings.ts'
