import { Role, type SubmitReplyInit, type ToPeerInit, type ToRouter } from '@foodtruck/messages'
import { ErrorCode } from '@foodtruck/runtime'
import { afterEach, expect, test } from 'vitest'
import { connectRouter } from './router-client.ts'
import { Cleanups, logger, routerAndClient, until } from './test-support.ts'

const cleanups = new Cleanups()
afterEach(() => cleanups.run())

const payload = Buffer.from('two hotdogs')

/** Accepts every submit, each key with a number of its own. */
function acceptor(status = () => 'accepted') {
  const numbers = new Map<string, number>()
  return (message: ToRouter): ToPeerInit | null => {
    const submitReplies = message.submits.map(({ request, key, token }): SubmitReplyInit => {
      const repeated = numbers.has(key)
      const order = numbers.get(key) ?? numbers.size + 1
      numbers.set(key, order)
      return { request, order, token, status: status(), repeated }
    })
    return submitReplies.length > 0 ? { submitReplies } : null
  }
}

test('says hello first, as a client under its routing id', async () => {
  const { router, client } = await routerAndClient(cleanups)
  await until(() => client.connected)
  expect(router.heard[0]?.hello).toMatchObject({ role: Role.CLIENT, instance: client.instance })
  expect(router.peer).toBe(client.instance)
  expect(client.instance).toMatch(/^test-[0-9a-f]+$/)
})

test('a submit made before the router can be reached is answered once it can', async () => {
  const { router, client } = await routerAndClient(cleanups)
  router.onMessage = acceptor()
  await router.stop()
  const submitted = client.submit({ key: 'a', payload, token: 'secret' })
  await router.start()
  expect(await submitted).toMatchObject({ order: 1, token: 'secret', status: 'accepted', repeated: false })
})

test('the submits of one turn travel in one frame, at most 256', async () => {
  const { router, client } = await routerAndClient(cleanups)
  router.onMessage = acceptor()
  await until(() => client.connected)
  router.heard.length = 0
  await Promise.all(Array.from({ length: 300 }, (_, at) => client.submit({ key: `${at}`, payload })))
  const sizes = router.heard.map(({ submits }) => submits.length).filter((size) => size > 0)
  expect(sizes).toEqual([256, 44])
})

test('a refused submit rejects with the code of the router and the time to come back', async () => {
  const { router, client } = await routerAndClient(cleanups)
  router.onMessage = ({ submits }) => ({
    submitReplies: submits.map(({ request }) => ({
      request,
      code: ErrorCode.OVERLOADED,
      message: 'full',
      retryAfterMs: 700,
    })),
  })
  await expect(client.submit({ key: 'a', payload })).rejects.toMatchObject({
    code: ErrorCode.OVERLOADED,
    message: 'full',
    details: { retryAfterMs: 700 },
  })
})

test('a submit without an answer is sent again with the same key, and rejects at its deadline', async () => {
  const { router, client } = await routerAndClient(cleanups, { submitTimeoutMs: 1_500 })
  await expect(client.submit({ key: 'a', payload })).rejects.toMatchObject({ code: ErrorCode.UNAVAILABLE })
  expect(router.submits.length).toBeGreaterThanOrEqual(2)
  expect(new Set(router.submits.map(({ key }) => key))).toEqual(new Set(['a']))
})

test('a submit whose reply was lost with the router is the same order after its restart', async () => {
  const { router, client } = await routerAndClient(cleanups)
  const accept = acceptor()
  router.onMessage = (message) => {
    accept(message)
    return null
  }
  const submitted = client.submit({ key: 'a', payload })
  await until(() => router.submits.length > 0)
  await router.stop()
  await until(() => !client.connected)
  router.onMessage = accept
  await router.start()
  expect(await submitted).toMatchObject({ order: 1, repeated: true })
})

test('the end of an order is told once, to every listener', async () => {
  const { router, client } = await routerAndClient(cleanups)
  router.onMessage = acceptor()
  const ends: string[] = []
  client.onEnded(({ order, status }) => ends.push(`first ${order} ${status}`))
  client.onEnded(({ order, status }) => ends.push(`second ${order} ${status}`))
  const { order } = await client.submit({ key: 'a', payload })
  const ended = { order, status: 'refused', code: 'OUT', message: 'no sausage' }
  router.send({ ended: [ended, ended, { ...ended, order: 99 }] })
  await until(() => ends.length >= 2)
  await client.submit({ key: 'b', payload })
  expect(ends).toEqual(['first 1 refused', 'second 1 refused'])
})

test('an order that ended while the router was away is asked after, and its end told', async () => {
  const { router, client } = await routerAndClient(cleanups)
  let status = 'accepted'
  router.onMessage = acceptor(() => status)
  const ends: string[] = []
  client.onEnded(({ order, status: end }) => ends.push(`${order} ${end}`))
  await client.submit({ key: 'a', payload })
  await client.submit({ key: 'b', payload })
  router.send({ ended: [{ order: 2, status: 'served' }] })
  await until(() => ends.length === 1)
  router.heard.length = 0
  await router.stop()
  status = 'served'
  await router.start()
  await until(() => ends.length === 2)
  expect(ends).toEqual(['2 served', '1 served'])
  expect(router.submits.map(({ key }) => key)).toEqual(['a'])
  expect(client.followed).toBe(0)
})

