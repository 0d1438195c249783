/** The comparison as pictures. */
import { BarChart } from 'echarts/charts'
import { GridComponent, LegendComponent, TitleComponent } from 'echarts/components'
import { init, use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import type { Comparison } from './row.ts'

use([BarChart, GridComponent, LegendComponent, TitleComponent, SVGRenderer])

const WIDTH = 900
const HEIGHT = 420
const PAPER = '#fdf6e3'
const FONT = 'Helvetica, Arial, sans-serif'

interface Series {
  readonly name: string
  readonly color: string
  readonly values: readonly (number | null)[]
}

/** Pictures by the names of their files. */
export function chartsOf({ rows, reliability }: Comparison): Map<string, string> {
  const patterns = rows.map(({ pattern }) => pattern)
  const kills = reliability.map(({ pattern, killed }) => `${pattern}\n${killed} killed`)
  const throughput: Series[] = [
    { name: 'one cook', color: '#d97706', values: rows.map((row) => row.customersPerHourOneCook) },
    { name: 'nine cooks', color: '#1d4ed8', values: rows.map((row) => row.customersPerHourNineCooks) },
  ]
  const killed: Series[] = [
    { name: 'lost', color: '#dc2626', values: rows.map(({ lost }) => lost) },
    { name: 'duplicated', color: '#7c3aed', values: rows.map(({ duplicated }) => duplicated) },
  ]
  const waits: Series[] = [
    {
      name: 'slowest order served, s',
      color: '#0f766e',
      values: reliability.map((row) => row.slowestSeconds),
    },
  ]
  return new Map([
    ['compare-throughput.svg', bars("Customers an hour at the talk's times", patterns, throughput)],
    ['compare-killed.svg', bars('Of four orders, when a cook is killed midway', patterns, killed)],
    ['compare-reliability.svg', bars('How long the slowest order takes when one party dies', kills, waits)],
  ])
}

function bars(title: string, names: readonly string[], series: readonly Series[]): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width: WIDTH, height: HEIGHT })
  chart.setOption({
    animation: false,
    backgroundColor: PAPER,
    textStyle: { fontFamily: FONT },
    title: { text: title, left: 'center', top: 12, textStyle: { fontSize: 16 } },
    legend: { top: 44, data: series.map(({ name }) => name) },
    grid: { left: 50, right: 20, top: 84, bottom: 90 },
    xAxis: { type: 'category', data: [...names], axisLabel: { interval: 0, rotate: 25, fontSize: 11 } },
    yAxis: { type: 'value', minInterval: 1 },
    series: series.map(({ name, color, values }) => ({
      name,
      type: 'bar',
      itemStyle: { color },
      label: { show: true, position: 'top', fontSize: 11 },
      data: [...values],
    })),
  })
  const svg = chart.renderToSVGString()
  chart.dispose()
  return svg
}
