import { isSound, playScenario, type RunReport, renderRun, type ScenarioName } from '@foodtruck/chaos'
import { afterEach, expect, test } from 'vitest'
import { Cleanups } from './truck-process.ts'

const cleanups = new Cleanups()
afterEach(() => cleanups.run())

const DEADLINE_MS = 120_000
/** The goal is a second on a machine of its own; tests share theirs. */
const GAP_MS_MAX = 3_000

async function play(scenario: ScenarioName): Promise<RunReport> {
  const report = (await playScenario(scenario, {
    kills: 0,
    faults: 1,
    everyMs: 1_000,
    ratePerSecond: 100,
    replicas: 1,
    seed: 1,
    calmMs: 300,
    folder: cleanups.folder(),
    signal: new AbortController().signal,
    onProgress: () => undefined,
  })) as RunReport
  expect(isSound(report), renderRun(report)).toBe(true)
  return report
}

test('every stage is replaced under load: nothing lost, nothing refused, nothing worked again', {
  timeout: DEADLINE_MS,
}, async () => {
  const { submitted, served, refused, reexecuted, wrapWorkedAgain } = await play('rolling')
  expect(served).toBe(submitted)
  expect({ refused, reexecuted, wrapWorkedAgain }).toEqual({ refused: 0, reexecuted: 0, wrapWorkedAgain: 0 })
})

test('every key is rotated and the old ones end under load: nothing lost, nothing refused, nothing restarted', {
  timeout: DEADLINE_MS,
}, async () => {
  const report = await play('key-rotation')
  const { submitted, served, refused, figures } = report
  expect({ served, refused }, renderRun(report)).toEqual({ served: submitted, refused: 0 })
  expect(figures).toMatchObject({ keysRotated: 9, keysLeft: 9 })
  expect(figures.gapMaxMs, renderRun(report)).toBeLessThan(GAP_MS_MAX)
})

test('the router restarts under load: nothing lost, nothing refused, and back at once', {
  timeout: DEADLINE_MS,
}, async () => {
  const report = await play('router-restart')
  const { submitted, served, refused, figures } = report
  expect({ served, refused }, renderRun(report)).toEqual({ served: submitted, refused: 0 })
  expect(figures.gapMaxMs, renderRun(report)).toBeLessThan(GAP_MS_MAX)
})
