/** What a container may do: each of these is looked up in the engine or tried inside. */
import assert from 'node:assert/strict'
import type { Scene } from './scenario.ts'
import { type Container, SERVICES, type Stack, serviceOf } from './stack.ts'

const GRACE_SECONDS_MIN = 30

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
    'root is read-only, no capability, no new privilege, memory and processes limited',
    async () => {
      for (const container of await stack.containers()) await checkShutIn(stack, container)
    },
  )
  await report.check('the image has the packages of the services and none of the developers', async () => {
    const { Id } = await stack.container('gateway')
    const packages = (await stack.exec(Id, 'ls', '/app/node_modules')).trim().split('\n')
    assert.ok(packages.includes('zeromq') && packages.includes('fastify'), packages.join(' '))
    for (const tool of ['node', 'typescript', 'nx', 'vitest']) assert.ok(!packages.includes(tool), tool)
    return `${packages.length} packages`
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

async function checkShutIn(stack: Stack, container: Container): Promise<void> {
  const service = serviceOf(container)
  const { HostConfig: host, Config: config } = container
  assert.equal(host.ReadonlyRootfs, true, `${service} has a writable root`)
  assert.deepEqual(host.CapDrop, ['ALL'], `${service} keeps capabilities`)
  assert.ok(host.SecurityOpt?.includes('no-new-privileges:true'), `${service} may gain privileges`)
  assert.equal(host.Init, true, `${service} has no init`)
  assert.ok(host.Memory > 0, `${service} has no limit of memory`)
  assert.ok((host.PidsLimit ?? 0) > 0, `${service} has no limit of processes`)
  assert.equal(host.RestartPolicy.Name, 'unless-stopped', `${service} is not restarted`)
  assert.ok((config.StopTimeout ?? 0) >= GRACE_SECONDS_MIN, `${service} has a short grace`)
  // The user's own folder: nothing but the read-only root forbids it.
  const { code } = await stack.run(container.Id, 'touch', '/home/node/x')
  assert.notEqual(code, 0, `${service} could write to its root`)
}
