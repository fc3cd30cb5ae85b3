import { createDecipheriv, createHash, createCipheriv } from 'node:crypto'

/**
 * What a reader does with a password (ISO 32000-2, 7.6.4.3.3, algorithm 2.A, and 2.B), written apart from the program:
 * the file's key, or null where the password is wrong.
 */
export function keyOf(pdf: Uint8Array, password: string): Buffer | null {
  const text = Buffer.from(pdf).toString('latin1')
  const bytesOf = (name: string): Buffer =>
    Buffer.from(new RegExp(`/${name} <([0-9a-f]+)>`).exec(text)?.[1] ?? '', 'hex')
  const user = bytesOf('U')
  const typed = Buffer.from(password, 'utf8')
  if (!harden(typed, user.subarray(32, 40)).equals(user.subarray(0, 32))) return null
  return decrypt('aes-256-cbc', harden(typed, user.subarray(40, 48)), Buffer.alloc(16), bytesOf('UE'))
}

/** A string or stream with its first sixteen bytes. */
export function opened(locked: Buffer, key: Buffer): Buffer {
  const plain = decrypt('aes-256-cbc', key, locked.subarray(0, 16), locked.subarray(16))
  return plain.subarray(0, plain.length - (plain.at(-1) ?? 0))
}

function decrypt(name: string, key: Buffer, start: Buffer, bytes: Buffer): Buffer {
  return createDecipheriv(name, key, start).setAutoPadding(false).update(bytes)
}

function harden(typed: Buffer, salt: Buffer): Buffer {
  let key = createHash('sha256').update(typed).update(salt).digest()
  let last = 0
  for (let round = 0; round < 64 || last > round - 32; round += 1) {
    const block = Buffer.alloc((typed.length + key.length) * 64, Buffer.concat([typed, key]))
    const mixed = createCipheriv('aes-128-cbc', key.subarray(0, 16), key.subarray(16, 32))
      .setAutoPadding(false)
      .update(block)
    const rest = Number(BigInt(`0x${mixed.subarray(0, 16).toString('hex')}`) % 3n)
    key = createHash(['sha256', 'sha384', 'sha512'][rest] ?? '')
      .update(mixed)
      .digest()
    last = mixed.at(-1) ?? 0
  }
  return key.subarray(0, 32)
}
