import { execFileSync } from 'node:child_process'
import { Command } from 'commander'
import { expect, test } from 'vitest'
import { completionOf } from './completion-command.ts'

function program(): Command {
  const truck = new Command('truck')
  truck.command('order').description("orders what's on the menu").option('--watch', 'stays')
  truck.command('orders').option('--limit <n>', 'how many')
  truck.command('token').command('create').option('--role <role>', 'what for')
  return truck
}

/** What bash offers once these words are typed and the key of completion is hit. */
function offered(...words: string[]): string[] {
  const script = `${completionOf('bash', program()).join('\n')}
COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _truck; printf '%s\\n' "\${COMPREPLY[@]}"`
  const text = execFileSync('bash', ['-c', script, 'bash', 'truck', ...words], { encoding: 'utf8' })
  return text.split('\n').filter((line) => line !== '')
}

test('bash completes commands, and the options of the command that was typed', () => {
  expect(offered('or')).toEqual(['order', 'orders'])
  expect(offered('order', '--')).toEqual(['--watch', '--help'])
  expect(offered('order', 'orders:2', '--w')).toEqual(['--watch'])
  expect(offered('token', '')).toEqual(['create', '--help'])
  expect(offered('token', 'create', '--r')).toEqual(['--role'])
  expect(offered('nonsense', 'ord')).toEqual(['order', 'orders'])
})

test('zsh and fish are told every command and what it does', () => {
  for (const shell of ['zsh', 'fish'] as const) {
    const text = completionOf(shell, program()).join('\n')
    expect(text).toContain('token')
    expect(text).toContain(`orders what'\\''s on the menu`)
    expect(text).toMatch(/role/)
  }
})
