/** What this browser keeps for the next visit. A browser that keeps nothing works all the same. */

export function readKept(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch (error) {
    console.info('this browser keeps nothing', error)
    return null
  }
}

/** The same as an object of ours; `otherwise` if nothing is kept that can be read. */
export function readKeptAs<T>(key: string, otherwise: T): T {
  const text = readKept(key) ?? ''
  if (text === '') return otherwise
  try {
    return JSON.parse(text) as T
  } catch (error) {
    console.info(`what was kept as ${key} cannot be read`, error)
    return otherwise
  }
}

export function writeKept(key: string, text: string): void {
  try {
    localStorage.setItem(key, text)
  } catch (error) {
    console.info('this browser keeps nothing', error)
  }
}
