/** The command line's way to a gateway and to a screen, for other tools. */
export { followFeed } from './event-feed.ts'
export {
  ApiProblem,
  type AuditJson,
  type EventJson,
  GatewayApi,
  type OrderBody,
  type OrderJson,
  type OrderLine,
  type SubmittedJson,
} from './gateway-api.ts'
export { type ReportJson, renderReport } from './render-report.ts'
export type { StockJson } from './render-stock.ts'
export { Screen, table } from './screen.ts'
