/** What there is, what is low, and what can be ordered. */
import { useSignal } from '@preact/signals'
import type { Menu, MenuItem } from '../api-types.ts'
import { buyStock, markItem } from '../kitchen-api.ts'
import type { Stock, StockLine } from '../kitchen-types.ts'
import { Badge, Button, Dialog, Words } from '../parts/parts.tsx'
import { clock } from '../words.ts'
import type { ChefLive } from './chef-live.ts'
import { tellOf } from './deciding.ts'
import { sendOnWhenBought } from './going-on.ts'
import { lacks } from './groups.ts'
import { HoldButton } from './hold-button.tsx'
import { amountText, amountToBuy } from './stock-words.ts'

const AMOUNT_MAX = 1_000_000_000

export function StockList({ stock, live }: { stock: Stock; live: ChefLive }) {
  const low = stock.ingredients.filter((line) => line.low).length
  // What is low on top, so that nobody has to look for it.
  const lines = stock.ingredients.toSorted((one, other) => Number(other.low) - Number(one.low))
  return (
    <section class="card" aria-labelledby="stock-title" id="stock">
      <h2 id="stock-title">
        Stock <Badge tone={low > 0 ? 'warn' : 'good'}>{low > 0 ? `▼ ${low} low` : '● enough'}</Badge>
      </h2>
      <ul class="stock">
        {lines.map((line) => (
          <li key={line.name}>
            <StockRow line={line} live={live} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function StockRow({ line, live }: { line: StockLine; live: ChefLive }) {
  const { name, title, unit, available, reserved, lowMark, low } = line
  const asking = useSignal(false)
  const buy = async (amount: number): Promise<void> => {
    const key = `page-${crypto.randomUUID()}`
    const isBought = await tellOf(
      () => buyStock(name, amount, key),
      `${amountText(amount, unit)} ${title} bought`,
    )
    if (isBought) sendOnWhenBought(live.issues.peek()?.issues.filter((issue) => lacks(issue, name)) ?? [])
    live.refresh()
  }
  const amount = amountToBuy(line, 0)
  const text = amountText(amount, unit)
  return (
    <>
      <span class="stock-name">
        <b>{title}</b>
        {low && (
          <Badge tone={available === 0 ? 'bad' : 'warn'}>{available === 0 ? '■ none left' : '▼ low'}</Badge>
        )}
        <span class="soft">
          low from {amountText(lowMark, unit)}
          {reserved > 0 && `, ${amountText(reserved, unit)} put aside`}
        </span>
      </span>
      <b class="stock-amount figures">{amountText(available, unit)}</b>
      {low ? (
        <HoldButton
          kind="main"
          holdKey={`stock ${name}`}
          undo={`Buying ${text}…`}
          onDo={() => void buy(amount)}
        >
          Buy {text}
        </HoldButton>
      ) : (
        <Button kind="quiet" aria-label={`Buy ${title}`} onClick={() => (asking.value = true)}>
          Buy…
        </Button>
      )}
      <BuyDialog
        line={line}
        open={asking.value}
        onClose={() => (asking.value = false)}
        onBuy={(more) => void buy(more)}
      />
    </>
  )
}

interface BuyDialogProps {
  line: StockLine
  open: boolean
  onClose: () => void
  onBuy: (amount: number) => void
}

function BuyDialog({ line, open, onClose, onBuy }: BuyDialogProps) {
  const amount = useSignal(amountToBuy({ ...line, available: 0 }, 0))
  const isWhole = Number.isSafeInteger(amount.value) && amount.value >= 1 && amount.value <= AMOUNT_MAX
  return (
    <Dialog open={open} title={`Buy ${line.title}`} onClose={onClose}>
      <label class="field">
        {line.unit === 'piece' ? 'Pieces' : `In ${line.unit}s`}
        <input
          type="number"
          min={1}
          max={AMOUNT_MAX}
          value={amount.value}
          aria-invalid={!isWhole}
          onInput={(event) => {
            amount.value = event.currentTarget.valueAsNumber
          }}
        />
        {!isWhole && <span class="field-hint">A whole number from 1 on.</span>}
      </label>
      <div class="dialog-acts">
        <Button onClick={onClose}>Do not buy</Button>
        <Button
          kind="main"
          disabled={!isWhole}
          onClick={() => {
            onClose()
            onBuy(amount.value)
          }}
        >
          Buy {isWhole ? amountText(amount.value, line.unit) : ''}
        </Button>
      </div>
    </Dialog>
  )
}

export function MenuList({ menu, stock, live }: { menu: Menu; stock: Stock; live: ChefLive }) {
  const off = menu.items.filter((item) => item.off === true).length
  return (
    <section class="card" aria-labelledby="menu-title" id="menu">
      <h2 id="menu-title">
        Menu <Badge tone={off > 0 ? 'warn' : 'good'}>{off > 0 ? `▲ ${off} off` : '● all on'}</Badge>
      </h2>
      <ul class="menu-switches">
        {menu.items.map((item) => (
          <li key={item.item}>
            <MenuSwitch item={item} stock={stock} live={live} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function MenuSwitch({
  item: { item, title },
  stock,
  live,
}: {
  item: MenuItem
  stock: Stock
  live: ChefLive
}) {
  // The pantry is asked more often than the menu, and says why.
  const off = stock.off.find((one) => one.item === item)
  const mark = async (): Promise<void> => {
    const [to, told] =
      off === undefined ? (['off', 'off the menu'] as const) : (['on', 'on the menu again'] as const)
    await tellOf(() => markItem(item, to, 'by hand'), `${title} is ${told}`)
    live.refresh()
  }
  return (
    <>
      <span class="stock-name">
        <b>{title}</b>
        {off !== undefined && (
          <span class="soft">
            off since {clock(off.since)}
            {off.author !== '' && (
              <>
                {' '}
                by <Words>{off.author}</Words>
              </>
            )}
            {off.reason !== '' && (
              <>
                {': '}
                <Words>{off.reason}</Words>
              </>
            )}
          </span>
        )}
      </span>
      <button
        type="button"
        role="switch"
        class="switch"
        aria-checked={off === undefined}
        aria-label={`${title} on the menu`}
        onClick={() => void mark()}
      >
        <span>{off === undefined ? 'On' : 'Off'}</span>
      </button>
    </>
  )
}
