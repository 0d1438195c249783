import { spawnSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { loadLesson } from '../catalogue.ts'
import { PYTHON } from '../frame/player.ts'
import { runLesson } from '../frame/run-lesson.ts'

const { status } = spawnSync(PYTHON, ['-c', 'import zmq'])
const isThere = status === 0
if (!isThere) {
  console.log(`the tests against pyzmq do not run: ${PYTHON} has no zmq; apt-get install python3-zmq`)
}

describe.skipIf(!isThere)("Python's pyzmq on the other side, where python3-zmq is installed", () => {
  test.each([
    ['hello-world', ['client']],
    ['hello-world', ['server']],
    ['weather', ['listener']],
    ['weather', ['station']],
    ['ventilator', ['worker']],
    ['ventilator', ['ventilator', 'sink']],
    ['chat', ['guest']],
    ['chat', ['intermediary']],
    ['router-dealer', ['stage']],
    ['router-dealer', ['customer']],
  ])('%s: %o in Python', async (name, python) => {
    const lesson = await loadLesson(name)
    const { checks, held } = await runLesson(lesson, { isApart: () => false, scale: 1_000, python })
    expect(checks.filter((check) => !check.held)).toEqual([])
    expect(held).toBe(true)
  })
})
