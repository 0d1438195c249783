/** Who gets in by the gateway of a truck that was only started: nobody but customers, until there is a token. */
import assert from 'node:assert/strict'
import type { Stack } from '@foodtruck/testing/compose'
import type { Report } from './report.ts'

const REQUEST_MS_MAX = 10_000
const CLOSED = ['/api/orders', '/api/stages', '/api/events', '/api/audit', '/api/dead-letters', '/api/stock']

/** The checks of the door, on a truck that is up. */
export async function checkDoor(
  url: string,
  { stack, report }: { stack: Stack; report: Report },
): Promise<void> {
  const status = async (path: string, token?: string): Promise<number> => {
    const headers = token === undefined ? {} : { authorization: `Bearer ${token}` }
    const { body, status } = await fetch(url + path, { headers, signal: AbortSignal.timeout(REQUEST_MS_MAX) })
    await body?.cancel()
    return status
  }
  await report.check('without a token the menu is all there is to see', async () => {
    assert.equal(await status('/api/menu'), 200)
    for (const path of CLOSED) assert.equal(await status(path), 401, path)
    return `${CLOSED.length} routes answer 401`
  })
  await report.check('a token opens what its role may, until it is revoked, without a restart', async () => {
    const token = await stack.token('station')
    assert.equal(await status('/api/stages', token), 200)
    assert.equal(await status('/api/audit', token), 403)
    const { Id } = await stack.container('gateway')
    await stack.exec(Id, 'truck', 'token', 'revoke', token.split('_')[1] ?? '')
    assert.equal(await status('/api/stages', token), 401)
  })
}
