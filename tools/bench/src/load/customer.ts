/** The customer's process: connected once, asked for one load after another. */
import { failChild, serveParent } from '../process/child.ts'
import { ClosedLoop } from './closed-loop.ts'
import { OpenLoop } from './open-loop.ts'
import type { LoadLoop, LoadPlan, LoadResult } from './plan.ts'

/** What a carrier of orders tells the load. */
export interface CustomerEvents {
  readonly served: (index: number) => void
  readonly failed: (error: Error) => void
}

/** Carries orders to a contestant. */
export interface Carrier {
  send(index: number): void
  close(): Promise<void>
}

/** Connects, and works the loads that the parent asks for. Order numbers go on from load to load. */
export async function serveCustomer(connect: (events: CustomerEvents) => Promise<Carrier>): Promise<void> {
  let loop: LoadLoop | null = null
  let firstIndex = 0
  const carrier = await connect({
    served: (index) => {
      try {
        loop?.served(index)
      } catch (error) {
        failChild(error)
      }
    },
    failed: (error) => {
      if (loop) loop.fail(error)
      else failChild(error)
    },
  })
  async function load(plan: LoadPlan, onProgress: (served: number) => void): Promise<LoadResult> {
    const options = { firstIndex, send: (index: number) => carrier.send(index), onProgress }
    loop = plan.kind === 'closed' ? new ClosedLoop({ plan, ...options }) : new OpenLoop({ plan, ...options })
    const result = await loop.run()
    firstIndex += result.orders
    return result
  }
  serveParent({ stop: () => carrier.close(), load })
}
