/** The gateway, for whoever runs it beside others in one process. */
export { type GatewayOptions, startGateway } from './gateway.ts'
export { gatewaySettings, promiseLimits } from './settings.ts'
export {
  createToken,
  listTokens,
  revokeToken,
  TOKEN_DAYS_MAX,
  TOKEN_NAME_CHARS_MAX,
  TOKEN_ROLES,
  type TokenRecord,
  type TokenRole,
  tokensFile,
} from './tokens.ts'
