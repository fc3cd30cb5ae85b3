const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const LENGTH = 20
/** 4 x 62: a byte from here up would favour the first letters, so it is thrown away. */
const FAIR = 248

/** A new record id: 20 characters, 119 bits, each letter as likely as any other. */
export function newId(random: (bytes: number) => Uint8Array): string {
  let id = ''
  while (id.length < LENGTH) {
    for (const byte of random(LENGTH + 8)) {
      if (byte < FAIR && id.length < LENGTH) id += ALPHABET[byte % ALPHABET.length]
    }
  }
  return id
}
