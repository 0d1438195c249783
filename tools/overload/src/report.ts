/** The reports as people read them. Pure. */
import type { OverloadReport } from './overload.ts'
import type { PoisonReport } from './poison.ts'
import type { SubscribersReport } from './subscribers.ts'

const MB = 1024 * 1024

function megabytes({ early, end, max }: { early: number; end: number; max: number }): string {
  return `${(early / MB).toFixed(0)} MB early, ${(end / MB).toFixed(0)} MB at the end, ${(max / MB).toFixed(0)} MB at most`
}

function times({ p50, p99 }: { p50: number; p99: number }): string {
  return `p50 ${p50.toFixed(0)} ms, p99 ${p99.toFixed(0)} ms`
}

/** What became of the orders under overload. */
export function renderOverload(report: OverloadReport): string {
  const { rss, retryAfterS } = report
  return [
    `offered ${report.offeredPerSecond} orders/s for ${report.seconds.toFixed(0)} s; the stages can do ${report.capacityPerSecond}/s`,
    `accepted ${report.acceptedPerSecond.toFixed(1)}/s, served ${report.servedPerSecond.toFixed(1)}/s, refused ${report.refusedPerSecond.toFixed(1)}/s`,
    `of the refusals ${report.withRetryAfterPercent.toFixed(1)} % say when to come back: after ${retryAfterS.min} to ${retryAfterS.max} s; ${report.noAnswer} calls without an answer`,
    `without load: ${times(report.idle)}`,
    `accepted orders: ${times(report.accepted)}`,
    `promised: at most ${report.promisedMs.toFixed(0)} ms (twice the idle p99, and ${report.queueMs.toFixed(0)} ms for ${report.openOrdersMax} open orders): ${report.isKept ? 'kept' : 'NOT KEPT'}`,
    `router: ${megabytes(rss.router)}`,
    `gateway: ${megabytes(rss.gateway)}`,
    `lost ${report.lost}, counted twice ${report.countedTwice}`,
  ].join('\n')
}

/** What poison did to others. */
export function renderPoison(report: PoisonReport): string {
  return [
    `${report.orders} orders, ${report.poisoned} of them break their stage: ${report.deadLetters} dead letters after at most ${report.attemptsMax} attempts`,
    `${report.workerDeaths} workers died; ${report.innocent} other orders are dead letters; lost ${report.lost}`,
    `others without poison: ${times(report.without)}`,
    `others beside poison:  ${times(report.with)}`,
    `p99 ${report.p99MorePercent >= 0 ? '+' : ''}${report.p99MorePercent.toFixed(1)} %`,
  ].join('\n')
}

/** What subscribers that did not read have cost. */
export function renderSubscribers({ events, before, after, wrong, caughtUpMs }: SubscribersReport): string {
  const grown = (['router', 'bus', 'gateway'] as const).map(
    (name) => `${name} ${(before[name] / MB).toFixed(0)} → ${(after[name] / MB).toFixed(0)} MB`,
  )
  return [
    `${events} events while nobody read: ${grown.join(', ')}`,
    `twice, out of order or never: stopped subscriber ${wrong.stopped}, slow subscriber ${wrong.slow}, readers of the stream ${wrong.readers}`,
    `caught up after ${(caughtUpMs.stopped / 1_000).toFixed(1)} s (subscriber), ${(caughtUpMs.readers / 1_000).toFixed(1)} s (readers)`,
  ].join('\n')
}
