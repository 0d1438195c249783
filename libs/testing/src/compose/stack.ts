/**
 * The truck under `docker compose`, as a project of its own. Invariant: nothing
 * of it is left once `down` has returned, and no setting of the caller's shell
 * reaches it.
 */
import assert from 'node:assert/strict'
import { resolve } from 'node:path'
import { type CommandResult, outputOf, runCommand } from './command.ts'
import { waitFor } from './wait.ts'

const COMPOSE_FILE = resolve(import.meta.dirname, '../../../../docker-compose.yml')
const BUILD_MS_MAX = 240_000
const UP_MS_MAX = 90_000
const COMMAND_MS_MAX = 90_000
const HEALTHY_MS_MAX = 60_000
const REMOVED_MS_MAX = 60_000

/** Every variable of docker-compose.yml, at its default; the gateway at a port that is free. */
const DEFAULTS: Readonly<Record<string, string>> = {
  TRUCK_HTTP_HOST: '127.0.0.1',
  TRUCK_HTTP_PORT: '0',
  TRUCK_TIME_SCALE: '',
  TRUCK_CONCURRENCY: '',
  TRUCK_NAME: '',
  TRUCK_LOG_LEVEL: '',
  TRUCK_OPEN_ORDERS_MAX: '',
  TRUCK_LEASE_MS: '',
  TRUCK_TRUST_PROXY: '',
  TRUCK_RATE_PER_ADDRESS: '',
  TRUCK_OPEN_ORDERS_PER_CUSTOMER: '',
  TRUCK_STREAMS_PER_CALLER: '',
}

/** Every service but the demo's customers. */
export const SERVICES = [
  'bus',
  'router',
  'pantry',
  'order',
  'ingredients',
  'cook',
  'prepare',
  'chef',
  'gateway',
] as const
/** Makes the keys before the services start, and ends. */
const ONCE = 'keys'
export type ServiceName = (typeof SERVICES)[number]

/** What `docker inspect` tells, as far as it matters here. */
export interface Container {
  readonly Id: string
  readonly Image: string
  readonly Name: string
  readonly RestartCount: number
  readonly State: {
    Status: string
    ExitCode: number
    Pid: number
    OOMKilled: boolean
    Health?: { Status: string }
  }
  readonly Config: { Labels: Record<string, string>; StopTimeout?: number }
  readonly HostConfig: {
    ReadonlyRootfs: boolean
    Privileged: boolean
    CapAdd: string[] | null
    CapDrop: string[] | null
    SecurityOpt: string[] | null
    Init: boolean | null
    Memory: number
    NanoCpus: number
    CpuQuota: number
    PidsLimit: number | null
    NetworkMode: string
    PidMode: string
    IpcMode: string
    UTSMode: string
    UsernsMode: string
    Devices: unknown[] | null
    RestartPolicy: { Name: string }
  }
  readonly Mounts: readonly {
    readonly Type: string
    readonly Name?: string
    readonly Source: string
    readonly RW: boolean
    readonly Propagation: string
  }[]
  readonly NetworkSettings: {
    Ports: Record<string, { HostIp: string; HostPort: string }[] | null>
    Networks: Record<string, { IPAddress: string }>
  }
}

export class Stack {
  readonly project: string
  readonly #prefix: readonly string[]
  readonly #abort = new AbortController()

