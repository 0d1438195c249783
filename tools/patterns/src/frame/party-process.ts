/** A party in a process of its own: `party-process.ts LESSON ROLE INIT`. It leaves when its director does. */
import { loadLesson } from '../catalogue.ts'
import { Party, type PartyInit } from './party.ts'
import { type FromParty, roleOf } from './player.ts'

const [lessonName = '', role = '', init = '{}'] = process.argv.slice(2)

function tell(message: FromParty): void {
  // A director that is gone already hears no more.
  if (process.connected) process.send!(message, () => {})
}

const party = new Party(JSON.parse(init) as PartyInit<unknown>, {
  onFact: (fact) => tell({ kind: 'fact', fact }),
  onReady: () => tell({ kind: 'ready' }),
  // Its last words are on their way: no handler, no goodbye, no flush.
  onDeath: () => process.send?.({ kind: 'dying' }, () => process.kill(process.pid, 'SIGKILL')),
})

process.on('disconnect', () => {
  party.stop().then(
    () => process.exit(0),
    () => process.exit(1),
  )
})

try {
  const play = roleOf(await loadLesson(lessonName), role)
  await play(party as Party<never>)
} catch (error) {
  if (!party.signal.aborted) {
    process.exitCode = 1
    tell({ kind: 'failed', message: error instanceof Error ? (error.stack ?? error.message) : String(error) })
  }
}
await party.stop()
process.channel?.unref()
