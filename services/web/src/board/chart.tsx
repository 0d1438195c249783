/** The last hour as a picture: orders served and taken a minute, and the wait of those that were served. */
import 'uplot/dist/uPlot.min.css'
import { useEffect, useRef } from 'preact/hooks'
import uPlot from 'uplot'
import type { Pace } from '../kitchen-types.ts'
import { theme } from '../theme.ts'
import { clock, counted, span } from '../words.ts'

const HEIGHT = 230
/** Minutes that are shown at least. */
const MINUTES_MIN = 12
/** Half a minute to both sides, that the outer bars are whole. */
const SIDE_SECONDS = 30
/** Steps of the axis of waits in seconds, each a round figure. */
const WAIT_STEPS = [
  1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 1_200, 1_800, 3_600, 7_200, 18_000, 36_000, 86_400,
]
/** The axis of waits ends no lower than this. */
const WAIT_SECONDS_MIN = 10

export function PaceChart({ pace }: { pace: Pace }) {
  const place = useRef<HTMLDivElement>(null)
  const plot = useRef<uPlot>(undefined)
  const chosen = theme.value
  // The colours are those of the page: another theme is another plot.
  useEffect(() => {
    const element = place.current
    if (element === null) return
    const make = (): void => {
      plot.current?.destroy()
      plot.current = new uPlot(optionsFor(element), dataOf(pace), element)
    }
    make()
    const scheme = matchMedia('(prefers-color-scheme: dark)')
    scheme.addEventListener('change', make)
    const size = new ResizeObserver(() =>
      plot.current?.setSize({ width: element.clientWidth, height: HEIGHT }),
    )
    size.observe(element)
    return () => {
      scheme.removeEventListener('change', make)
      size.disconnect()
      plot.current?.destroy()
    }
  }, [chosen])
  useEffect(() => plot.current?.setData(dataOf(pace)), [pace])
  return (
    <figure class="pace">
      <div ref={place} role="img" aria-label={inWords(pace)} class="pace-plot" />
      <figcaption>
        <ul class="pace-legend">
          <li class="is-served">Served a minute</li>
          <li class="is-accepted">Ordered a minute</li>
          <li class="is-wait">Wait</li>
        </ul>
      </figcaption>
    </figure>
  )
}

/** The hour in a sentence, also for who cannot see the picture. */
export function inWords({ minutes }: Pace): string {
  const served = minutes.reduce((sum, minute) => sum + minute.served, 0)
  const accepted = minutes.reduce((sum, minute) => sum + minute.accepted, 0)
  const waits = minutes.filter(({ waitSeconds }) => waitSeconds !== undefined)
  const waited = waits.reduce((sum, { served: count, waitSeconds = 0 }) => sum + count * waitSeconds, 0)
  const measured = waits.reduce((sum, { served: count }) => sum + count, 0)
  const wait = measured === 0 ? '' : `, ${span((waited / measured) * 1_000)} wait`
  return `Last hour: ${counted(accepted, 'order')} taken, ${served} served${wait}`
}

/** From the first minute in which something was, so that a truck that has just opened shows more than an empty hour. */
function dataOf(pace: Pace): uPlot.AlignedData {
  const first = pace.minutes.findIndex(({ accepted, served }) => accepted + served > 0)
  const minutes = pace.minutes.slice(Math.min(first === -1 ? 0 : first, pace.minutes.length - MINUTES_MIN))
  return [
    minutes.map(({ at }) => Date.parse(at) / 1_000),
    minutes.map(({ served }) => served),
    minutes.map(({ accepted }) => accepted),
    minutes.map(({ waitSeconds }) => waitSeconds ?? null),
  ]
}

function optionsFor(element: HTMLElement): uPlot.Options {
  const style = getComputedStyle(element)
  const [ink, line, served, accepted, wait] = ['ink', 'line', 'good', 'info', 'warn'].map((name) =>
    colorOf(style, name),
  ) as [string, string, string, string, string]
  const axis = { stroke: ink, font: '12px system-ui', ticks: { show: false } }
  return {
    width: element.clientWidth,
    height: HEIGHT,
    legend: { show: false },
    cursor: { show: false },
    scales: {
      x: { range: (_plot, min, max) => [min - SIDE_SECONDS, max + SIDE_SECONDS] },
      orders: { range: (_plot, _min, max) => [0, Math.max(4, max)] },
      wait: { range: (_plot, _min, max) => [0, Math.max(WAIT_SECONDS_MIN, max * 1.1)] },
    },
    axes: [
      {
        ...axis,
        size: 30,
        grid: { show: false },
        values: (_plot, splits) => splits.map((at) => clock(at * 1_000)),
      },
      { ...axis, scale: 'orders', size: 36, grid: { stroke: line, width: 1 } },
      {
        ...axis,
        scale: 'wait',
        side: 1,
        size: 56,
        grid: { show: false },
        incrs: WAIT_STEPS,
        values: (_plot, splits) => splits.map((seconds) => (seconds === 0 ? '0' : span(seconds * 1_000))),
      },
    ],
    series: [
      {},
      { scale: 'orders', fill: served, stroke: served, paths: barsPath(), points: { show: false } },
      { scale: 'orders', stroke: accepted, width: 2, points: { show: false } },
      {
        scale: 'wait',
        stroke: wait,
        width: 2.5,
        dash: [6, 4],
        spanGaps: true,
        points: { size: 5, fill: wait },
      },
    ],
  }
}

function barsPath(): uPlot.Series.PathBuilder {
  const bars = uPlot.paths.bars
  if (bars === undefined) throw new Error('this uPlot draws no bars')
  return bars({ size: [0.7, 20] })
}

/** A custom property as a colour that a canvas understands: of light-dark() the half that counts here. */
function colorOf(style: CSSStyleDeclaration, name: string): string {
  const [, light, dark] = /light-dark\((.+),\s*(.+)\)/.exec(style.getPropertyValue(`--${name}`)) ?? []
  if (light === undefined || dark === undefined) return style.color
  return isDark(style) ? dark.trim() : light.trim()
}

function isDark({ colorScheme }: CSSStyleDeclaration): boolean {
  if (colorScheme === 'dark' || colorScheme === 'light') return colorScheme === 'dark'
  return matchMedia('(prefers-color-scheme: dark)').matches
}
