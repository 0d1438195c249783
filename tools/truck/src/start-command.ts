/** `truck start`: runs a truck as this process and says how to order from it. */
import { runMain, type Service } from '@foodtruck/runtime'
import { buildPages } from '@foodtruck/web'
import { ExitStatus } from './exit.ts'
import { type StartOptions, startTruck, type Truck } from './start-truck.ts'

/** Settles once the truck is ready; the process then lives until a signal stops it. */
export async function startCommand(options: StartOptions): Promise<ExitStatus> {
  await runMain('truck', async (): Promise<Service> => {
    // Of sources that changed since; otherwise it is a look at one file.
    buildPages()
    const truck = await startTruck(options)
    process.stdout.write(`${renderWelcome(truck).join('\n')}\n`)
    return truck
  })
  return ExitStatus.OK
}

/** What a newcomer needs to know first. */
export function renderWelcome({ url, auth, data }: Omit<Truck, 'stop'>): string[] {
  const isElsewhere = url !== 'http://127.0.0.1:8080'
  const where = isElsewhere ? ` --url ${url}` : ''
  return [
    `The truck is open at ${url}`,
    `  order in a browser:   ${url}/`,
    `  see it at work:       ${url}/truck, /board, /station, /chef`,
    `  order from a shell:   npx truck order hotdog ice-cream --watch${where}`,
    `  see the stages:       npx truck stages --watch${where}`,
    auth === 'open'
      ? '  who is the chef:      whoever is on this machine (TRUCK_AUTH=open)'
      : '  who is the chef:      whoever has a token: npx truck token create --role chef',
    `  orders are kept in    ${data}`,
    '  Ctrl-C closes the truck: open orders stay and go on at the next start.',
  ]
}
