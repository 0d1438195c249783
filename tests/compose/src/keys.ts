/** Who gets in over TCP inside the truck: keys where they belong and nowhere else, and nobody without one. */
import assert from 'node:assert/strict'
import { type Container, type Stack, serviceOf, waitFor } from '@foodtruck/testing/compose'
import type { Scene } from './scenario.ts'

const FOLDER = '/run/keys'
const SERVED_MS_MAX = 60_000
/** Orders after the rotation that prove the truck at work. */
const FURTHER = 50
/** How long a stranger listens and asks. */
const STRANGER_MS = 3_000

/** A dealer and a subscriber without keys, then with keys of their own making; prints what they got. */
const STRANGER = `
import { curveKeyPair, Dealer, Subscriber } from 'zeromq'
const [router, bus] = process.argv.slice(1)
let got = 0
for (const keyed of [false, true]) {
  const pair = curveKeyPair()
  const options = (serverKey) => keyed
    ? { linger: 0, curveServerKey: serverKey, curvePublicKey: pair.publicKey, curveSecretKey: pair.secretKey }
    : { linger: 0 }
  const dealer = new Dealer({ ...options(router), routingId: 'gateway-1' })
  const subscriber = new Subscriber(options(bus))
  dealer.connect('tcp://router:5555')
  subscriber.connect('tcp://bus:5557')
  subscriber.subscribe('')
  // The hello of a client whose instance is gateway-1.
  dealer.send(Buffer.from('0801100a1a0b0800120967617465776179', 'hex')).catch(() => {})
  const count = async (socket) => { for await (const _ of socket) got++ }
  for (const socket of [dealer, subscriber]) count(socket).catch(() => {})
  await new Promise((resolve) => setTimeout(resolve, ${STRANGER_MS} / 2))
  dealer.close()
  subscriber.close()
}
console.log(got)
process.exit(0)
`

/** What a cook tries with its own, right key; prints a line for each try that came to nothing. */
const COOK = `
import { connectRouter } from '@foodtruck/client'
import { createLogger } from '@foodtruck/runtime'
import { startStage } from '@foodtruck/stage'
import { createPublisher, openKeys } from '@foodtruck/transport'
const logger = createLogger({ name: 'cook', level: 'silent' })
const keys = await openKeys('${FOLDER}', logger)
const client = await connectRouter({ address: 'tcp://router:5555', name: 'gateway', logger, keys, submitTimeoutMs: 1500 })
await client.submit({ key: 'forged', payload: new Uint8Array([1]) }).catch((error) => console.log('submit', error.code))
const stage = await startStage({ name: 'prepare', handle: async () => {}, config: {
  truck: 'truck', router: 'tcp://router:5555', keys: '${FOLDER}', concurrency: 100, timeScale: 1, station: 'auto',
  logLevel: 'silent', healthHost: '127.0.0.1', healthPort: 0 } })
await createPublisher({ connect: 'tcp://bus:5556', logger, keys }).catch((error) => console.log('publish', error.code))
await new Promise((resolve) => setTimeout(resolve, 1500))
const headers = { authorization: 'Bearer ' + process.argv[1] }
const stages = await fetch('http://gateway:8080/api/stages', { headers }).then((answer) => answer.json())
const prepare = stages.stages.find((one) => one.stage === 'prepare')
if (!prepare.workers.some(({ instance }) => instance === stage.instance)) console.log('prepare not taken')
process.exit(0)
`

