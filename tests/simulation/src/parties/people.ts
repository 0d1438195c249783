/** The people at stations by hand: start, bump and recall what stands there, and throw away what is void. */
import { connectRouter, type RouterClient } from '@foodtruck/client'
import type { StationTicket } from '@foodtruck/messages'
import type { Program, World } from '../machine/world.ts'
import { mix } from '../random.ts'
import { connection } from './customers.ts'

const LOOK_MS = 150
/** From this attempt on nothing is recalled: everything is to end. */
const RECALLED_ATTEMPTS_MAX = 6

export function peopleProgram(world: World): Program {
  return async () => {
    const router = await connectRouter(connection('people'))
    let isStopped = false
    const look = async (): Promise<void> => {
      await Promise.all(world.plan.byHand.map((stage) => workAt(world, router, stage)))
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

async function workAt(world: World, router: RouterClient, stage: string): Promise<void> {
  try {
    const { tickets } = await router.station(stage)
    await Promise.all(tickets.map((ticket) => act(world, router, stage, ticket)))
  } catch {
    // Whatever went wrong, they look again.
  }
}

async function act(world: World, router: RouterClient, stage: string, shown: StationTicket): Promise<void> {
  const { order, ticket } = shown
  const dice = mix(world.plan.seed, 'people', order, ticket, Math.floor(world.scheduler.nowMs))
  const action = actionOn(shown, dice % 100)
  if (action === null) return
  const attempt = (dice >>> 8) % 2 === 0 ? shown.attempt : 0
  try {
    await router.decide({ station: { action, stage, order, ticket, attempt, author: 'ada' } })
  } catch {
    // Somebody was first, or the router was away: they look again.
  }
}

function actionOn({ state, attempt, recallableUntilMs }: StationTicket, dice: number): string | null {
  switch (state) {
    case 'waiting':
      return dice < 40 ? 'start' : dice < 70 ? 'bump' : null
    case 'started':
      return dice < 60 ? 'bump' : null
    case 'bumped':
      return dice < 25 && recallableUntilMs > 0 && attempt < RECALLED_ATTEMPTS_MAX ? 'recall' : null
    default:
      return 'bump'
  }
}
