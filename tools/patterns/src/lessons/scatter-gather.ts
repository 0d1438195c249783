/**
 * Scatter-gather: one question to many, answers gathered until a time limit. The result is complete, or it
 * says who is missing: a dead worker and a slow one look the same.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { Dealer, Router } from 'zeromq'
import type { Lesson } from '../frame/lesson.ts'
import { brief, eager } from '../frame/options.ts'
import type { Party } from '../frame/party.ts'

const LIMIT_MS = 600
/** Longer than any limit: the answer of the slow one comes too late, whatever the machine does. */
const SLOW_MS = 60_000

async function asker(party: Party<{ readonly workers: readonly string[] }>): Promise<void> {
  const { workers } = party.wiring
  const socket = party.open(new Router(brief))
  await socket.bind(party.endpoint('scatter'))
  party.ready('knows its workers by name (ROUTER)')
  const here = new Set<string>()
  while (here.size < workers.length) here.add(String((await socket.receive())[0]))
  for (let round = 1; round <= 2; round += 1) {
    // The second round goes without a limit to whom the first has shown to be quick.
    const asked = round === 1 ? workers : workers.slice(0, 1)
    for (const worker of asked) await socket.send([worker, `question ${round}`])
    const answers = await gather(socket, asked.length)
    const missing = asked.filter((worker) => !answers.includes(worker))
    party.say(
      `round ${round}: ${answers.length} of ${asked.length}, missing: ${missing.join(', ') || 'nobody'}`,
      {
        event: 'gathered',
        round,
        answers: answers.length,
        missing: missing.join(','),
      },
    )
  }
}

/** Who answered before all have or the time is over. */
async function gather(socket: Router, wanted: number): Promise<string[]> {
  const answers: string[] = []
  const endMs = performance.now() + LIMIT_MS
  while (answers.length < wanted) {
    socket.receiveTimeout = Math.max(0, endMs - performance.now())
    const frames = await socket.receive().catch(() => undefined)
    if (!frames) break
    answers.push(String(frames[0]))
  }
  return answers
}

async function worker(party: Party<{ readonly isSlow: boolean; readonly isDeaf: boolean }>): Promise<void> {
  const { isSlow, isDeaf } = party.wiring
  const socket = party.open(new Dealer({ ...eager, routingId: party.name }))
  socket.connect(party.endpoint('scatter'))
  await socket.send('here')
  party.ready('says that it is here (DEALER)')
  for await (const [question] of socket) {
    if (isDeaf) {
      party.say(`breaks over ${question}`, { event: 'broke' })
      return
    }
    if (isSlow) await sleep(SLOW_MS, undefined, { signal: party.signal })
    await socket.send(`answer to ${question}`)
  }
}

export const scatterGather: Lesson = {
  name: 'scatter-gather',
  title: 'one task to many, results gathered with a time limit: partial failure, the slowest worker',
  roles: { asker, worker },
  async run(scene) {
    const workers = ['quick-1', 'quick-2', 'slow', 'broken']
    const asking = scene.start('asker', 'asker', { workers })
    await asking
    for (const name of workers) {
      await scene.start('worker', name, { isSlow: name === 'slow', isDeaf: name === 'broken' })
    }
    const first = await scene.until({ event: 'gathered', round: 1 })
    scene.check('the answers of the quick are there', first.data.answers === 2)
    scene.check('the slow and the broken are missing, and named', first.data.missing === 'slow,broken')
    const second = await scene.until({ event: 'gathered', round: 2 })
    scene.check('asked without them, the result is complete', second.data.missing === '')
  },
}
