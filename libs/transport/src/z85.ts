/** Keys as ZeroMQ writes them, and as bytes. [Z85, RFC 32] */
const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.-:+=^!/*?&<>()[]{}@%$#'
const WORD = 5

/** Whether a text is a key: 40 characters of Z85. */
export function isKey(text: unknown): text is string {
  return typeof text === 'string' && /^[0-9a-zA-Z.\-:+=^!/*?&<>()[\]{}@%$#]{40}$/.test(text)
}

/** The 32 bytes of a key. */
export function bytesOf(key: string): Buffer {
  const bytes = Buffer.alloc((key.length / WORD) * 4)
  for (let at = 0; at < key.length; at += WORD) {
    let word = 0
    for (const digit of key.slice(at, at + WORD)) word = word * DIGITS.length + DIGITS.indexOf(digit)
    bytes.writeUInt32BE(word, (at / WORD) * 4)
  }
  return bytes
}
