/** Whether orders are taken now, and what would change that. */
import './intake.css'
import type { Pace } from '../kitchen-types.ts'
import { span } from '../words.ts'
import { Badge, type Tone } from './parts.tsx'

type IntakeState = Pace['intake']['state']

const STATES: Readonly<Record<IntakeState, { tone: Tone; text: string; means: string }>> = {
  taking: { tone: 'good', text: '● Taking orders', means: 'Every order is taken.' },
  quoting: { tone: 'warn', text: '▲ Quoting', means: 'Orders are taken, and told that the wait is long.' },
  spacing: {
    tone: 'warn',
    text: '▲ Throttled',
    means: 'One is taken each time that the slowest stage is through with one.',
  },
  refusing: { tone: 'bad', text: '■ Refusing', means: 'New orders are refused with a time to come back.' },
}

export function Intake({ intake }: { intake: Pace['intake'] }) {
  const { tone, text, means } = STATES[intake.state]
  return (
    <div class="intake">
      <p class="intake-head">
        <Badge tone={tone}>{text}</Badge> <b>{span(intake.waitSeconds * 1_000)}</b> wait for the next order
      </p>
      <p class="soft">{means}</p>
      <Limits intake={intake} />
    </div>
  )
}

function Limits({
  intake: { waitSeconds, quoteSeconds, spaceSeconds, refuseSeconds },
}: {
  intake: Pace['intake']
}) {
  const limits = [
    { name: 'quoted', at: quoteSeconds },
    { name: 'throttled', at: spaceSeconds },
    { name: 'refused', at: refuseSeconds },
  ].flatMap(({ name, at }) => (at === undefined ? [] : [{ name, at }]))
  if (limits.length === 0) return <p class="soft">No wait is too long here: no limit is set.</p>
  return (
    <ol class="intake-limits">
      {limits.map(({ name, at }) => (
        <li key={name} class={waitSeconds > at ? 'is-passed' : ''}>
          {name} from <b>{span(at * 1_000)}</b>
        </li>
      ))}
    </ol>
  )
}
