/**
 * What a queue from elsewhere has to bring to compete: a server, a stage, a
 * customer. Everything else (processes, timing, checks) is the same for all.
 */
import type { Carrier } from '../load/customer.ts'
import type { Server } from '../process/server.ts'
import type { StageName } from './contestant.ts'
import type { BenchOrder } from './order-message.ts'

/** The part that runs in the processes of stages and customer. */
export interface PeerClient {
  /** Creates queues, tables, streams; called once, before any stage. */
  setUp(address: string): Promise<void>
  /** Works a stage until the function it gave is called. `work` is the stage's own, and takes no time. */
  startStage(options: StageOptions): Promise<() => Promise<void>>
  startCustomer(options: CustomerOptions): Promise<Carrier>
}

export interface StageOptions {
  readonly stage: StageName
  readonly next: string
  readonly address: string
  readonly work: (order: BenchOrder) => BenchOrder
  readonly failed: (error: unknown) => void
}

export interface CustomerOptions {
  readonly address: string
  readonly served: (order: BenchOrder) => void
  readonly failed: (error: unknown) => void
}

/** A started server and how clients reach it. */
export interface PeerServer {
  readonly address: string
  readonly servers: readonly Server[]
  stop(): Promise<void>
}

/** Queues of a contestant, one before each stage and one with the ends of orders. */
export const SERVED = 'served'
