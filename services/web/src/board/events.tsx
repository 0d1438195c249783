/** What happens, as it happens, by topic. */
import { useSignal } from '@preact/signals'
import { Words } from '../parts/parts.tsx'
import { kindText } from '../truck/message.ts'
import { clockSeconds, spoken } from '../words.ts'
import type { BoardLive, Told, TopicGroup } from './board-live.ts'

/** Events on the page at once. */
const SHOWN_MAX = 60
const ALL = ''

export function Events({ live, stages }: { live: BoardLive; stages: readonly string[] }) {
  const chosen = useSignal<TopicGroup>(ALL)
  const told = live.told.value
  const shown = chosen.value === ALL ? newest([...told.values()]) : (told.get(chosen.value) ?? [])
  const groups = [ALL, 'order', 'issue', ...stages.filter((stage) => stage !== 'order')]
  return (
    <section class="card events" aria-labelledby="events-title">
      <h2 id="events-title">What happens</h2>
      <fieldset class="filter">
        <legend class="visually-hidden">Topic</legend>
        {groups.map((group) => (
          <label key={group}>
            <input
              type="radio"
              name="topic"
              checked={chosen.value === group}
              onChange={() => {
                chosen.value = group
              }}
            />
            <span>
              {group === ALL
                ? 'All'
                : group === 'order'
                  ? 'Orders'
                  : group === 'issue'
                    ? 'Issues'
                    : spoken(group)}
            </span>
          </label>
        ))}
      </fieldset>
      {shown.length === 0 ? (
        <p class="empty">Nothing yet since this page was opened.</p>
      ) : (
        <ol class="event-list">
          {shown.slice(0, SHOWN_MAX).map((one) => (
            <EventLine key={one.event.sequence} told={one} />
          ))}
        </ol>
      )}
    </section>
  )
}

function EventLine({ told: { message, event } }: { told: Told }) {
  const { at, what, kind, topic, attempt } = message
  const text = event.message ?? event.code
  return (
    <li data-stage={event.stage}>
      <time dateTime={at}>{clockSeconds(at)}</time>
      <b class="event-what">{what}</b>
      <span>
        {kindText(kind)}
        {attempt > 1 && <span class="event-again"> attempt {attempt}</span>}
        {text !== undefined && (
          <>
            {': '}
            <Words>{text}</Words>
          </>
        )}
        {event.author !== undefined && (
          <>
            {' by '}
            <Words>{event.author}</Words>
          </>
        )}
      </span>
      <code class="event-topic">{topic}</code>
    </li>
  )
}

function newest(groups: readonly (readonly Told[])[]): Told[] {
  return groups
    .flatMap((group) => group.slice(0, SHOWN_MAX))
    .toSorted((one, other) => other.event.sequence - one.event.sequence)
}
