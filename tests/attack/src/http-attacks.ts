/** What a stranger does over HTTP with intent: others' orders, headers, slow bodies, floods of streams, scripts. */
import { connect, type Socket } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { type Attack, count, note, type Target } from './attack.ts'
import { call, callRaw } from './http-call.ts'

const ANSWER_MS_MAX = 3_000
/** Requests of one address are counted by the second: what was sent before is to be forgotten, and no more sent at once. */
const CALM_MS = 1_100
const PACE_MS = 12
const SCRIPT = '<script>alert(document.cookie)</script>'
/** Of one caller, by docs/security.md. */
const STREAMS_MAX = 32
const BASKET = [{ item: 'lemonade', quantity: 1 }]

interface Accepted {
  readonly id: string
  readonly number: number
}

async function order(target: Target, body: object): Promise<Accepted | null> {
  const answer = await call(target, { method: 'POST', path: '/api/orders', body: JSON.stringify(body) })
  return answer?.status === 202 ? (JSON.parse(answer.text) as Accepted) : null
}

export const othersOrder: Attack = {
  name: "another customer's order",
  from: ['outside'],
  async run(target, tally) {
    const { tokens, random } = target
    await wait(CALM_MS)
    const mine = await order(target, { items: BASKET })
    if (mine === null) return count(tally, 'notTaken')
    const { number, id } = mine
    const token = id.slice(id.indexOf('-') + 1)
    const flipped = `${token.slice(0, -1)}${token.endsWith('0') ? '1' : '0'}`
    const ids = [
      String(number),
      `${number}-`,
      `${number}-${'0'.repeat(32)}`,
      `${number}-${flipped}`,
      `${number}-${token.slice(0, 31)}`,
      `${number}-${token.toUpperCase()}x`,
      `${number - 1}-${token}`,
      `${number}-__proto__`,
      `0${number}-${flipped}`,
      ...Array.from({ length: 20 }, () => `${Math.ceil(random() * number)}-${flipped}`),
    ]
    for (const wrong of ids) {
      for (const [method, path, body] of [
        ['GET', `/api/orders/${wrong}`, undefined],
        ['GET', `/api/orders/${wrong}/events`, undefined],
        ['POST', `/api/orders/${wrong}/cancel`, '{"reason": "attack"}'],
      ] as const) {
        await wait(PACE_MS)
        const answer = await call(target, { method, path, body })
        tally.tried++
        if (answer && answer.status < 300)
          note(tally.outside, `${method} ${path} opened an order: ${answer.status}`)
        else count(tally, `status${answer?.status ?? 0}`)
      }
    }
    for (const path of ['/api/orders', '/api/stages', '/api/audit', `/api/ledger/${number}`]) {
      const answer = await call(target, { method: 'GET', path })
      tally.tried++
      if (answer && answer.status < 300) note(tally.outside, `${path} is open to strangers`)
    }
    const listed = await call(target, { method: 'GET', path: '/api/orders?limit=100', token: tokens.station })
    if (listed?.text.includes(token)) note(tally.outside, 'the list of orders shows what opens an order')
  },
}

/** Heads that are cut in two, smuggle a second request, or bring a line of their own. */
const HEADS: readonly string[] = [
  'GET /api/menu HTTP/1.1\r\nHost: a\r\nIdempotency-Key: a\r\n x-injected: yes\r\n\r\n',
  'GET /api/menu?x=%0d%0ax-injected:%20yes HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n',
  'GET /%0d%0ax-injected:%20yes HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n',
  'GET /api/menu HTTP/1.1\r\nHost: a\r\nx: a\rx-injected: yes\r\nConnection: close\r\n\r\n',
  'GET /api/menu HTTP/1.1\r\nHost: a\r\nx: a\nx-injected: yes\r\nConnection: close\r\n\r\n',
  'GET /api/menu HTTP/1.1\r\nHost: a\r\nx: \0\r\nConnection: close\r\n\r\n',
  'GET /api/menu HTTP/1.1\r\nConnection: close\r\n\r\n',
  'GET /api/menu HTTP/1.1\r\nHost: a\r\nHost: b\r\nConnection: close\r\n\r\n',
  'GET http://evil.example/api/menu HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n',
  `GET /api/menu HTTP/1.1\r\nHost: a\r\nx: ${'y'.repeat(40_000)}\r\nConnection: close\r\n\r\n`,
  `GET /api/menu HTTP/1.1\r\nHost: a\r\n${'x: y\r\n'.repeat(500)}Connection: close\r\n\r\n`,
  `GET /${'a'.repeat(40_000)} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`,
  'POST /api/orders HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /x HTTP/1.1\r\n\r\n',
  'POST /api/orders HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}x',
  'POST /api/orders HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n{}',
  'POST /api/orders HTTP/1.1\r\nHost: a\r\nContent-Length: 99999999999999999999\r\n\r\n{}',
  'POST /api/orders HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n',
  'FOO /api/menu HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n',
  'GET /api/menu HTTP/9.9\r\nHost: a\r\n\r\n',
  'CONNECT evil.example:80 HTTP/1.1\r\nHost: evil.example:80\r\n\r\n',
  'GET /api/menu HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n',
  'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
  '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03',
]