test('an order that is still open after a restart is followed on', async () => {
  const { router, client } = await routerAndClient(cleanups)
  router.onMessage = acceptor()
  const ends: number[] = []
  client.onEnded(({ order }) => ends.push(order))
  await client.submit({ key: 'a', payload })
  router.heard.length = 0
  await router.stop()
  await router.start()
  await until(() => router.submits.length === 1)
  expect(client.followed).toBe(1)
  router.send({ ended: [{ order: 1, status: 'served' }] })
  await until(() => ends.length === 1)
})

test('a router that does not know the client any more is told hello and all that is unanswered', async () => {
  const { router, client } = await routerAndClient(cleanups)
  await until(() => client.connected)
  const submitted = client.submit({ key: 'a', payload })
  await until(() => router.submits.length === 1)
  router.heard.length = 0
  router.onMessage = acceptor()
  router.send({ rejection: { code: ErrorCode.HELLO_WANTED, message: 'say hello first' } })
  expect(await submitted).toMatchObject({ order: 1 })
  expect(router.heard[0]?.hello).not.toBeNull()
})

test('a rejection ends what waits with its code', async () => {
  const { router, client } = await routerAndClient(cleanups)
  await until(() => client.connected)
  const submitted = client.submit({ key: 'a', payload })
  const asked = client.audit()
  await until(() => router.submits.length === 1)
  const rejection = { code: ErrorCode.VERSION_UNSUPPORTED, message: 'this router speaks 2.0' }
  // Of another major version only the rejection counts. [TRUCK-2.4]
  router.send({ rejection, submitReplies: [{ request: 1, order: 5, status: 'accepted' }] }, 2)
  // The code stands in the details as well: that tells the router's word from one of this process.
  const { code } = rejection
  await expect(submitted).rejects.toMatchObject({ code, details: { code } })
  await expect(asked).rejects.toMatchObject({ code, details: { code } })
  expect(client.connected).toBe(false)
})

test('heartbeats are sent as often as the welcome says, each with the next number', async () => {
  const { router } = await routerAndClient(cleanups)
  const beats = () => router.heard.flatMap(({ heartbeat }) => (heartbeat ? [heartbeat.beat] : []))
  await until(() => beats().length >= 3)
  expect(beats().slice(0, 3)).toEqual([1, 2, 3])
})

test('a router that falls silent counts as out of reach until it is heard again', async () => {
  const { router, client } = await routerAndClient(cleanups)
  router.onMessage = ({ heartbeat }) => (heartbeat ? {} : null)
  await until(() => router.heard.some(({ heartbeat }) => heartbeat !== null))
  expect(client.connected).toBe(true)
  router.onMessage = () => null
  await until(() => !client.connected)
  router.onMessage = ({ heartbeat }) => (heartbeat ? {} : null)
  await until(() => client.connected)
})

test('queries are answered, and repeated by a client that got no answer', async () => {
  const { router, client } = await routerAndClient(cleanups)
  let heard = 0
  router.onMessage = ({ queries }) => {
    const [query] = queries
    heard += queries.length
    if (!query || heard < 2) return null
    const { request } = query
    return { answers: [{ request, replay: { through: 4, last: 9, events: [{ sequence: 4 }] } }] }
  }
  const page = await client.replay({ after: 3, limit: 1, topic: 'truck/order' })
  expect(page).toMatchObject({ through: 4, last: 9, events: [{ sequence: 4 }] })
  expect(router.heard.flatMap(({ queries }) => queries)[0]).toMatchObject({
    replay: { after: 3, limit: 1, topic: 'truck/order' },
  })
})

test('a command is sent once, and an error of the router is thrown', async () => {
  const { router, client } = await routerAndClient(cleanups)
  router.onMessage = ({ commands }) => {
    const [command] = commands
    if (!command) return null
    const { request } = command
    if (command.retry) return { answers: [{ request, done: {} }] }
    return { answers: [{ request, code: ErrorCode.NOT_CANCELLABLE, message: 'the order is served' }] }
  }
  await client.retry(4, 2)
  await expect(client.cancel(4, 'changed my mind')).rejects.toMatchObject({ code: ErrorCode.NOT_CANCELLABLE })
  expect(router.heard.flatMap(({ commands }) => commands)).toMatchObject([
    { retry: { order: 4, ticket: 2 } },
    { cancel: { order: 4, reason: 'changed my mind' } },
  ])
})

test('a frame that is no message is dropped and changes nothing', async () => {
  const { router, client } = await routerAndClient(cleanups)
  router.onMessage = acceptor()
  await until(() => client.connected)
  router.sendBytes(Buffer.from([0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff]))
  expect(await client.submit({ key: 'a', payload })).toMatchObject({ order: 1 })
})

test('a closed client says goodbye, ends what waits, and takes nothing more', async () => {
  const { router, client } = await routerAndClient(cleanups)
  await until(() => client.connected)
  const submitted = client.submit({ key: 'a', payload })
  const closing = client.close()
  await expect(submitted).rejects.toMatchObject({ code: ErrorCode.CLOSED })
  await closing
  await client.close()
  await until(() => router.heard.some(({ goodbye }) => goodbye !== null))
  await expect(client.submit({ key: 'b', payload })).rejects.toMatchObject({ code: ErrorCode.CLOSED })
  await expect(client.stages()).rejects.toMatchObject({ code: ErrorCode.CLOSED })
})

test('a malformed address is a wrong setting', async () => {
  const connecting = connectRouter({ address: 'kitchen', name: 'test', logger })
  await expect(connecting).rejects.toMatchObject({ code: ErrorCode.BAD_SETTING })
})
