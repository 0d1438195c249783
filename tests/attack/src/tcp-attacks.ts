/** Connections below ZeroMQ and HTTP: junk, half greetings, greetings by the byte, and thousands that say nothing. */
import { connect, type Socket } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { type Attack, count, note, type Tally, type Target } from './attack.ts'
import { until } from './role-keys.ts'

/** A greeting of ZMTP 3.1 with CURVE: signature, version, mechanism, as-server, filler. */
const GREETING = Buffer.concat([
  Buffer.from([0xff, 0, 0, 0, 0, 0, 0, 0, 1, 0x7f, 3, 1]),
  Buffer.from('CURVE'.padEnd(20, '\0')),
  Buffer.alloc(32),
])
/** A server has to be rid of a handshake that does not end: its bound is 1 s, the rest is for a busy machine. */
const HANDSHAKE_MS_MAX = 4_000
const DRIP_MS = 50
const JUNK_BYTES_MAX = 4_096
/** Sockets that are opened in one go. */
const BATCH = 200
const OPEN_MS_MAX = 3_000
/** How long the thousands stay. */
const HOLD_MS = 1_000

interface Door {
  readonly name: string
  readonly host: string
  readonly port: number
  readonly isHttp: boolean
}

function doorsOf(doors: Target['doors']): Door[] {
  return Object.entries(doors).map(([name, address]) => {
    const { protocol, hostname: host, port } = new URL(address)
    return { name, host, port: Number(port), isHttp: protocol === 'http:' }
  })
}

function open({ localAddress }: Target, { host, port }: Door): Promise<Socket | null> {
  const socket = connect({ host, port, noDelay: true, ...(localAddress && { localAddress }) })
  return new Promise((resolve) => {
    const timer = setTimeout(() => socket.destroy(new Error('late')), OPEN_MS_MAX)
    socket.on('error', () => resolve(null))
    socket.on('close', () => clearTimeout(timer))
    socket.once('connect', () => {
      clearTimeout(timer)
      resolve(socket)
    })
    // What comes is thrown away: a socket that is not read never ends.
    socket.resume()
  })
}

function junk(random: () => number): Buffer {
  const bytes = Buffer.alloc(1 + Math.floor(random() * JUNK_BYTES_MAX))
  for (let at = 0; at < bytes.length; at++) bytes[at] = Math.floor(random() * 256)
  return bytes
}

/** Says something to each socket and counts who is still connected after the time that a handshake may take. */
async function say(
  target: Target,
  tally: Tally,
  what: string,
  talk: (socket: Socket) => void,
): Promise<void> {
  await Promise.all(
    doorsOf(target.doors).map(async (door) => {
      const { name, isHttp } = door
      const opened = await Promise.all(Array.from({ length: target.amounts.junk }, () => open(target, door)))
      const sockets = opened.filter((socket) => socket !== null)
      tally.tried += opened.length
      if (sockets.length === 0) note(tally.wrong, `${name} takes no connection`)
      for (const socket of sockets) talk(socket)
      const left = (): number => sockets.filter(({ closed, destroyed }) => !closed && !destroyed).length
      await until(() => left() === 0, isHttp ? HOLD_MS : HANDSHAKE_MS_MAX)
      count(tally, 'cutOff', sockets.length - left())
      // HTTP has a bound of its own, of 10 s: slow bodies are tried apart.
      if (left() > 0 && !isHttp) note(tally.wrong, `${name} keeps ${left()} connections after ${what}`)
      for (const socket of sockets) socket.destroy()
    }),
  )
}

export const closedDoors: Attack = {
  name: 'closed doors',
  from: ['outside'],
  async run(target, tally) {
    const doors = doorsOf(target.closed)
    const sockets = await Promise.all(doors.map((door) => open(target, door)))
    tally.tried += doors.length
    for (const [index, socket] of sockets.entries()) {
      if (socket) note(tally.strangers, `${doors[index]?.name} takes a connection from outside`)
      socket?.destroy()
    }
  },
}

export const junkBytes: Attack = {
  name: 'junk bytes',
  from: ['outside', 'network'],
  run: (target, tally) =>
    say(target, tally, 'junk', (socket) => {
      socket.write(junk(target.random))
    }),
}

export const halfGreetings: Attack = {
  name: 'half greetings',
  from: ['outside', 'network'],
  run: (target, tally) =>
    say(target, tally, 'half a greeting', (socket) => {
      socket.write(GREETING.subarray(0, 1 + Math.floor(target.random() * (GREETING.length - 1))))
    }),
}

export const slowHandshakes: Attack = {
  name: 'slow handshakes',
  from: ['outside', 'network'],
  run: (target, tally) =>
    say(target, tally, 'a greeting by the byte', (socket) => {
      let at = 0
      const timer = setInterval(() => {
        if (!socket.writable || at >= GREETING.length) clearInterval(timer)
        else socket.write(GREETING.subarray(at, ++at))
      }, DRIP_MS)
      socket.once('close', () => clearInterval(timer))
    }),
}

export const manyConnects: Attack = {
  name: 'thousands of connects',
  from: ['outside', 'network'],
  async run(target, tally) {
    const sockets: Socket[] = []
    const doors = doorsOf(target.doors)
    while (tally.tried < target.amounts.connects) {
      const batch = await Promise.all(
        Array.from({ length: BATCH }, (_, index) => open(target, doors[index % doors.length] as Door)),
      )
      tally.tried += batch.length
      for (const socket of batch) if (socket) sockets.push(socket)
    }
    count(tally, 'taken', sockets.length)
    await wait(HOLD_MS)
    for (const socket of sockets) socket.destroy()
  },
}
