/**
 * The stream of events, kept open. Invariant: after a lost connection the page
 * goes on after the last event that it saw; where it cannot, `onAnew` is told
 * so that it loads its state again.
 */

const KINDS = [
  'OrderAccepted',
  'OrderStarted',
  'OrderPlanned',
  'StageDone',
  'TaskRedelivered',
  'TaskParked',
  'TaskDead',
  'TaskRetried',
  'OrderRushed',
  'OrderUnrushed',
  'OrderServed',
  'OrderCancelled',
  'OrderRefused',
]

/** How long a refused stream waits before another try; doubles up to the most. */
const AGAIN_MS = 1_000
const AGAIN_MS_MAX = 15_000
/** A page that was hidden for longer starts anew instead of replaying what it missed. */
const HIDDEN_MS_MAX = 60_000

/**
 * Follows the events. `onState` hears connecting, live or lost; `onAnew` hears
 * each time that the stream opened and the state should be asked for.
 */
export function followEvents({ onEvent, onState, onAnew }) {
  let source
  let lastId = ''
  let timer
  let againMs = AGAIN_MS
  let hiddenAt = 0

  const open = () => {
    clearTimeout(timer)
    source?.close()
    source = new EventSource(lastId === '' ? '/api/events' : `/api/events?after=${lastId}`)
    source.onopen = () => {
      againMs = AGAIN_MS
      onState('live')
      onAnew()
    }
    source.onerror = () => {
      onState('lost')
      // The browser tries again by itself unless the answer was a refusal.
      if (source.readyState !== EventSource.CLOSED) return
      timer = setTimeout(open, againMs * (0.75 + Math.random() / 2))
      againMs = Math.min(againMs * 2, AGAIN_MS_MAX)
    }
    for (const kind of KINDS) {
      source.addEventListener(kind, (message) => {
        lastId = message.lastEventId
        onEvent(JSON.parse(message.data))
      })
    }
    source.addEventListener('StreamReset', (message) => {
      lastId = message.lastEventId
      onAnew()
    })
  }

  document.addEventListener('visibilitychange', () => {
    if (document.hidden) {
      hiddenAt = Date.now()
    } else if (Date.now() - hiddenAt > HIDDEN_MS_MAX) {
      lastId = ''
      open()
    }
  })
  addEventListener('online', () => {
    if (source.readyState === EventSource.CLOSED) open()
  })
  onState('connecting')
  open()
}
