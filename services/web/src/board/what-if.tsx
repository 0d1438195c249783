/** What one more or one fewer at a stage would bring, before and after. */
import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { ApiError } from '../api.ts'
import { askWhatIf } from '../kitchen-api.ts'
import type { WhatIf as Answer, Forecast } from '../kitchen-types.ts'
import { Button } from '../parts/parts.tsx'
import { span, spoken } from '../words.ts'

/** The kitchen changes while one looks: asked anew this often. */
const AGAIN_MS = 3_000
const MORE_MAX = 20

interface Asked {
  readonly stage: string
  readonly more: number
}

export function WhatIf({ stages }: { stages: readonly string[] }) {
  const asked = useSignal<Asked>({ stage: stages.includes('cook') ? 'cook' : (stages[0] ?? ''), more: 1 })
  const answer = useSignal<Answer | undefined>(undefined)
  const problem = useSignal('')
  const { stage, more } = asked.value
  useEffect(() => {
    let current = true
    const ask = async (): Promise<void> => {
      try {
        const next = await askWhatIf(stage, more)
        if (!current) return
        answer.value = next
        problem.value = ''
      } catch (error) {
        if (current) problem.value = (error as ApiError).message
      }
    }
    void ask()
    const timer = setInterval(() => void ask(), AGAIN_MS)
    return () => {
      current = false
      clearInterval(timer)
    }
  }, [stage, more])
  const step = (by: number): void => {
    const next = Math.min(MORE_MAX, Math.max(-MORE_MAX, more + by))
    // Nobody asks what no change would bring.
    asked.value = { stage, more: next === 0 ? by : next }
  }
  return (
    <section class="card what-if" aria-labelledby="what-if-title">
      <h2 id="what-if-title">What if there were</h2>
      <div class="what-if-ask">
        <Button aria-label="one fewer" onClick={() => step(-1)}>
          −
        </Button>
        <output class="what-if-more" aria-live="polite">
          {more > 0 ? `+${more}` : `−${-more}`}
        </output>
        <Button aria-label="one more" onClick={() => step(1)}>
          +
        </Button>
        <select
          aria-label="Stage"
          value={stage}
          onChange={(event) => {
            asked.value = { stage: event.currentTarget.value, more }
          }}
        >
          {stages.map((one) => (
            <option key={one} value={one}>
              {spoken(one)}
            </option>
          ))}
        </select>
      </div>
      {problem.value !== '' ? (
        <p role="alert" class="badge badge-warn what-if-problem">
          {problem.value}
        </p>
      ) : (
        answer.value !== undefined && <Compared answer={answer.value} />
      )}
    </section>
  )
}

function Compared({ answer: { before, after } }: { answer: Answer }) {
  return (
    <table class="compared">
      <thead>
        <tr>
          <td />
          <th scope="col">Now</th>
          <th scope="col">Then</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">Orders an hour</th>
          <td>{Math.round(before.ordersPerHour)}</td>
          <td class={toneOf(after.ordersPerHour - before.ordersPerHour)}>
            {Math.round(after.ordersPerHour)}
          </td>
        </tr>
        <tr>
          <th scope="row">Wait of the next</th>
          <td>{waitText(before)}</td>
          <td class={toneOf((before.waitSeconds ?? Infinity) - (after.waitSeconds ?? Infinity))}>
            {waitText(after)}
          </td>
        </tr>
        <tr>
          <th scope="row">Slowest stage</th>
          <td>{spoken(before.bottleneck)}</td>
          <td>{spoken(after.bottleneck)}</td>
        </tr>
      </tbody>
    </table>
  )
}

function waitText({ waitSeconds }: Forecast): string {
  return waitSeconds === undefined ? 'for ever' : span(waitSeconds * 1_000)
}

/** Better or worse by more than measuring does. */
function toneOf(gain: number): string {
  return gain > 0.05 ? 'is-better' : gain < -0.05 ? 'is-worse' : ''
}
