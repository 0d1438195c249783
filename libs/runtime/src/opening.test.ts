import { expect, test } from 'vitest'
import { type Opened, opening } from './opening.ts'

/** Opens three things one after the other; `broken` fails in place of the third. */
function threeThings(closed: string[], broken = false) {
  return opening(async ({ keep }: Opened) => {
    keep('journal', (name) => closed.push(name))
    keep('socket', async (name) => {
      await Promise.resolve()
      closed.push(name)
    })
    if (broken) throw new Error('the port is busy')
    keep('port', (name) => closed.push(name))
    return { address: 'here' }
  })
}

test('a start that fails closes what it had opened, the last first', async () => {
  const closed: string[] = []
  await expect(threeThings(closed, true)).rejects.toThrow('the port is busy')
  expect(closed).toEqual(['socket', 'journal'])
})

test('a service is stopped once, the last opened first', async () => {
  const closed: string[] = []
  const service = await threeThings(closed)
  expect(service.address).toBe('here')
  expect(closed).toEqual([])
  await Promise.all([service.stop(), service.stop()])
  expect(closed).toEqual(['port', 'socket', 'journal'])
})
