/** The router's journal: group commit, recovery and queries on one SQLite file. */
export type {
  AcceptedOrder,
  Audit,
  CommitGroup,
  EndedOrder,
  EndStatus,
  Journal,
  KeyedOrder,
  KnownDealer,
  OrderHistory,
  OrderRecord,
  OrdersRequest,
  Recovered,
  Replay,
  ReplayRequest,
  StoredOrder,
  VoidTicket,
} from './journal.ts'
export { JournalBounds } from './journal.ts'
export { MemoryDisk } from './memory-disk.ts'
export { MemoryJournal, openMemoryJournal } from './memory-journal.ts'
export { auditFile, type JournalOptions, openJournal } from './sqlite-journal.ts'
export {
  decodeTransition,
  encodeTransition,
  type PlannedTicketRecord,
  type Transition,
  type TransitionExtra,
  TransitionKind,
} from './transition.ts'
