/** One process of a peer under measurement: a stage, the customer, or what sets the server up for them. */
import { serveCustomer } from '../load/customer.ts'
import { failChild, serveParent } from '../process/child.ts'
import { nextOf, STAGES, type StageName } from './contestant.ts'
import { type BenchOrder, numberOfServed, pass } from './order-message.ts'
import type { PeerClient } from './peer.ts'

async function runStage(client: PeerClient, stage: StageName, address: string): Promise<void> {
  let handled = 0
  const stop = await client.startStage({
    stage,
    next: nextOf(stage),
    address,
    work: (order: BenchOrder) => {
      handled += 1
      return pass(order, stage)
    },
    failed: failChild,
  })
  serveParent({ stop, handled: () => handled })
}

async function run(module: string, role: string, address: string): Promise<void> {
  const { client } = (await import(module)) as { client: PeerClient }
  if (role === 'set-up') {
    await client.setUp(address)
    return serveParent({ stop: async () => {} })
  }
  if (role === 'customer') {
    return serveCustomer(({ served, failed }) =>
      client.startCustomer({
        address,
        served: (order) => served(numberOfServed(order)),
        failed: (error) => failed(error instanceof Error ? error : new Error(String(error))),
      }),
    )
  }
  const stage = STAGES.find((one) => one === role)
  if (stage === undefined) throw new Error(`no stage is called ${role}`)
  return runStage(client, stage, address)
}

const [module = '', role = '', address = ''] = process.argv.slice(2)
run(module, role, address).catch(failChild)
