import { expect, it } from 'vitest'
import { JournalTurns } from './journal-turns.ts'

it('lets so many read at once, and the others in turns, also after one that failed', async () => {
  const turns = new JournalTurns(2)
  const log: string[] = []
  let reading = 0
  const read = async (reader: string): Promise<void> => {
    expect(++reading).toBeLessThanOrEqual(2)
    log.push(reader)
    await new Promise((resolve) => setImmediate(resolve))
    reading--
    if (reader === 'b') throw new Error('gone')
  }
  const twice = async (reader: string): Promise<void> => {
    await turns.take(() => read(reader))
    await turns.take(() => read(reader))
  }
  const ends = await Promise.allSettled([twice('a'), twice('b'), twice('c'), twice('d')])
  expect(ends.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'fulfilled'])
  expect(log.join('')).toBe('abcdacd')
  await turns.take(() => read('e'))
  expect(log.at(-1)).toBe('e')
})
