import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { isSound, type RunReport, renderRun } from './report.ts'
import { playScenario, type ScenarioName } from './scenarios.ts'

const DEADLINE_MS = 120_000

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'chaos-'))
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

async function play(scenario: ScenarioName, faults: number) {
  return await playScenario(scenario, {
    kills: faults,
    faults,
    everyMs: 500,
    ratePerSecond: 100,
    replicas: 2,
    seed: 5,
    calmMs: 300,
    folder,
    signal: new AbortController().signal,
    onProgress: () => undefined,
  })
}

function expectSound(report: RunReport): void {
  expect(isSound(report), renderRun(report)).toBe(true)
  expect(report.served).toBe(report.submitted)
}

test('15 kills over every service lose nothing and count nothing twice', {
  timeout: DEADLINE_MS,
}, async () => {
  const report = (await play('processes', 15)) as RunReport
  expectSound(report)
  expect(Object.keys(report.byService)).toHaveLength(9)
})

test('partitions and lost packets between network namespaces lose nothing', {
  timeout: DEADLINE_MS,
}, async (context) => {
  const report = await play('network', 2)
  if ('skipped' in report) return context.skip(report.skipped)
  expectSound(report)
  expect(report.byKind).not.toEqual({})
})
