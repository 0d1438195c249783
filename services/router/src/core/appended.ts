/** Longer lists are pushed to: what they have to spare is little beside what they hold. */
const COPIED_LENGTH_MAX = 32

/**
 * The list with one more; the old one is not to be used any more. A push makes room for sixteen more at once, and most
 * lists of an order have a handful for as long as it is open.
 */
export function appended<T>(list: T[], item: T): T[] {
  const { length } = list
  if (length >= COPIED_LENGTH_MAX) {
    list.push(item)
    return list
  }
  const copy = new Array<T>(length + 1)
  for (let at = 0; at < length; at++) copy[at] = list[at] as T
  copy[length] = item
  return copy
}
