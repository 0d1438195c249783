/** The small parts that pages are made of. Invariant: what people wrote is text, in its own direction. */
import { type Signal, signal } from '@preact/signals'
import type { ButtonHTMLAttributes, ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

export type Tone = 'plain' | 'good' | 'warn' | 'bad' | 'info'

/** Something short that is so: a state, a count. */
export function Badge({ tone = 'plain', children }: { tone?: Tone; children: ComponentChildren }) {
  return <span class={tone === 'plain' ? 'badge' : `badge badge-${tone}`}>{children}</span>
}

export interface ButtonProps extends Omit<ButtonHTMLAttributes, 'class'> {
  kind?: 'plain' | 'main' | 'danger' | 'quiet'
  class?: string
}

export function Button({ kind = 'plain', type = 'button', class: more, ...rest }: ButtonProps) {
  const own = kind === 'plain' ? 'button' : `button button-${kind}`
  return <button type={type} class={more === undefined ? own : `${own} ${more}`} {...rest} />
}

/** What somebody wrote: a name, a note, a reason. */
export function Words({ children, class: more = '' }: { children: string; class?: string }) {
  return (
    <bdi dir="auto" class={`words ${more}`}>
      {children}
    </bdi>
  )
}

/** A paper slip: an order, a portion. */
export function Ticket({
  number,
  head,
  children,
  class: more = '',
}: {
  number: ComponentChildren
  head?: ComponentChildren
  children: ComponentChildren
  class?: string
}) {
  return (
    <article class={`ticket ${more}`}>
      <header class="ticket-head">
        <span class="ticket-number">{number}</span>
        {head}
      </header>
      {children}
    </article>
  )
}

/** A dialog over the page; `open` false closes it, and so does the reader, whom `onClose` tells of. */
export function Dialog({
  open,
  title,
  onClose,
  children,
}: {
  open: boolean
  title: ComponentChildren
  onClose: () => void
  children: ComponentChildren
}) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (open) dialog.current?.showModal()
    else dialog.current?.close()
  }, [open])
  return (
    <dialog ref={dialog} class="dialog" onClose={onClose}>
      {open && (
        <>
          <header class="dialog-head">
            <h2>{title}</h2>
            <Button kind="quiet" aria-label="Close" onClick={onClose}>
              ✕
            </Button>
          </header>
          {children}
        </>
      )}
    </dialog>
  )
}

interface ToastText {
  readonly id: number
  readonly tone: 'plain' | 'bad'
  readonly text: string
}

const TOASTS_MAX = 3
const TOAST_MS = 6_000
const toasts: Signal<readonly ToastText[]> = signal([])
let toastId = 0

/** Tells something for a few seconds. */
export function toast(text: string, tone: 'plain' | 'bad' = 'plain'): void {
  toastId += 1
  const id = toastId
  toasts.value = [...toasts.value, { id, tone, text }].slice(-TOASTS_MAX)
  setTimeout(() => dismiss(id), TOAST_MS)
}

function dismiss(id: number): void {
  toasts.value = toasts.value.filter((one) => one.id !== id)
}

/** Where toasts are shown; a page has one. */
export function Toasts() {
  return (
    <div class="toasts" role="status">
      {toasts.value.map(({ id, tone, text }) => (
        <div key={id} class={`toast toast-${tone}`}>
          <Words>{text}</Words>
          <button type="button" aria-label="Dismiss" onClick={() => dismiss(id)}>
            ✕
          </button>
        </div>
      ))}
    </div>
  )
}
