import { fileURLToPath } from 'node:url'
import { fixedMenu, loadMenu } from '@foodtruck/menu'
import { Order, TaskKind } from '@foodtruck/messages'
import { startStage } from '@foodtruck/stage'
import { stageContract } from '@foodtruck/testing'
import { expect } from 'vitest'
import { createHandle, name } from './index.ts'

const menus = fixedMenu(loadMenu(fileURLToPath(new URL('../../../menu.yaml', import.meta.url))))

stageContract({
  name,
  start: (config) => startStage({ name, config, handle: createHandle(menus) }),
  task: { kind: TaskKind.PLAN, payload: Order.encode({ lines: [{ item: 'ice-cream', quantity: 2 }] }) },
  check: ({ plan }) => {
    expect(plan?.gather).toBe('prepare')
    expect(plan?.tickets.map(({ label, stages }) => [label, ...stages])).toEqual([
      ['ice-cream', 'ingredients'],
      ['ice-cream', 'ingredients'],
    ])
  },
})
