/** What this browser keeps for the next visit. A browser that keeps nothing works all the same. */

export function readKept(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch (error) {
    console.info('this browser keeps nothing', error)
    return null
  }
}

export function writeKept(key: string, text: string): void {
  try {
    localStorage.setItem(key, text)
  } catch (error) {
    console.info('this browser keeps nothing', error)
  }
}
