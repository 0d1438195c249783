/** `npm run new-stage -- --name grill`: adds a stage and says what is left to do. */
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { addStage, CannotAdd, nextSteps } from './new-stage.ts'

const root = resolve(import.meta.dirname, '../../..')

function run(): void {
  const { values } = parseArgs({ options: { name: { type: 'string' } } })
  if (values.name === undefined) throw new CannotAdd('name the stage: npm run new-stage -- --name grill')
  for (const path of addStage(root, values.name)) console.log(path)
  console.log(`\n${nextSteps(values.name)}`)
}

try {
  run()
} catch (error) {
  const isUsage = error instanceof CannotAdd || (error instanceof TypeError && 'code' in error)
  if (!isUsage) throw error
  console.error(`new-stage: ${error.message}`)
  process.exitCode = 1
}
