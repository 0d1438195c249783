/**
 * `node tests/pages/src/frames.ts`: how a station with 500 tickets moves. Scrolls it while tickets are bumped, and
 * prints the times between its frames, and how long the page's thread computed for each: the second says what a
 * machine that is busy with other things cannot.
 */
import type { CDPSession, Page } from 'playwright-core'
import { DESK, hasBrowser } from './browser.ts'
import { Stack } from './stack.ts'

const STAGE = 'ingredients'
const ORDERS = 5
const PORTIONS = 50
const TICKETS = ORDERS * PORTIONS * 2
const SECONDS = 6
const BUMP_EVERY_MS = 250
/** A fast fling: 6 000 px a second. */
const SCROLL_PX = 100
const FRAME_MS = 1_000 / 60

/** Times between frames while the page is scrolled, in ms, and tasks that took longer than 50 ms. */
const MEASURE = `new Promise((resolve) => {
  const gaps = []
  const longTasks = []
  new PerformanceObserver((list) => longTasks.push(...list.getEntries().map(({ duration }) => duration)))
    .observe({ entryTypes: ['longtask'] })
  const begun = performance.now()
  let last = begun
  const frame = (now) => {
    gaps.push(now - last)
    last = now
    scrollBy(0, ${SCROLL_PX})
    if (now - begun < ${SECONDS * 1_000}) requestAnimationFrame(frame)
    else resolve({ gaps: gaps.slice(2), longTasks })
  }
  requestAnimationFrame(frame)
})`

interface Measured {
  readonly gaps: number[]
  readonly longTasks: number[]
}

/** What the page's thread has computed, in ms of its own clock: style and layout, scripts, all. */
async function workOf(session: CDPSession): Promise<Record<'layout' | 'script' | 'all', number>> {
  const { metrics } = await session.send('Performance.getMetrics')
  const ms = (name: string): number => (metrics.find((metric) => metric.name === name)?.value ?? 0) * 1_000
  return {
    layout: ms('LayoutDuration') + ms('RecalcStyleDuration'),
    script: ms('ScriptDuration'),
    all: ms('TaskDuration'),
  }
}

async function bumpEverySoOften(stack: Stack, until: Promise<unknown>): Promise<number> {
  const ending = until.then(() => true)
  const { tickets } = await stack.get<{ tickets: { id: string }[] }>(`/api/stations/${STAGE}`)
  let bumped = 0
  for (const { id } of tickets) {
    await stack.post(`/api/stations/${STAGE}/tickets/${id}/bump`, {})
    bumped += 1
    const pause = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), BUMP_EVERY_MS))
    if (await Promise.race([ending, pause])) break
  }
  return bumped
}

async function fill(stack: Stack, page: Page): Promise<void> {
  const items = ['fries', 'lemonade'].map((item) => ({ item, quantity: PORTIONS, note: 'a note' }))
  for (let order = 0; order < ORDERS; order += 1) await stack.post('/api/orders', { items, name: 'Ada' })
  await page.goto(`${stack.url}/station/${STAGE}`)
  await page
    .locator('.kds')
    .nth(TICKETS - 1)
    .waitFor({ state: 'attached' })
}

if (!hasBrowser) throw new Error('there is no /usr/bin/chromium to measure with')
const stack = new Stack('10', {}, ['--manual', STAGE])
try {
  await stack.start()
  const { page } = await stack.open('/station', { viewport: DESK })
  await fill(stack, page)
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const before = await workOf(session)
  const measuring = page.evaluate(MEASURE) as Promise<Measured>
  const [{ gaps, longTasks }, bumped] = await Promise.all([measuring, bumpEverySoOften(stack, measuring)])
  const after = await workOf(session)
  const each = (part: 'layout' | 'script' | 'all'): string =>
    ((after[part] - before[part]) / gaps.length).toFixed(1)
  const sorted = gaps.toSorted((one, other) => one - other)
  const at = (share: number): string => (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(1)
  const late = gaps.filter((gap) => gap > FRAME_MS * 1.5).length
  const rate = (gaps.length / gaps.reduce((sum, gap) => sum + gap, 0)) * 1_000
  process.stdout.write(
    `${TICKETS} tickets, ${bumped} bumped in ${SECONDS} s: ${rate.toFixed(1)} frames a second, between frames ` +
      `p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, most ${at(1)} ms; ${late} of ${gaps.length} frames late, ` +
      `${longTasks.length} tasks over 50 ms\n` +
      `computed for a frame: ${each('all')} ms, of it scripts ${each('script')} ms, style and layout ${each('layout')} ms\n`,
  )
} finally {
  await stack.stop()
}
