/** What every process needs: errors, settings, logs, life and health. Imports no other lib. */

export { PLAIN_ENVIRONMENT } from './environment.ts'
export {
  ErrorCode,
  type ErrorDetails,
  isErrorCode,
  systemCode,
  TruckError,
  type TruckErrorOptions,
} from './errors.ts'
export { type HealthOptions, listenError, startHealth } from './health.ts'
export {
  busInAddress,
  busOutAddress,
  type Endpoints,
  endpoint,
  endpoints,
  gatewayToken,
  gatewayUrl,
  localSettings,
  makeDataFolder,
  NO_PANTRY,
  pantryAddress,
  routerAddress,
} from './local.ts'
export { createLogger, LOG_LEVELS, type Logger, type LogLevel } from './logger.ts'
export { addGauges, Counter, createRegistry, Gauge, Histogram, Registry } from './metrics.ts'
export { type Opened, opening } from './opening.ts'
export { randomHex, seededRandom } from './random.ts'
export { collectGarbageFrugally, ExitCode, runMain, type Service } from './service.ts'
export {
  address,
  choice,
  decimal,
  defineSettings,
  flag,
  integer,
  isSettings,
  readSettings,
  type Setting,
  type SettingsOf,
  type SettingsSpec,
  text,
} from './settings.ts'
export { childTraceparent, isTraceparent, newTraceparent, traceIdOf } from './traceparent.ts'
export { unknownSettings } from './unknown-settings.ts'
