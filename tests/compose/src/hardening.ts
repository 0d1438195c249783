/**
 * What a container may do: each of these is looked up in the engine or tried inside. They are the points of the CIS
 * Docker benchmark that a truck decides itself, chapters 4 and 5; docs/security.md says which it leaves to others.
 */
import assert from 'node:assert/strict'
import { type Container, SERVICES, type Stack, serviceOf } from '@foodtruck/testing/compose'
import type { Scene } from './scenario.ts'

const GRACE_SECONDS_MIN = 30
/** What would let whoever is inside build, install or fetch more. */
const BUILD_TOOLS = ['npm', 'npx', 'yarn', 'corepack', 'gcc', 'cc', 'make', 'python3', 'git', 'curl', 'wget']

/** The checks of how the containers are shut in. */
export async function checkContainers({ stack, report }: Scene): Promise<void> {
  await report.check('every service is one healthy container, not run as root', async () => {
    const containers = await stack.containers()
    assert.deepEqual(containers.map(serviceOf).sort(), [...SERVICES].sort())
    for (const container of containers) {
      const service = serviceOf(container)
      assert.equal(container.State.Health?.Status, 'healthy', service)
      assert.equal((await stack.exec(container.Id, 'id', '-un')).trim(), 'node', service)
    }
    return `${containers.length} containers`
  })
  await report.check(
    'root is read-only, no capability, no new privilege, memory, processors and processes limited',
    async () => {
      for (const container of await stack.containers()) await checkShutIn(stack, container)
    },
  )
  await report.check('nothing of the host is shared but files to read', async () => {
    for (const container of await stack.containers()) checkApart(container)
  })
  await report.check('the image has the packages of the services and none of the developers', async () => {
    const { Id } = await stack.container('gateway')
    const packages = (await stack.exec(Id, 'ls', '/app/node_modules')).trim().split('\n')
    assert.ok(packages.includes('zeromq') && packages.includes('fastify'), packages.join(' '))
    for (const tool of ['node', 'typescript', 'nx', 'vitest', 'vite', 'rolldown', '@types'])
      assert.ok(!packages.includes(tool), tool)
    return `${packages.length} packages`
  })
  await report.check('the image has nothing to build with and no file that gives another user', async () => {
    const { Id } = await stack.container('gateway')
    const { stdout } = await stack.run(Id, 'bash', '-c', `command -v ${BUILD_TOOLS.join(' ')}; true`)
    assert.equal(stdout.trim(), '', 'build tools')
    const find = 'find / -xdev -type f -perm /6000 2>/dev/null; true'
    assert.equal((await stack.run(Id, 'bash', '-c', find)).stdout.trim(), '', 'setuid and setgid files')
  })
  await report.check('only the gateway has a port on the host, on loopback', async () => {
    const published: string[] = []
    for (const container of await stack.containers()) {
      for (const [port, hosts] of Object.entries(container.NetworkSettings.Ports)) {
        for (const { HostIp } of hosts ?? []) published.push(`${serviceOf(container)} ${HostIp} ${port}`)
      }
    }
    assert.deepEqual(published, ['gateway 127.0.0.1 8080/tcp'])
  })
}

/** Namespaces, devices and folders of the host. */
function checkApart(container: Container): void {
  const service = serviceOf(container)
  const { HostConfig: host, Mounts: mounts } = container
  assert.equal(host.Privileged, false, `${service} is privileged`)
  assert.ok(!host.SecurityOpt?.some((option) => option.includes('unconfined')), `${service} is unconfined`)
  for (const name of ['NetworkMode', 'PidMode', 'IpcMode', 'UTSMode', 'UsernsMode'] as const)
    assert.notEqual(host[name], 'host', `${service} has the host's ${name}`)
  assert.notEqual(host.NetworkMode, 'bridge', `${service} is on the engine's own network`)
  assert.equal(host.Devices?.length ?? 0, 0, `${service} has devices of the host`)
  for (const { Type, Source, RW, Propagation } of mounts.filter(({ Type }) => Type !== 'volume')) {
    assert.ok(Type === 'tmpfs' || !RW, `${service} can write to ${Source}`)
    assert.match(Source, /\.yaml$|^$/, `${service} mounts ${Source}`)
    assert.ok(!Propagation.includes('shared'), `${service} shares mounts at ${Source}`)
  }
}

async function checkShutIn(stack: Stack, container: Container): Promise<void> {
  const service = serviceOf(container)
  const { HostConfig: host, Config: config } = container
  assert.equal(host.ReadonlyRootfs, true, `${service} has a writable root`)
  assert.deepEqual(host.CapDrop, ['ALL'], `${service} keeps capabilities`)
  assert.equal(host.CapAdd?.length ?? 0, 0, `${service} is given capabilities`)
  assert.ok(host.SecurityOpt?.includes('no-new-privileges:true'), `${service} may gain privileges`)
  assert.equal(host.Init, true, `${service} has no init`)
  assert.ok(host.Memory > 0, `${service} has no limit of memory`)
  assert.ok(host.NanoCpus > 0 || host.CpuQuota > 0, `${service} has no limit of processors`)
  assert.ok((host.PidsLimit ?? 0) > 0, `${service} has no limit of processes`)
  assert.equal(host.RestartPolicy.Name, 'unless-stopped', `${service} is not restarted`)
  assert.ok((config.StopTimeout ?? 0) >= GRACE_SECONDS_MIN, `${service} has a short grace`)
  // The user's own folder: nothing but the read-only root forbids it.
  const { code } = await stack.run(container.Id, 'touch', '/home/node/x')
  assert.notEqual(code, 0, `${service} could write to its root`)
}
