import { expect, test } from 'vitest'
import { bar, cut, type Output, Screen, table } from './screen.ts'

class Recorder implements Output {
  readonly isTTY: boolean
  readonly columns = 20
  rows = 24
  readonly #colours: boolean
  text = ''

  constructor({ isTTY, colours }: { isTTY: boolean; colours: boolean }) {
    this.isTTY = isTTY
    this.#colours = colours
  }

  hasColors(): boolean {
    return this.#colours
  }

  write(text: string): void {
    this.text += text
  }
}

test('a pipe gets no escape code', () => {
  const pipe = new Recorder({ isTTY: false, colours: true })
  const screen = new Screen(pipe)
  screen.draw(['drawn'])
  screen.line(screen.paint('green', 'served'))
  expect(pipe.text).toBe('served\n')
})

test('a terminal without colours is written to like a pipe', () => {
  const terminal = new Recorder({ isTTY: true, colours: false })
  const screen = new Screen(terminal)
  expect(screen.live).toBe(false)
  screen.line(screen.paint('red', 'refused'))
  expect(terminal.text).toBe('refused\n')
})

test('a block is drawn over the one before', () => {
  const terminal = new Recorder({ isTTY: true, colours: true })
  const screen = new Screen(terminal)
  screen.draw(['one', 'two'])
  terminal.text = ''
  screen.draw(['three'])
  expect(terminal.text).toBe('\u001b[2A\r\u001b[2Kthree\n\u001b[J')
})

test('a line after a block does not end up in it', () => {
  const terminal = new Recorder({ isTTY: true, colours: true })
  const screen = new Screen(terminal)
  screen.draw(['one'])
  screen.line('two')
  terminal.text = ''
  screen.draw(['three'])
  expect(terminal.text).not.toContain('\u001b[1A')
})

test('cutting a line counts characters, not colours, and keeps the colours whole', () => {
  expect(cut('\u001b[32mabcdef\u001b[39m', 3)).toBe('\u001b[32mabc\u001b[39m')
  expect(cut('🌭🌭🌭', 2)).toBe('🌭🌭')
})

test('a bar stays within its width whatever the share', () => {
  expect(bar(0.5, 4)).toBe('██░░')
  expect(bar(7, 4)).toBe('████')
  expect(bar(-1, 4)).toBe('░░░░')
})

test('columns line up', () => {
  const rows = table(
    [
      ['stage', 'done'],
      ['cook', '7'],
    ],
    new Set([1]),
  )
  expect(rows).toEqual(['stage  done', 'cook      7'])
})

test('a block that is taller than the terminal is cut, so that all of it can be drawn over', () => {
  const terminal = new Recorder({ isTTY: true, colours: true })
  terminal.rows = 4
  const screen = new Screen(terminal)
  const lines = ['one', 'two', 'three', 'four', 'five']
  screen.draw(lines)
  expect(terminal.text.match(/\n/g)).toHaveLength(3)
  expect(terminal.text).toContain('… 3 more lines')
  terminal.text = ''
  screen.draw(lines)
  expect(terminal.text.startsWith('\u001b[3A')).toBe(true)
})
