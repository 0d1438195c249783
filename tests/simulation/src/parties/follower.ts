/** A follower of the events: a production feed that goes on after a restart where it was. */
import { connectRouter, followEvents } from '@foodtruck/client'
import type { Program, World } from '../machine/world.ts'
import { connection } from './customers.ts'

export class Follower {
  readonly party: string
  /** The last event that it got; outlives its process. */
  sequence = 0
  readonly #world: World

  constructor(world: World, party: string) {
    this.#world = world
    this.party = party
  }

  get program(): Program {
    return async () => {
      const client = await connectRouter(connection(this.party))
      const feed = await followEvents({
        address: 'sim://bus',
        truck: 'truck',
        client,
        after: this.sequence,
        logger: connection(this.party).logger,
        onEvent: (event) => {
          this.sequence = event.sequence
          this.#world.see({ kind: 'event', follower: this.party, event })
        },
      })
      return {
        stop: async () => {
          await feed.close()
          await client.close()
        },
      }
    }
  }
}
