/**
 * What the gateway needs of the router: the narrow side of `RouterClient`, so
 * that tests can put a router in memory in its place.
 */
import type {
  AuditView,
  CommandDone,
  CommandInit,
  DeadLettersQueryInit,
  DeadLettersView,
  OrderSummary,
  OrderView,
  ReplayView,
  RetryTasksInit,
  StagesView,
  StationView,
} from '@foodtruck/messages'

export interface SubmitInit {
  key: string
  payload: Uint8Array
  token: string
  traceparent?: string
  /** Makes no order: asks for the one that this key has made. */
  knownOnly?: boolean
  /** When its planning starts; 0 for at once. */
  startAtMs?: number
  /** When it is refused unless it was begun; 0 for never. */
  expireAtMs?: number
  /** The day that its short number is of. */
  day?: string
}

export interface Submitted {
  order: number
  token: string
  status: string
  /** The key was known: this is the order it made the first time. */
  repeated: boolean
  /** Its number within its day; 0 for none. */
  dayNumber: number
}

/** The router as the gateway sees it. Every call throws TruckError and nothing else. */
export interface RouterPort {
  readonly connected: boolean
  submit(order: SubmitInit): Promise<Submitted>
  order(number: number, token: string): Promise<OrderView>
  orders(page: { limit: number; before?: number; openOnly?: boolean }): Promise<OrderSummary[]>
  stages(): Promise<StagesView>
  station(stage: string): Promise<StationView>
  deadLetters(page: DeadLettersQueryInit): Promise<DeadLettersView>
  /** Any command. */
  decide(command: CommandInit): Promise<CommandDone>
  cancel(order: number, reason: string, author: string): Promise<void>
  retry(order: number, ticket: number, reason: string, author: string): Promise<CommandDone>
  retryAll(tasks: RetryTasksInit): Promise<CommandDone>
  replay(page: { after: number; limit: number; order?: number }): Promise<ReplayView>
  audit(): Promise<AuditView>
}
