/** The basket: what was chosen, for whom, for when; and the button that orders it, once. */
import { useSignal } from '@preact/signals'
import type { ApiError } from '../api.ts'
import type { Menu, NewOrder } from '../api-types.ts'
import { readKept, writeKept } from '../kept.ts'
import { FoodPicture } from '../parts/food-picture.tsx'
import { Button, Words } from '../parts/parts.tsx'
import { clock, money } from '../words.ts'
import {
  type BasketLine,
  itemOf,
  NOTE_CHARS_MAX,
  orderLines,
  portionPrice,
  QUANTITY_MAX,
  wishText,
} from './basket.ts'
import { remember } from './mine.ts'
import { place } from './placing.ts'
import { addLine, basket, clearBasket, followMenu, menu, total } from './shop.ts'
import { Stepper } from './stepper.tsx'
import { goTo } from './way.ts'

const NAME = 'truck-name'
const NAME_CHARS_MAX = 80
const SLOT_MS = 15 * 60_000
const SLOTS = 24

export function BasketView() {
  const now = menu.value
  if (now === undefined) return null
  return (
    <section class="basket" id="basket" aria-label="Basket">
      <h2>Basket</h2>
      {basket.value.length === 0 ? (
        <p class="empty">Nothing yet. Tap what you like.</p>
      ) : (
        <>
          <ul>
            {basket.value.map((line) => (
              <Line key={`${line.item} ${line.modifiers.join('+')} ${line.note}`} line={line} menu={now} />
            ))}
          </ul>
          <OrderForm />
        </>
      )}
    </section>
  )
}

function Line({ line, menu: now }: { line: BasketLine; menu: Menu }) {
  const item = itemOf(now, line.item)
  const title = item?.title ?? line.item
  const wishes = wishText(item, line.modifiers)
  const minor = item === undefined ? 0 : portionPrice(item, line.modifiers) * line.quantity
  return (
    <li class="basket-line">
      <FoodPicture class="food-small" item={line.item} />
      <span class="basket-what">
        <b>{title}</b>
        {wishes !== '' && <span>{wishes}</span>}
        {line.note !== '' && <Words>{line.note}</Words>}
      </span>
      <Stepper
        label={title}
        value={line.quantity}
        min={0}
        max={QUANTITY_MAX}
        onChange={(value) => addLine({ ...line, quantity: value - line.quantity })}
      />
      <span class="basket-price figures">{money({ minor, currency: now.currency })}</span>
    </li>
  )
}

function OrderForm() {
  const name = useSignal(readKept(NAME) ?? '')
  const note = useSignal('')
  const when = useSignal('')
  const sending = useSignal(false)
  const told = useSignal('')
  const send = async (): Promise<void> => {
    // A second tap while the first is on its way.
    if (sending.value) return
    sending.value = true
    told.value = ''
    writeKept(NAME, name.value)
    try {
      const accepted = await place(
        newOrder({ name: name.value.trim(), note: note.value.trim(), when: when.value }),
        {
          onWait: (text) => {
            told.value = text
          },
        },
      )
      clearBasket()
      remember({ id: accepted.id, number: accepted.dayNumber ?? accepted.number })
      goTo(accepted.id)
    } catch (error) {
      told.value = refusalText(error as ApiError)
      followMenu()
    } finally {
      sending.value = false
    }
  }
  return (
    <form
      class="order-form"
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <label class="field">
        Your name
        <input
          dir="auto"
          autocomplete="given-name"
          maxLength={NAME_CHARS_MAX}
          placeholder="Who shall we call?"
          value={name.value}
          onInput={(event) => {
            name.value = event.currentTarget.value
          }}
        />
      </label>
      <label class="field">
        Note
        <input
          dir="auto"
          maxLength={NOTE_CHARS_MAX}
          placeholder="Anything for all of it?"
          value={note.value}
          onInput={(event) => {
            note.value = event.currentTarget.value
          }}
        />
      </label>
      <label class="field">
        When
        <select
          value={when.value}
          onChange={(event) => {
            when.value = event.currentTarget.value
          }}
        >
          <option value="">As soon as possible</option>
          {slots(Date.now()).map((at) => (
            <option key={at} value={new Date(at).toISOString()}>
              {clock(at)}
            </option>
          ))}
        </select>
      </label>
      {told.value !== '' && (
        <p class="order-told" role="alert">
          {told.value}
        </p>
      )}
      <Button type="submit" kind="main" class="order-button" disabled={sending.value}>
        <span>{sending.value ? 'Ordering…' : 'Order'}</span>
        <span class="figures">{total.value === undefined ? '' : money(total.value)}</span>
      </Button>
    </form>
  )
}

function newOrder({ name, note, when }: { name: string; note: string; when: string }): NewOrder {
  return {
    items: orderLines(basket.value),
    ...(name !== '' && { name }),
    ...(note !== '' && { note }),
    ...(when !== '' && { for: when }),
  }
}

/** The quarters of an hour from the next but one on. */
function slots(nowMs: number): number[] {
  const first = Math.ceil(nowMs / SLOT_MS) + 1
  return Array.from({ length: SLOTS }, (_, at) => (first + at) * SLOT_MS)
}

function refusalText({ status, message, problem }: ApiError): string {
  if (status === 0) return 'The truck cannot be reached. Order again in a moment: it stays one order.'
  if (problem?.possibleAt !== undefined) {
    return `${problem.title}. Please come back at ${clock(problem.possibleAt)}.`
  }
  return message
}
