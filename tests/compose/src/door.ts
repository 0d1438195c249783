/** Who gets in by the gateway of a truck that was only started: nobody but customers, until there is a token. */
import assert from 'node:assert/strict'
import type { Report } from './report.ts'
import type { Stack } from './stack.ts'

const REQUEST_MS_MAX = 10_000
const CLOSED = ['/api/orders', '/api/stages', '/api/events', '/api/audit', '/api/dead-letters', '/api/stock']

/** Makes a token as docs/security.md has it. Throws if it cannot be made. */
export async function createToken(stack: Stack, role: 'station' | 'chef'): Promise<string> {
  const { Id } = await stack.container('gateway')
  const made = await stack.exec(Id, 'truck', 'token', 'create', '--role', role, '--json')
  return (JSON.parse(made) as { token: string }).token
}

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
    const token = await createToken(stack, 'station')
    assert.equal(await status('/api/stages', token), 200)
    assert.equal(await status('/api/audit', token), 403)
    const { Id } = await stack.container('gateway')
    await stack.exec(Id, 'truck', 'token', 'revoke', token.split('_')[1] ?? '')
    assert.equal(await status('/api/stages', token), 401)
  })
}
