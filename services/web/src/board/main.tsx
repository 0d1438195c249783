/** The page /board. */
import './board.css'
import type { AllDay } from '../kitchen-types.ts'
import { itemTitle } from '../live/titles.ts'
import { Intake } from '../parts/intake.tsx'
import { Page, show } from '../parts/page.tsx'
import { Badge } from '../parts/parts.tsx'
import { may, NeedsRole, useLive } from '../session.tsx'
import { counted, span } from '../words.ts'
import { type BoardLive, followBoard } from './board-live.ts'
import { inWords, PaceChart } from './chart.tsx'
import { Events } from './events.tsx'
import { StageCards } from './stage-cards.tsx'
import { WhatIf } from './what-if.tsx'

/** Late orders that are named. */
const LATE_MAX = 12

function BoardPage() {
  const live = useLive('station', followBoard)
  return (
    <Page title="Kitchen board" link={live?.link.value}>
      <NeedsRole atLeast="station">{live !== undefined && <Board live={live} />}</NeedsRole>
    </Page>
  )
}

function Board({ live }: { live: BoardLive }) {
  const board = live.stages.value
  const pace = live.pace.value
  const allDay = live.allDay.value
  if (board === undefined) return <p class="empty">Asking the kitchen…</p>
  const stages = board.stages.map(({ stage }) => stage)
  return (
    <div class="board">
      <StageCards stages={board.stages} />
      <div class="board-main">
        <section class="card" aria-labelledby="pace-title">
          <h2 id="pace-title">{pace === undefined ? 'The last hour' : inWords(pace)}</h2>
          {pace !== undefined && <PaceChart pace={pace} />}
        </section>
        <Events live={live} stages={stages} />
      </div>
      <div class="board-side">
        <section class="card now" aria-labelledby="now-title">
          <h2 id="now-title">{counted(board.openOrders, 'open order')}</h2>
          {pace !== undefined && <Intake intake={pace.intake} />}
          {allDay !== undefined && <Now allDay={allDay} />}
        </section>
        {may('chef') && <WhatIf stages={stages} />}
      </div>
    </div>
  )
}

function Now({ allDay: { items, late, lateOrders, complete } }: { allDay: AllDay }) {
  return (
    <>
      <h3>
        Late{' '}
        <Badge tone={late > 0 ? 'bad' : 'good'}>
          {late > 0 ? `■ ${late}${complete ? '' : ' or more'}` : '● none'}
        </Badge>
      </h3>
      {late > 0 && (
        <ul class="late">
          {lateOrders.slice(0, LATE_MAX).map(({ number, lateSeconds }) => (
            <li key={number}>
              <b>#{number}</b> {span(lateSeconds * 1_000)}
            </li>
          ))}
        </ul>
      )}
      <h3>To be made</h3>
      {items.length === 0 ? (
        <p class="soft">Nothing.</p>
      ) : (
        <ul class="to-make">
          {items.map(({ item, portions }) => (
            <li key={item}>
              <b>{portions}</b> {itemTitle(item)}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

show(<BoardPage />)