/** The checks of the keys, on a truck that serves. */
export async function checkKeys({ stack, report }: Scene): Promise<void> {
  await report.check('each service has its own keys and no other, for its user alone', async () => {
    await Promise.all((await stack.containers()).map((container) => checkFolder(stack, container)))
  })
  await report.check('no secret is in a log or in what the engine tells of a container', async () => {
    const containers = await stack.containers()
    const told = JSON.stringify(containers) + (await stack.logs(10_000))
    for (const container of containers) {
      const secret = (await ownOf(stack, container))?.secretKey
      assert.ok(secret === undefined || !told.includes(secret), `that of ${serviceOf(container)} is`)
    }
  })
  await report.check(
    'a stranger inside the network, without a key or with one of its own, gets nothing',
    async () => {
      const before = await refusedBy(stack)
      const gateway = await stack.container('gateway')
      const servers = JSON.parse(await stack.exec(gateway.Id, 'cat', `${FOLDER}/servers.json`)) as Record<
        string,
        string[]
      >
      const keys = [servers.router?.[0] ?? '', servers.bus?.[0] ?? '']
      assert.equal((await stack.stranger(STRANGER, keys)).trim(), '0', 'messages to a stranger')
      const after = await refusedBy(stack)
      assert.ok(after > before, 'the router counted no refused connection')
      return `${after - before} connections refused by the router`
    },
  )
  await report.check('a cook with the right key cannot submit, be prepare, or publish', async () => {
    const { Id } = await stack.container('cook')
    const token = await stack.token('station')
    const tried = await stack.exec(Id, 'node', '--input-type=module', '-e', COOK, token)
    assert.deepEqual(tried.trim().split('\n'), [
      'submit TRUCK_ERR_FORBIDDEN',
      'publish TRUCK_ERR_BAD_KEYS',
      'prepare not taken',
    ])
  })
}

/** Every key is changed during the rush, and the old ones end. */
export async function rotateAll({ stack, customers, report }: Scene): Promise<void> {
  await report.check(
    'all keys are rotated under load, the old ones revoked, and the truck serves on',
    async () => {
      const before = customers.notebook.size
      await stack.keys('rotate', 'all')
      await stack.keys('revoke', 'all', '--old')
      await waitFor('further orders were accepted', SERVED_MS_MAX, async () =>
        customers.notebook.size >= before + FURTHER ? true : undefined,
      )
      const listed = JSON.parse(await stack.keys('list', '--json')) as { keys: { isCurrent: boolean }[] }
      assert.ok(
        listed.keys.every(({ isCurrent }) => isCurrent),
        'an old key is still good',
      )
      return `${listed.keys.length} keys`
    },
  )
}

async function checkFolder(stack: Stack, container: Container): Promise<void> {
  const service = serviceOf(container)
  const mounted = container.Mounts.map(({ Name }) => Name ?? '').filter((name) => name.includes('_keys-'))
  assert.deepEqual(mounted, [`${stack.project}_keys-${service}`], `${service} mounts other keys`)
  const found = await stack.exec(container.Id, 'find', FOLDER, '-type', 'f', '-printf', '%f %m %u %s\n')
  const files = found.trim().split('\n').sort()
  assert.ok(
    files.some((file) => file.startsWith('own.json')),
    `${service} has no key`,
  )
  for (const file of files) assert.match(file, /^(own|servers|allowed)\.json 600 node /, service)
  assert.equal((await ownOf(stack, container))?.role, service)
  const { code } = await stack.run(container.Id, 'touch', `${FOLDER}/x`)
  assert.notEqual(code, 0, `${service} can write to its keys`)
}

async function ownOf(
  stack: Stack,
  { Id }: Container,
): Promise<{ role: string; secretKey: string } | undefined> {
  const { code, stdout } = await stack.run(Id, 'cat', `${FOLDER}/own.json`)
  return code === 0 ? (JSON.parse(stdout) as { role: string; secretKey: string }) : undefined
}

async function refusedBy(stack: Stack): Promise<number> {
  const { Id } = await stack.container('router')
  const script = "const r = await fetch('http://127.0.0.1:9464/metrics'); console.log(await r.text())"
  const text = await stack.exec(Id, 'node', '--input-type=module', '-e', script)
  return Number(/^truck_router_connections_refused.* (\d+)$/m.exec(text)?.[1] ?? Number.NaN)
}
