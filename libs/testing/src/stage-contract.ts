/** What every stage must do, whoever wrote it: a suite that each stage runs on a real socket. */
import { Outcome, type Result, type TaskInit } from '@foodtruck/messages'
import type { Service } from '@foodtruck/runtime'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { ScriptedRouter } from './scripted-router.ts'
import { temporaryFolder } from './temporary-folder.ts'

/** What a stage needs to run here; the fields are those of `StageConfig`. */
export interface ContractConfig {
  readonly truck: string
  readonly router: string
  readonly concurrency: number
  readonly timeScale: number
  readonly logLevel: 'silent'
  readonly healthHost: string
  readonly healthPort: number
}

export interface StageContract {
  /** The stage's name. */
  readonly name: string
  /** Starts the stage with this configuration. */
  start(config: ContractConfig): Promise<Service>
  /** A task that it can do; its order, ticket, step and attempt are the suite's. */
  readonly task: Pick<TaskInit, 'kind' | 'payload' | 'parts'>
  /** What the result must be like besides its outcome. */
  check?(result: Result): void
}

const DEADLINE_MS = 5_000
const until = (check: () => void): Promise<void> => vi.waitFor(check, DEADLINE_MS)

/** Runs the suite against a stage. */
export function stageContract(contract: StageContract): void {
  describe(`the contract of a stage: ${contract.name}`, () => {
    let router: ScriptedRouter
    let service: Service
    let removeFolder: () => Promise<void>
    const task = (order: number): TaskInit => ({ ...contract.task, order, ticket: 1, step: 0, attempt: 1 })

    beforeEach(async () => {
      const folder = await temporaryFolder()
      removeFolder = folder.remove
      router = new ScriptedRouter(`ipc://${folder.path}/router.sock`)
      await router.start()
      service = await contract.start({
        truck: 'truck',
        router: router.address,
        concurrency: 8,
        timeScale: 1_000_000,
        logLevel: 'silent',
        healthHost: '127.0.0.1',
        healthPort: 0,
      })
      await until(() => expect(router.hellos).toHaveLength(1))
    })

    afterEach(async () => {
      router.acknowledgeAll()
      await service.stop()
      await router.stop()
      await removeFolder()
    })

    test('says hello with its name and room for tasks', () => {
      expect(router.hellos[0]).toMatchObject({ stage: contract.name, window: 8, held: [] })
    })

    test('ends its task with a result of the same attempt', async () => {
      router.give(task(1))
      await until(() => expect(router.results).not.toHaveLength(0))
      const [result] = router.results as [Result]
      expect(result).toMatchObject({ order: 1, ticket: 1, step: 0, attempt: 1, outcome: Outcome.DONE })
      contract.check?.(result)
    })

    test('answers a task that is no message with a failure and goes on', async () => {
      router.give({ ...task(1), payload: Buffer.from([0x0a, 0xff, 0x01]), parts: [] }, task(2))
      await until(() => expect(new Set(router.results.map(({ order }) => order))).toEqual(new Set([1, 2])))
      const outcomes = new Map(router.results.map(({ order, outcome }) => [order, outcome]))
      expect(outcomes.get(1)).toBe(Outcome.FAILED)
      expect(outcomes.get(2)).toBe(Outcome.DONE)
    })

    test('keeps a result through a restart of the router', async () => {
      router.give(task(1))
      await until(() => expect(router.results).not.toHaveLength(0))
      await router.stop()
      router.forget()
      await router.start()
      await until(() => expect(router.hellos[0]?.held).toMatchObject([{ order: 1, attempt: 1 }]))
      await until(() => expect(router.results[0]).toMatchObject({ order: 1, outcome: Outcome.DONE }))
    })

    test('finishes what it holds before it leaves', async () => {
      router.give(task(1), task(2), task(3))
      const stopped = service.stop()
      await until(() => expect(new Set(router.results.map(({ order }) => order)).size).toBe(3))
      expect(router.isLeft).toBe(false)
      router.acknowledgeAll()
      await stopped
      await until(() => expect(router.isLeft).toBe(true))
    })
  })
}
