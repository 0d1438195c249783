/** A button whose tap can be taken back for a moment. */
import type { ComponentChildren } from 'preact'
import { Button, type ButtonProps } from '../parts/parts.tsx'
import { held, hold, takeBack } from './held.ts'

export function HoldButton({
  holdKey,
  onDo,
  undo,
  children,
  ...rest
}: Omit<ButtonProps, 'onClick'> & {
  /** Names what is decided: one of a key at a time. */
  holdKey: string
  onDo: () => void
  /** What the button says while it can be taken back: `Buying 500`. */
  undo: string
  children: ComponentChildren
}) {
  if (held.value.has(holdKey)) {
    return (
      <Button class="holding" onClick={() => takeBack(holdKey)}>
        {undo} <u>Undo</u>
      </Button>
    )
  }
  return (
    <Button {...rest} onClick={() => hold(holdKey, onDo)}>
      {children}
    </Button>
  )
}
