/** The chef: looks for what is parked or dead, gives it another round or cancels the order. */
import { connectRouter, type RouterClient } from '@foodtruck/client'
import type { OrderView } from '@foodtruck/messages'
import type { Program, World } from '../machine/world.ts'
import { mix } from '../random.ts'
import { connection } from './customers.ts'

const LOOK_MS = 600
/** From this attempt on the chef gives up. */
const ATTEMPTS_MAX = 8

export function chefProgram(world: World): Program {
  return async () => {
    const router = await connectRouter(connection('chef'))
    let isStopped = false
    const look = async (): Promise<void> => {
      if (isStopped) return
      await decideAll(world, router)
      if (!isStopped) setTimeout(() => void look(), LOOK_MS)
    }
    setTimeout(() => void look(), LOOK_MS)
    return {
      stop: () => {
        isStopped = true
        return router.close()
      },
    }
  }
}

async function decideAll(world: World, router: RouterClient): Promise<void> {
  try {
    for (const { number, status } of await router.orders({ limit: 200, openOnly: true })) {
      if (status !== 'accepted' && status !== 'working') continue
      const view = await router.order(number, '')
      world.see({ kind: 'shown', client: 'chef', view })
      await decide(world, router, view)
    }
  } catch {
    // Whatever went wrong, the chef looks again.
  }
}

async function decide(world: World, router: RouterClient, view: OrderView): Promise<void> {
  for (const { ticket, steps } of view.tickets) {
    const stopped = steps.find(({ state }) => state === 'parked' || state === 'dead')
    if (!stopped) continue
    const givesUp = mix(world.plan.seed, 'chef', view.number, ticket, stopped.attempt) % 5 === 0
    if (givesUp || stopped.attempt >= ATTEMPTS_MAX) return router.cancel(view.number, 'sorry')
    await router.retry(view.number, ticket)
  }
}
