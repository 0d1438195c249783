/**
 * The wire messages of `proto/foodtruck/v1`, typed. The only lib that knows
 * protobufjs: everyone else gets codecs of plain objects. For each message `X`
 * there are the types `X` (as read) and `XInit` (as written); for each that
 * travels on its own there is the codec `X`.
 */
import './configure-protobuf.ts'
import { foodtruck } from '../generated/foodtruck.js'
import { codecOf, type Read, type Written } from './codec.ts'

export type { Codec, Read, Written } from './codec.ts'
export {
  type Booking,
  type BookingInit,
  FromPantry,
  type IngredientStock,
  type ItemMark,
  type ItemMarkInit,
  type LedgerEntry,
  type LedgerQuery,
  type LedgerQueryInit,
  type LedgerView,
  type LedgerViewInit,
  type OffItem,
  type PantryReply,
  type PantryReplyInit,
  type PantryRequest,
  type PantryRequestInit,
  type Release,
  type Reserve,
  type ReserveInit,
  type StockChange,
  StockSnapshot,
  type StockTask,
  type StockView,
  type StockViewInit,
  ToPantry,
} from './stock.ts'
export { PROTOCOL_MAJOR, PROTOCOL_MINOR } from './version.ts'

const v1 = foodtruck.v1

export const Role = { CLIENT: 0, STAGE: 1 } as const
export const TaskKind = { TICKET: 0, PLAN: 1, GATHER: 2 } as const
export const Outcome = { DONE: 0, REFUSED: 1, ISSUE: 2, FAILED: 3, DEAD: 4 } as const
export type Role = (typeof Role)[keyof typeof Role]
export type TaskKind = (typeof TaskKind)[keyof typeof TaskKind]
export type Outcome = (typeof Outcome)[keyof typeof Outcome]

export const ToRouter = codecOf<foodtruck.v1.ToRouter.$Properties>(v1.ToRouter)
export const ToPeer = codecOf<foodtruck.v1.ToPeer.$Properties>(v1.ToPeer)
export const EventBatch = codecOf<foodtruck.v1.EventBatch.$Properties>(v1.EventBatch)
export const BusHeartbeat = codecOf<foodtruck.v1.BusHeartbeat.$Properties>(v1.BusHeartbeat)
export const Order = codecOf<foodtruck.v1.Order.$Properties>(v1.Order)
export const Ticket = codecOf<foodtruck.v1.Ticket.$Properties>(v1.Ticket)
export const Price = codecOf<foodtruck.v1.Price.$Properties>(v1.Price)

