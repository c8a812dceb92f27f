/** Letters and digits that nobody takes for one another, whether read or told over the phone. */
const signs = 'abcdefghjkmnpqrstuvwxyz23456789'
const groups = 4
const long = 5

/** 'kfm2x-w7p9h-rtcd4-q8nvb': about 99 bits of chance, which an administrator can read aloud. */
export function firstPassword(): string {
  return Array.from({ length: groups }, () => Array.from({ length: long }, oneSign).join('')).join('-')
}

/** Draws again where the remainder would favour the first signs. */
function oneSign(): string {
  const drawn = crypto.getRandomValues(new Uint8Array(1))[0] ?? 0
  return drawn < 256 - (256 % signs.length) ? signs.charAt(drawn % signs.length) : oneSign()
}
