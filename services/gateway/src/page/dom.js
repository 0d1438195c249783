/** Makes and finds elements. Invariant: text from outside becomes text, never markup. */

/** The element with an id of the page. */
export function byId(id) {
  const found = document.getElementById(id)
  if (found === null) throw new Error(`the page has no #${id}`)
  return found
}

/** An element with attributes and children; an absent child is left out. */
export function make(tag, attributes = {}, ...children) {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) made.setAttribute(name, value === true ? '' : String(value))
  }
  made.append(...children.filter((child) => child !== undefined && child !== ''))
  return made
}

/** `ice-cream` as people write it. */
export function spoken(name) {
  const words = name.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

const formats = new Map()

/** A price in minor units as people of this browser write it. */
export function money({ minor, currency }) {
  let format = formats.get(currency)
  if (format === undefined) {
    format = new Intl.NumberFormat(undefined, { style: 'currency', currency })
    formats.set(currency, format)
  }
  return format.format(minor / 10 ** format.resolvedOptions().maximumFractionDigits)
}

/** A span of time, short: 0.4 s, 12 s, 3 min 5 s. */
export function span(ms) {
  if (ms < 9_950) return `${(Math.max(0, ms) / 1_000).toFixed(1)} s`
  const seconds = Math.round(ms / 1_000)
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`
}

/** Lets `work` run soon, once however often it is asked for, and never twice at a time. */
export function soon(work, waitMs) {
  let timer
  let running = false
  let again = false
  const run = async () => {
    timer = undefined
    running = true
    try {
      await work()
    } finally {
      running = false
      if (again) ask()
    }
  }
  const ask = () => {
    again = running
    if (!running && timer === undefined) timer = setTimeout(run, waitMs)
  }
  return ask
}
