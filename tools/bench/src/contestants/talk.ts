/** The talk's own way as a contestant: a hub, four stages and a customer, one process each. */
import { join } from 'node:path'
import { BenchProcess } from '../process/bench-process.ts'
import { socketFolder } from '../process/data-folder.ts'
import {
  type Contestant,
  checkHandled,
  processNamed,
  profileArguments,
  type Rig,
  type RigOptions,
  STAGES,
  startedOrStopped,
} from './contestant.ts'
import { pinned } from './package-versions.ts'

export const talk: Contestant = {
  name: 'talk',
  about: 'the talk’s naive way: a plain ROUTER, one JSON message a hop',
  durability: 'nothing is on disk',
  settings: { 'high-water marks': 'none, so that no message is dropped', sockets: 'ipc' },
  missing: () => null,
  versions: () => pinned('zeromq'),
  start,
}

async function start({ profileDirectory }: RigOptions): Promise<Rig> {
  const sockets = socketFolder()
  const address = `ipc://${join(sockets.path, 'hub.sock')}`
  const module = new URL('./talk-process.ts', import.meta.url)
  const processes = ['hub', ...STAGES, 'customer'].map(
    (name) =>
      new BenchProcess({
        name,
        module,
        args: [name, address],
        execArgv: profileArguments(profileDirectory, name),
      }),
  )
  async function stopAll(): Promise<void> {
    await Promise.all(processes.map((process) => process.stop()))
    sockets.remove()
  }
  async function stop(served: number): Promise<void> {
    try {
      await checkHandled(processes, served)
    } finally {
      await stopAll()
    }
  }
  await startedOrStopped(processes, stopAll)
  return { customer: processNamed(processes, 'customer'), processes, servers: [], stop }
}
