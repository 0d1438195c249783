import { ErrorCode } from '@foodtruck/runtime'
import { expect, test } from 'vitest'
import { dayOf, dayTimes } from './day.ts'
import { HOTDOG, json, menu, post, testGateway } from './gateway.testing.ts'

/** The router in memory accepts everything at this time. */
const ACCEPTED_MS = 1_700_000_000_000

test('a day is from midnight to midnight where the truck stands, whatever its clocks do', () => {
  expect(dayOf(Date.parse('2026-05-04T22:30:00Z'), 'Europe/Berlin')).toBe('2026-05-05')
  const hours = (day: string): number => {
    const { fromMs, toMs } = dayTimes(day, 'Europe/Berlin')!
    return (toMs - fromMs) / 3_600_000
  }
  expect([hours('2026-05-04'), hours('2026-03-29'), hours('2026-10-25')]).toEqual([24, 23, 25])
  expect(dayTimes('2026-05-04', 'Europe/Berlin')!.fromMs).toBe(Date.parse('2026-05-03T22:00:00Z'))
  for (const wrong of ['2026-02-30', '2026-5-4', 'today', '']) expect(dayTimes(wrong, 'UTC')).toBeUndefined()
})

async function busyDay() {
  const gateway = await testGateway({ now: () => ACCEPTED_MS })
  const { url, router } = gateway
  const first = await json(post(url, HOTDOG))
  const second = await json(post(url, HOTDOG))
  await post(url, HOTDOG)
  const tickets = [1, 2].map((ticket) => ({ ticket, label: 'hotdog', stages: ['cook'] }))
  const since = ACCEPTED_MS + 1_000
  router.emit('OrderPlanned', first.number, {
    stage: 'order',
    startedAtMs: since,
    atMs: since + 1_000,
    tickets,
  })
  for (const ticket of [1, 2]) {
    const cooked = { ticket, stage: 'cook', startedAtMs: since + 1_000, atMs: since + 1_000 + 6_000 * ticket }
    router.emit('StageDone', first.number, cooked)
  }
  // Bumped at a station by hand without a start: nobody knows how long it took.
  router.emit('StageDone', first.number, { ticket: 1, stage: 'pack', atMs: since + 9_000 })
  await router.cancel(second.number, 'rain', 'ada')
  return { ...gateway, day: dayOf(ACCEPTED_MS, menu.timezone) }
}

test('a report accounts for every order, its money and the times of stages by item', async () => {
  const { url, day } = await busyDay()
  const report = await json(fetch(`${url}/api/report?day=${day}`))
  expect(report).toMatchObject({ day, accepted: 3, cancelled: 1, open: 2, balanced: true, complete: true })
  expect(report.money).toEqual([
    { revenue: { minor: 1_800, currency: 'EUR' }, refunds: { minor: 900, currency: 'EUR' } },
  ])
  const hours: { accepted: number }[] = report.hours
  expect(hours).toHaveLength(24)
  expect(hours.reduce((sum, { accepted }) => sum + accepted, 0)).toBe(3)
  const cook = report.stages.find(({ stage }: { stage: string }) => stage === 'cook')
  expect(cook).toMatchObject({ item: 'hotdog', count: 2 })
  expect(Math.abs(cook.p90Ms / 12_000 - 1)).toBeLessThan(0.011)
  expect(report.stages.map(({ stage }: { stage: string }) => stage)).not.toContain('pack')
})

test('another day has none of them, today is the day that is not named', async () => {
  const { url, day } = await busyDay()
  expect(await json(fetch(`${url}/api/report?day=2023-11-01`))).toMatchObject({ accepted: 0, stages: [] })
  expect(await json(fetch(`${url}/api/report`))).toMatchObject({ day, accepted: 3 })
})

test('a report is a table too', async () => {
  const { url, day } = await busyDay()
  const answer = await fetch(`${url}/api/report?day=${day}&format=csv`)
  expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8')
  const rows = (await answer.text()).split('\r\n')
  expect(rows[0]).toBe('day,of,item,figure,value')
  expect(rows).toContain(`${day},orders,,accepted,3`)
  expect(rows).toContain(`${day},money,EUR,refunds_minor,900`)
  expect(rows).toContain(`${day},stage cook,hotdog,count,2`)
})

test.each(['day=2026-02-30', 'day=yesterday', 'format=xml', 'days=2026-05-04'])(
  'a report of %s is refused',
  async (query) => {
    const { url } = await testGateway()
    const field = query.split('=')[0]
    expect(await json(fetch(`${url}/api/report?${query}`))).toMatchObject({
      status: 400,
      code: ErrorCode.BAD_REQUEST,
      field,
    })
  },
)

test('one report is read at a time', async () => {
  const { url } = await busyDay()
  const answers = await Promise.all([1, 2, 3].map(() => fetch(`${url}/api/report`)))
  const statuses = answers.map(({ status }) => status).sort((a, b) => a - b)
  expect(statuses[0]).toBe(200)
  for (const answer of answers.filter(({ status }) => status !== 200)) {
    expect(answer.status).toBe(503)
    expect(answer.headers.get('retry-after')).toBe('2')
  }
})

test('what is to be made now is counted by item and stage, and what is late is named', async () => {
  const clock = { nowMs: ACCEPTED_MS }
  const { url } = await testGateway({ now: () => clock.nowMs })
  const { number } = await json(post(url, HOTDOG))
  expect(await json(fetch(`${url}/api/all-day`))).toMatchObject({
    items: [{ item: 'hotdog', portions: 2, stages: { ingredients: 2, cook: 2 } }],
    orders: 1,
    late: 0,
    complete: true,
  })
  clock.nowMs += 3_600_000
  const { late, lateOrders } = await json(fetch(`${url}/api/all-day`))
  expect(late).toBe(1)
  expect(lateOrders).toMatchObject([{ number }])
  expect(lateOrders[0].lateSeconds).toBeGreaterThan(3_500)
})