export const headerInjection: Attack = {
  name: 'header injection',
  from: ['outside'],
  async run(target, tally) {
    await wait(CALM_MS)
    const answers = await Promise.all(
      HEADS.map((head) => callRaw(target, Buffer.from(head, 'latin1'), ANSWER_MS_MAX)),
    )
    for (const [index, text] of answers.entries()) {
      tally.tried++
      const head = JSON.stringify(HEADS[index]?.slice(0, 80))
      for (const [, status] of text.matchAll(/HTTP\/1\.1 (\d{3})/g)) {
        count(tally, `status${status}`)
        if (status?.startsWith('5') && status !== '505') note(tally.wrong, `${status} for ${head}`)
      }
      if (/^x-injected/im.test(text.split('\r\n\r\n')[0] ?? ''))
        note(tally.wrong, `a header was injected by ${head}`)
    }
    // An address that only a proxy may tell: it does not make a new caller of this one.
    const forwarded = { 'x-forwarded-for': '127.0.0.1', 'x-forwarded-host': 'evil.example' }
    const answer = await call(target, { method: 'GET', path: '/api/stages', headers: forwarded })
    tally.tried++
    if (answer && answer.status < 300) note(tally.outside, 'X-Forwarded-For of a stranger opened /api/stages')
  },
}

export const slowBodies: Attack = {
  name: 'slow bodies',
  from: ['outside'],
  async run(target, tally) {
    const { amounts, localAddress } = target
    const { hostname: host, port } = new URL(target.addresses.url)
    const head =
      'POST /api/orders HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 60000\r\n\r\n{"items": "'
    const sockets: Socket[] = Array.from({ length: amounts.slowBodies }, (_, index) => {
      const socket = connect({ host, port: Number(port), ...(localAddress && { localAddress }) })
      // Cut off is what is wanted; a good truck says why first.
      socket.on('error', () => undefined)
      socket.resume()
      // Every second one does not even end its head.
      socket.write(head.slice(0, index % 2 === 0 ? head.length : 60))
      const drip = setInterval(() => (socket.writable ? socket.write('x') : clearInterval(drip)), 200)
      socket.once('close', () => clearInterval(drip))
      return socket
    })
    tally.tried += sockets.length
    await wait(ANSWER_MS_MAX)
    const answer = await call(target, { method: 'GET', path: '/healthz' })
    if (answer?.status !== 200) note(tally.wrong, 'the gateway is not healthy beside slow bodies')
    count(tally, 'cutOff', sockets.filter(({ closed }) => closed).length)
    for (const socket of sockets) socket.destroy()
  },
}

export const streamFlood: Attack = {
  name: 'event-stream flood',
  from: ['outside'],
  async run(target, tally) {
    const { addresses, tokens, amounts, localAddress } = target
    const { hostname: host, port } = new URL(addresses.url)
    let opened = 0
    const head = `GET /api/events?after=0 HTTP/1.1\r\nHost: ${host}:${port}\r\nAuthorization: Bearer ${tokens.station}\r\n\r\n`
    const sockets = Array.from({ length: amounts.streams }, () => {
      const socket = connect({ host, port: Number(port), ...(localAddress && { localAddress }) })
      socket.on('error', () => undefined)
      let isFirst = true
      socket.setEncoding('latin1').on('data', (text: string) => {
        if (isFirst && text.startsWith('HTTP/1.1 200')) opened++
        isFirst = false
      })
      socket.write(head)
      return socket
    })
    tally.tried += sockets.length
    await wait(ANSWER_MS_MAX)
    count(tally, 'opened', opened)
    if (opened > STREAMS_MAX) note(tally.wrong, `one caller has ${opened} streams`)
    if (opened === 0) note(tally.wrong, 'no stream was opened')
    for (const socket of sockets) socket.destroy()
  },
}

export const scripts: Attack = {
  name: 'script in names',
  from: ['outside'],
  async run(target, tally) {
    const { tokens } = target
    const names = [SCRIPT, '"><img src=x onerror=alert(1)>', 'javascript:alert(1)', '\u202eAda', '{{7*7}}']
    for (const name of names) {
      const mine = await order(target, { items: BASKET, name, note: name })
      tally.tried++
      if (mine === null) {
        count(tally, 'notTaken')
        continue
      }
      const path = `/api/orders/${mine.id}`
      for (const answer of [
        await call(target, { method: 'GET', path }),
        await call(target, { method: 'GET', path: `/orders/${mine.id}` }),
        await call(target, { method: 'GET', path: `/?name=${encodeURIComponent(name)}` }),
        await call(target, { method: 'GET', path: '/api/orders?limit=100', token: tokens.station }),
      ]) {
        const type = String(answer?.headers['content-type'] ?? '')
        if (type.includes('html') && answer?.text.includes(name))
          note(tally.wrong, `a page has ${name} in it`)
        if (answer && answer.headers['x-content-type-options'] !== 'nosniff')
          note(tally.wrong, `${path} may be sniffed`)
        if (answer && !String(answer.headers['content-security-policy'] ?? '').includes('default-src'))
          note(tally.wrong, `an answer to ${path} has no content policy`)
      }
    }
  },
}
