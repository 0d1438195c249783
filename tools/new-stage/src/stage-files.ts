/** The files of a new stage, in the shape that services/cook has; a test holds the two together. */

/** The files of the stage `name`, by their path in its directory. */
export function stageFiles(name: string): Record<string, string> {
  const handle = `${camelCase(name)}Ticket`
  const file = `${name}-ticket`
  return {
    'package.json': manifest(name),
    'tsconfig.json': '{ "extends": "../../tsconfig.base.json" }\n',
    'src/main.ts': `/** Runs the ${name} stage as a process of its own. */
import { runStage, stageSettings } from '@foodtruck/stage'
import { ${handle}, name } from './${file}.ts'

await runStage({ name, config: stageSettings, handle: ${handle} })
`,
    'src/index.ts': `/** The ${name} stage, for whoever runs it beside others in one process. */
export { ${handle} as handle, name } from './${file}.ts'
`,
    [`src/${file}.ts`]: `/** The ${name} stage: a portion takes as long as the menu says. */
import type { Ticket } from '@foodtruck/messages'
import type { TaskContext } from '@foodtruck/stage'

/** The stage whose tasks this is for. */
export const name = '${name}'

/** Works one portion; an item whose menu names no time for this stage takes none. */
export async function ${handle}(ticket: Ticket, context: TaskContext): Promise<void> {
  const time = ticket.times.find(({ stage }) => stage === name)
  await context.work(time?.ms ?? 0)
}
`,
    [`src/${file}.test.ts`]: `import { Ticket } from '@foodtruck/messages'
import type { TaskContext } from '@foodtruck/stage'
import { expect, test } from 'vitest'
import { ${handle}, name } from './${file}.ts'

test.each([
  ['as long as the menu says', [{ stage: name, ms: 2_000 }], 2_000],
  ['no time at all without a time for it', [], 0],
])('a portion takes %s', async (_how, times, ms) => {
  const worked: number[] = []
  const work = async (time: number): Promise<void> => void worked.push(time)
  await ${handle}(Ticket.decode(Ticket.encode({ item: 'hotdog', times })), { work } as TaskContext)
  expect(worked).toEqual([ms])
})
`,
    [`src/${name}.test.ts`]: `import { TaskKind, Ticket } from '@foodtruck/messages'
import { startStage } from '@foodtruck/stage'
import { stageContract } from '@foodtruck/testing'
import { handle, name } from './index.ts'

const times = [{ stage: name, ms: 5_000 }]

stageContract({
  name,
  start: (config) => startStage({ name, config, handle }),
  task: { kind: TaskKind.TICKET, payload: Ticket.encode({ item: 'hotdog', times }) },
})
`,
  }
}

function manifest(name: string): string {
  const fields = {
    name: `@foodtruck/${name}`,
    version: '0.1.0',
    private: true,
    type: 'module',
    exports: './src/index.ts',
    dependencies: { '@foodtruck/messages': '*', '@foodtruck/stage': '*' },
    devDependencies: { '@foodtruck/testing': '*' },
    nx: { name, tags: ['layer:service'], targets: { serve: {}, test: {}, typecheck: {}, lint: {} } },
  }
  return `${JSON.stringify(fields, undefined, 2)}\n`
}

function camelCase(name: string): string {
  return name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
}
