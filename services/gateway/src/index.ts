/** The gateway, for whoever runs it beside others in one process. */
export { type GatewayOptions, startGateway } from './gateway.ts'
export { gatewaySettings, promiseLimits } from './settings.ts'
