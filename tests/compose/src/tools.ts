/** What docs/operations.md promises to whoever runs the truck: the command line inside, figures, a backup. */
import assert from 'node:assert/strict'
import type { Scene } from './scenario.ts'

/** As docs/operations.md has it. */
const BACKUP =
  "import { backup, DatabaseSync } from 'node:sqlite'; " +
  "await backup(new DatabaseSync('/data/router.sqlite', { readOnly: true }), '/data/backup.sqlite')"

/** The checks of the operator's tools, on a truck that works. */
export async function checkTools({ stack, report }: Scene): Promise<void> {
  await report.check('truck audit in the container of the router balances the journal', async () => {
    const { Id } = await stack.container('router')
    const text = await stack.exec(Id, 'truck', 'audit', '--journal', '/data/router.sqlite', '--json')
    const audit = JSON.parse(text) as { accepted: number; balanced: boolean }
    assert.ok(audit.balanced, text)
    return `${audit.accepted} orders`
  })
  await report.check('a backup of the journal in use is whole', async () => {
    const { Id } = await stack.container('router')
    await stack.exec(Id, 'node', '--input-type=module', '-e', BACKUP)
    const text = await stack.exec(Id, 'truck', 'audit', '--journal', '/data/backup.sqlite', '--json')
    const audit = JSON.parse(text) as { accepted: number; balanced: boolean }
    assert.ok(audit.balanced, text)
    assert.ok(audit.accepted > 0, 'the backup has no orders')
    const bytes = Number(await stack.exec(Id, 'stat', '--format', '%s', '/data/backup.sqlite'))
    await stack.exec(Id, 'rm', '/data/backup.sqlite')
    return `${audit.accepted} orders, ${Math.round(bytes / 1_000)} kB`
  })
  await report.check('every service shows figures on its health port', async () => {
    const router = await stack.container('router')
    const counts: string[] = []
    for (const service of ['router', 'cook', 'gateway']) {
      const script = `const r = await fetch('http://${service}:9464/metrics'); console.log(r.status, await r.text())`
      const text = await stack.exec(router.Id, 'node', '--input-type=module', '-e', script)
      assert.match(text, /^200 /, service)
      counts.push(`${service} ${text.match(/^# TYPE /gm)?.length ?? 0}`)
    }
    return counts.join(', ')
  })
}
