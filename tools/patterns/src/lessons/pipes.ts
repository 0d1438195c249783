/**
 * Pipes with a sentinel: numbers flow through two filters. A pipe of ZeroMQ has no end of its own, so either a
 * sentinel is the last message, or a socket that closes is seen by whoever watches it.
 */
import { Pull, Push } from 'zeromq'
import type { Lesson } from '../frame/lesson.ts'
import { eager } from '../frame/options.ts'
import type { Party } from '../frame/party.ts'

const NUMBERS = 100
const SENTINEL = ''
const DIVISORS = [2, 5]

interface Wiring {
  readonly from: string
  readonly to: string
  readonly divisor: number
  /** Whether the end is told by a sentinel, or by closing. */
  readonly bySentinel: boolean
}

async function source(party: Party<Wiring>): Promise<void> {
  const { to, bySentinel } = party.wiring
  const output = await openOutput(party, to)
  party.ready(`counts to ${NUMBERS} (PUSH)`)
  for (let number = 0; number < NUMBERS; number += 1) await output.send(String(number))
  if (bySentinel) await output.send(SENTINEL)
  party.close(output)
}

async function filter(party: Party<Wiring>): Promise<void> {
  const { from, to, divisor, bySentinel } = party.wiring
  const output = await openOutput(party, to)
  const input = openInput(party, from, bySentinel)
  party.ready(`lets through what is divisible by ${divisor} (PULL, PUSH)`)
  for await (const number of input) if (number % divisor === 0) await output.send(String(number))
  party.say('sees the end', { event: 'end' })
  if (bySentinel) await output.send(SENTINEL)
  party.close(output)
}

async function drain(party: Party<Wiring>): Promise<void> {
  const input = openInput(party, party.wiring.from, party.wiring.bySentinel)
  party.ready('shows what comes through (PULL)')
  const numbers: number[] = []
  for await (const number of input) numbers.push(number)
  party.say(numbers.join(' '), { event: 'drained', numbers: numbers.join(' ') })
}

async function openOutput(party: Party<Wiring>, name: string): Promise<Push> {
  // What is sent leaves before the socket is gone: that is what linger is for.
  const socket = party.open(new Push({ linger: 5_000 }))
  await socket.bind(party.endpoint(name))
  return socket
}

/** Numbers until the sentinel; or until the other side has closed and nothing is left to read. */
async function* openInput(party: Party<Wiring>, name: string, bySentinel: boolean): AsyncGenerator<number> {
  const socket = party.open(new Pull({ ...eager, receiveTimeout: bySentinel ? -1 : 20 }))
  let closed = false
  if (!bySentinel) {
    socket.events.on('disconnect', () => {
      closed = true
    })
  }
  socket.connect(party.endpoint(name))
  while (!party.signal.aborted) {
    const message = await socket.receive().catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'EAGAIN') return undefined
      throw error
    })
    if (message && String(message[0]) === SENTINEL) return
    if (message) yield Number(message[0])
    else if (closed) return
  }
}

export const pipes: Lesson = {
  name: 'pipes',
  title: 'numbers through filters, ended by a sentinel, or by closing: 0 10 20 … 90',
  roles: { source, filter, drain },
  async run(scene) {
    const expected = Array.from({ length: NUMBERS / 10 }, (_, index) => index * 10).join(' ')
    for (const bySentinel of [true, false]) {
      const how = bySentinel ? 'sentinel' : 'closing'
      const wire = (from: string, to: string, divisor = 1) => ({
        from: `${how}-${from}`,
        to: `${how}-${to}`,
        divisor,
        bySentinel,
      })
      await scene.start('drain', `drain-${how}`, wire('b', ''))
      await scene.start('filter', `by-5-${how}`, wire('a', 'b', DIVISORS[1]))
      await scene.start('filter', `by-2-${how}`, wire('numbers', 'a', DIVISORS[0]))
      await scene.start('source', `source-${how}`, wire('', 'numbers'))
      const { data } = await scene.until({ event: 'drained' }, `drain-${how}`)
      scene.check(`ended by ${how}: ${expected}`, data.numbers === expected)
      scene.check(
        `each filter has seen the end by ${how}`,
        scene.told({ event: 'end' }).length === (bySentinel ? 2 : 4),
      )
    }
  },
}
