/** A peer's processes and server, started and stopped as one. */
import { BenchProcess } from '../process/bench-process.ts'
import {
  checkHandled,
  processNamed,
  profileArguments,
  type Rig,
  STAGES,
  startedOrStopped,
} from './contestant.ts'
import type { PeerServer } from './peer.ts'

export interface PeerRigOptions {
  /** The module with the `client` of the peer, beside this one. */
  readonly module: string
  readonly server: PeerServer
  readonly profileDirectory?: string | undefined
}

const PROCESS = new URL('./peer-process.ts', import.meta.url)

/** Sets the server up, then starts four stages and a customer. */
export async function startPeerRig({ module, server, profileDirectory }: PeerRigOptions): Promise<Rig> {
  const processOf = (name: string, execArgv: string[] = []) =>
    new BenchProcess({ name, module: PROCESS, args: [module, name, server.address], execArgv })
  const settingUp = processOf('set-up')
  await startedOrStopped([settingUp], async () => {
    await settingUp.stop()
    await server.stop()
  })
  await settingUp.stop()
  const processes = [...STAGES, 'customer'].map((name) =>
    processOf(name, profileArguments(profileDirectory, name)),
  )
  async function stopAll(): Promise<void> {
    await Promise.all(processes.map((process) => process.stop()))
    await server.stop()
  }
  async function stop(served: number): Promise<void> {
    try {
      await checkHandled(processes, served)
    } finally {
      await stopAll()
    }
  }
  await startedOrStopped(processes, stopAll)
  return { customer: processNamed(processes, 'customer'), processes, servers: server.servers, stop }
}