  /** `settings` are variables that docker-compose.yml reads; `beside` are files with more services. */
  constructor(project: string, settings: Readonly<Record<string, string>>, beside: readonly string[] = []) {
    this.project = project
    const unset = ['COMPOSE_FILE', 'COMPOSE_PROFILES', 'COMPOSE_PROJECT_NAME'].flatMap((name) => ['-u', name])
    const set = Object.entries({ ...DEFAULTS, ...settings }).map(([name, value]) => `${name}=${value}`)
    this.#prefix = [
      ...unset,
      ...set,
      'docker',
      'compose',
      '--progress',
      'plain',
      '--ansi',
      'never',
      '-p',
      project,
      ...[COMPOSE_FILE, ...beside].flatMap((file) => ['-f', file]),
    ]
  }

  /** `docker compose …` as a command line, for whoever talks with it. */
  commandLine(...args: readonly string[]): string[] {
    return ['env', ...this.#prefix, ...args]
  }

  /** What `docker compose …` prints. Throws if it fails. */
  compose(args: readonly string[], deadlineMs = COMMAND_MS_MAX): Promise<string> {
    return outputOf('env', [...this.#prefix, ...args], deadlineMs, this.#abort.signal)
  }

  async build(): Promise<void> {
    await this.compose(['build'], BUILD_MS_MAX)
  }

  /** Starts what is missing and returns when all of it is healthy. */
  async up(args: readonly string[] = []): Promise<void> {
    await this.compose(['up', '--detach', '--no-build', '--no-recreate', '--wait', ...args], UP_MS_MAX)
  }

  /** Brings a stage to so many containers without touching another service. */
  async scale(service: ServiceName, replicas: number): Promise<void> {
    await this.up(['--no-deps', '--scale', `${service}=${replicas}`, service])
  }

  /** Ends what runs and lets nothing further begin, so that nothing works against `down`. */
  giveUp(): void {
    this.#abort.abort()
  }

  /** Removes containers, volumes, networks and images of this project. */
  async down(): Promise<void> {
    const args = ['down', '--volumes', '--remove-orphans', '--rmi', 'local', '--timeout', '10']
    await outputOf('env', [...this.#prefix, ...args], COMMAND_MS_MAX)
  }

  /** As `down`, until nothing is left. Throws if something is. */
  async remove(): Promise<void> {
    await waitFor('docker compose down has removed all', REMOVED_MS_MAX, async () => {
      await this.down()
      const remains = await this.#remains()
      if (remains.length > 0) throw new Error(`left: ${remains.join(' ')}`)
      return true
    })
  }

  /** What of this project is still there. */
  async #remains(): Promise<string[]> {
    const filter = ['--filter', `label=com.docker.compose.project=${this.project}`]
    const lists = [
      ['ps', '--all', '--quiet', ...filter],
      ['volume', 'ls', '--quiet', ...filter],
      ['network', 'ls', '--quiet', ...filter],
      ['images', '--quiet', '--filter', `reference=${this.project}-*`],
    ]
    const found = await Promise.all(lists.map((list) => outputOf('docker', list, COMMAND_MS_MAX)))
    return found.flatMap(words)
  }

  /** The containers of a service, stopped ones too; of all services of the truck if none is named. */
  async containers(service?: ServiceName): Promise<Container[]> {
    const args = ['ps', '--all', '--quiet', ...(service === undefined ? [] : [service])]
    const ids = words(await this.compose(args))
    if (ids.length === 0) return []
    const text = await outputOf('docker', ['inspect', ...ids], COMMAND_MS_MAX, this.#abort.signal)
    const found = JSON.parse(text) as Container[]
    return found.filter((one) => (SERVICES as readonly string[]).includes(serviceOf(one)))
  }

  /** The one container of a service. */
  async container(service: ServiceName): Promise<Container> {
    const containers = await this.containers(service)
    assert.equal(containers.length, 1, `${service} has ${containers.length} containers`)
    return containers[0]!
  }

  /** What a command inside a container prints, run by the container's own user. Throws if it fails. */
  async exec(id: string, ...command: string[]): Promise<string> {
    return await outputOf('docker', ['exec', id, ...command], COMMAND_MS_MAX, this.#abort.signal)
  }

  /** Runs a command inside a container, whatever its exit code. */
  async run(id: string, ...command: string[]): Promise<CommandResult> {
    return await runCommand('docker', ['exec', id, ...command], COMMAND_MS_MAX, this.#abort.signal)
  }

  /** Copies a file, or what is in a folder that ends in `/.`, out of a container, also of one that has stopped. */
  async copy(id: string, from: string, to: string): Promise<void> {
    await outputOf('docker', ['cp', `${id}:${from}`, to], COMMAND_MS_MAX, this.#abort.signal)
  }

  /** Kills the processes of a container from within, as a crash would: the restart policy answers. */
  async crash(id: string): Promise<void> {
    // -1 is every process but the container's init and the shell itself; that shell dies with its container.
    await this.run(id, 'bash', '-c', 'kill -KILL -1')
  }

  /** Kills a container from outside: it stays down until somebody starts it. */
  async kill(id: string): Promise<void> {
    await outputOf('docker', ['kill', '--signal', 'KILL', id], COMMAND_MS_MAX, this.#abort.signal)
  }

  /** Waits until a container was restarted `times` by its policy and is healthy again. */
  async restarted(id: string, times: number): Promise<void> {
    await waitFor(`the policy has restarted the container ${times} times`, HEALTHY_MS_MAX, async () => {
      const text = await outputOf('docker', ['inspect', id], COMMAND_MS_MAX, this.#abort.signal)
      const [container] = JSON.parse(text) as Container[]
      const healthy = container?.State.Health?.Status === 'healthy'
      return healthy && container.RestartCount >= times ? true : undefined
    })
  }

  /** What `truck keys …` prints, run where all keys are. */
  async keys(...words: string[]): Promise<string> {
    const command = ['truck', 'keys', ...words, '--folder', '/keys']
    return await this.compose(['run', '--rm', '--no-deps', '-T', ONCE, ...command])
  }

  /** Makes a token as docs/security.md has it, with further options of the command. */
  async token(role: 'station' | 'chef', ...options: string[]): Promise<string> {
    const { Id } = await this.container('gateway')
    const made = await this.exec(Id, 'truck', 'token', 'create', '--role', role, '--json', ...options)
    return (JSON.parse(made) as { token: string }).token
  }

  /** What a script prints in a container of the inner network that belongs to nobody. */
  async stranger(script: string, args: readonly string[]): Promise<string> {
    const { Image } = await this.container('gateway')
    const command = ['node', '--input-type=module', '-e', script, ...args]
    const run = ['run', '--rm', '--network', `${this.project}_inside`, Image, ...command]
    return await outputOf('docker', run, COMMAND_MS_MAX, this.#abort.signal)
  }

  /** Where the gateway is published. */
  async gatewayUrl(): Promise<string> {
    const address = (await this.compose(['port', 'gateway', '8080'])).trim()
    return `http://${address}`
  }

  /** The last lines of every service's log, even once it was given up. */
  async logs(lines: number): Promise<string> {
    const args = ['logs', '--no-color', '--tail', String(lines)]
    return await outputOf('env', [...this.#prefix, ...args], COMMAND_MS_MAX)
  }
}

/** The service that a container belongs to. */
export function serviceOf(container: Container): string {
  return container.Config.Labels['com.docker.compose.service'] ?? ''
}

function words(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '')
}