export type ToRouter = Read<foodtruck.v1.ToRouter.$Properties>
export type ToRouterInit = Written<foodtruck.v1.ToRouter.$Properties>
export type ToPeer = Read<foodtruck.v1.ToPeer.$Properties>
export type ToPeerInit = Written<foodtruck.v1.ToPeer.$Properties>
export type TaskRef = Read<foodtruck.v1.TaskRef.$Properties>
export type TaskRefInit = Written<foodtruck.v1.TaskRef.$Properties>
export type Hello = Read<foodtruck.v1.Hello.$Properties>
export type HelloInit = Written<foodtruck.v1.Hello.$Properties>
export type Welcome = Read<foodtruck.v1.Welcome.$Properties>
export type WelcomeInit = Written<foodtruck.v1.Welcome.$Properties>
export type Rejection = Read<foodtruck.v1.Rejection.$Properties>
export type RejectionInit = Written<foodtruck.v1.Rejection.$Properties>
export type Heartbeat = Read<foodtruck.v1.Heartbeat.$Properties>
export type HeartbeatInit = Written<foodtruck.v1.Heartbeat.$Properties>
export type Task = Read<foodtruck.v1.Task.$Properties>
export type TaskInit = Written<foodtruck.v1.Task.$Properties>
export type Revocation = Read<foodtruck.v1.Revocation.$Properties>
export type RevocationInit = Written<foodtruck.v1.Revocation.$Properties>
export type Result = Read<foodtruck.v1.Result.$Properties>
export type ResultInit = Written<foodtruck.v1.Result.$Properties>
export type ResultAck = Read<foodtruck.v1.ResultAck.$Properties>
export type ResultAckInit = Written<foodtruck.v1.ResultAck.$Properties>
export type Plan = Read<foodtruck.v1.Plan.$Properties>
export type PlanInit = Written<foodtruck.v1.Plan.$Properties>
export type PlannedTicket = Read<foodtruck.v1.PlannedTicket.$Properties>
export type PlannedTicketInit = Written<foodtruck.v1.PlannedTicket.$Properties>
export type SubmitOrder = Read<foodtruck.v1.SubmitOrder.$Properties>
export type SubmitOrderInit = Written<foodtruck.v1.SubmitOrder.$Properties>
export type SubmitReply = Read<foodtruck.v1.SubmitReply.$Properties>
export type SubmitReplyInit = Written<foodtruck.v1.SubmitReply.$Properties>
export type OrderEnded = Read<foodtruck.v1.OrderEnded.$Properties>
export type OrderEndedInit = Written<foodtruck.v1.OrderEnded.$Properties>
export type Query = Read<foodtruck.v1.Query.$Properties>
export type QueryInit = Written<foodtruck.v1.Query.$Properties>
export type Command = Read<foodtruck.v1.Command.$Properties>
export type CommandInit = Written<foodtruck.v1.Command.$Properties>
export type Answer = Read<foodtruck.v1.Answer.$Properties>
export type AnswerInit = Written<foodtruck.v1.Answer.$Properties>
export type OrderView = Read<foodtruck.v1.OrderView.$Properties>
export type OrderViewInit = Written<foodtruck.v1.OrderView.$Properties>
export type TicketView = Read<foodtruck.v1.TicketView.$Properties>
export type TicketViewInit = Written<foodtruck.v1.TicketView.$Properties>
export type StepView = Read<foodtruck.v1.StepView.$Properties>
export type StepViewInit = Written<foodtruck.v1.StepView.$Properties>
export type OrderSummary = Read<foodtruck.v1.OrderSummary.$Properties>
export type OrderSummaryInit = Written<foodtruck.v1.OrderSummary.$Properties>
export type OrdersView = Read<foodtruck.v1.OrdersView.$Properties>
export type OrdersViewInit = Written<foodtruck.v1.OrdersView.$Properties>
export type StagesView = Read<foodtruck.v1.StagesView.$Properties>
export type StagesViewInit = Written<foodtruck.v1.StagesView.$Properties>
export type StageView = Read<foodtruck.v1.StageView.$Properties>
export type StageViewInit = Written<foodtruck.v1.StageView.$Properties>
export type ReplicaView = Read<foodtruck.v1.ReplicaView.$Properties>
export type ReplicaViewInit = Written<foodtruck.v1.ReplicaView.$Properties>
export type RetryTask = Read<foodtruck.v1.RetryTask.$Properties>
export type RetryTaskInit = Written<foodtruck.v1.RetryTask.$Properties>
export type RefuseOrderInit = Written<foodtruck.v1.RefuseOrder.$Properties>
export type EscalateTaskInit = Written<foodtruck.v1.EscalateTask.$Properties>
export type RetryTasksInit = Written<foodtruck.v1.RetryTasks.$Properties>
export type DeadLettersQuery = Read<foodtruck.v1.DeadLettersQuery.$Properties>
export type DeadLettersQueryInit = Written<foodtruck.v1.DeadLettersQuery.$Properties>
export type Rush = Read<foodtruck.v1.Rush.$Properties>
export type RushOrder = Read<foodtruck.v1.RushOrder.$Properties>
export type RushOrderInit = Written<foodtruck.v1.RushOrder.$Properties>
export type DeadLettersView = Read<foodtruck.v1.DeadLettersView.$Properties>
export type DeadLettersViewInit = Written<foodtruck.v1.DeadLettersView.$Properties>
export type Decision = Read<foodtruck.v1.Decision.$Properties>
export type DeadLetter = Read<foodtruck.v1.DeadLetter.$Properties>
export type DeadLetterInit = Written<foodtruck.v1.DeadLetter.$Properties>
export type StationCommand = Read<foodtruck.v1.StationCommand.$Properties>
export type StationCommandInit = Written<foodtruck.v1.StationCommand.$Properties>
export type StationView = Read<foodtruck.v1.StationView.$Properties>
export type StationViewInit = Written<foodtruck.v1.StationView.$Properties>
export type StationTicket = Read<foodtruck.v1.StationTicket.$Properties>
export type StationTicketInit = Written<foodtruck.v1.StationTicket.$Properties>
export type StationOrder = Read<foodtruck.v1.StationOrder.$Properties>
export type StationOrderInit = Written<foodtruck.v1.StationOrder.$Properties>
export type StationPart = Read<foodtruck.v1.StationPart.$Properties>
export type CommandDone = Read<foodtruck.v1.CommandDone.$Properties>
export type ReplayView = Read<foodtruck.v1.ReplayView.$Properties>
export type ReplayViewInit = Written<foodtruck.v1.ReplayView.$Properties>
export type AuditView = Read<foodtruck.v1.AuditView.$Properties>
export type AuditViewInit = Written<foodtruck.v1.AuditView.$Properties>
export type EventBatch = Read<foodtruck.v1.EventBatch.$Properties>
export type EventBatchInit = Written<foodtruck.v1.EventBatch.$Properties>
export type BusHeartbeat = Read<foodtruck.v1.BusHeartbeat.$Properties>
export type BusHeartbeatInit = Written<foodtruck.v1.BusHeartbeat.$Properties>
export type TopicMark = Read<foodtruck.v1.TopicMark.$Properties>
export type TopicMarkInit = Written<foodtruck.v1.TopicMark.$Properties>
export type Event = Read<foodtruck.v1.Event.$Properties>
export type EventInit = Written<foodtruck.v1.Event.$Properties>
export type EventTicket = Read<foodtruck.v1.EventTicket.$Properties>
export type EventTicketInit = Written<foodtruck.v1.EventTicket.$Properties>
export type Order = Read<foodtruck.v1.Order.$Properties>
export type OrderInit = Written<foodtruck.v1.Order.$Properties>
export type OrderLine = Read<foodtruck.v1.OrderLine.$Properties>
export type OrderLineInit = Written<foodtruck.v1.OrderLine.$Properties>
export type Ticket = Read<foodtruck.v1.Ticket.$Properties>
export type TicketInit = Written<foodtruck.v1.Ticket.$Properties>
export type Ingredient = Read<foodtruck.v1.Ingredient.$Properties>
export type IngredientInit = Written<foodtruck.v1.Ingredient.$Properties>
export type StageTime = Read<foodtruck.v1.StageTime.$Properties>
export type StageTimeInit = Written<foodtruck.v1.StageTime.$Properties>
export type Price = Read<foodtruck.v1.Price.$Properties>
export type PriceInit = Written<foodtruck.v1.Price.$Properties>
export type Purchase = Read<foodtruck.v1.Purchase.$Properties>
export type PurchaseInit = Written<foodtruck.v1.Purchase.$Properties>
export type OrderQuery = Read<foodtruck.v1.OrderQuery.$Properties>
export type OrderQueryInit = Written<foodtruck.v1.OrderQuery.$Properties>
export type OrdersQuery = Read<foodtruck.v1.OrdersQuery.$Properties>
export type OrdersQueryInit = Written<foodtruck.v1.OrdersQuery.$Properties>
export type ReplayQuery = Read<foodtruck.v1.ReplayQuery.$Properties>
export type ReplayQueryInit = Written<foodtruck.v1.ReplayQuery.$Properties>
