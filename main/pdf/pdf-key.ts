import { createCipheriv, createHash } from 'node:crypto'

/** What a file says of its password: enough to try one, and to open the file with the right one. */
export interface PasswordFacts {
  readonly user: Buffer
  readonly userKey: Buffer
  readonly owner: Buffer
  readonly ownerKey: Buffer
  readonly permissions: Buffer
}

type Random = (bytes: number) => Uint8Array

/** Everything allowed: one who opens the file may read, print and copy it (ISO 32000-2, table 22). */
export const PERMISSIONS = -4

/**
 * ISO 32000-2, 7.6.4.4.7 to 7.6.4.4.9 (algorithms 8, 9 and 10), for revision 6. The person and the owner have the same
 * password: a second one that nobody knows would only forbid things.
 */
export function passwordFacts(password: string, fileKey: Buffer, random: Random): PasswordFacts {
  const secret = prepared(password)
  const [user, userKey] = entryOf(secret, fileKey, Buffer.alloc(0), random)
  const [owner, ownerKey] = entryOf(secret, fileKey, user, random)
  const rights = Buffer.alloc(16, 0xff)
  rights.writeInt32LE(PERMISSIONS, 0)
  rights.write('Tadb', 8, 'latin1')
  rights.set(random(4), 12)
  const cipher = createCipheriv('aes-256-ecb', fileKey, null).setAutoPadding(false)
  return { user, userKey, owner, ownerKey, permissions: cipher.update(rights) }
}

/** The 48 bytes that judge a password, and the file's key locked with it. `after`: for the owner's, the user's 48. */
function entryOf(secret: Buffer, fileKey: Buffer, after: Buffer, random: Random): [Buffer, Buffer] {
  const judging = Buffer.from(random(8))
  const unlocking = Buffer.from(random(8))
  const judged = Buffer.concat([hardened(secret, judging, after), judging, unlocking])
  const cipher = createCipheriv('aes-256-cbc', hardened(secret, unlocking, after), Buffer.alloc(16))
  return [judged, cipher.setAutoPadding(false).update(fileKey)]
}

/** ISO 32000-2, 7.6.4.3.4 (algorithm 2.B). */
function hardened(secret: Buffer, salt: Buffer, after: Buffer): Buffer {
  let key = hash('sha256', Buffer.concat([secret, salt, after]))
  for (let round = 1; ; round += 1) {
    const once = Buffer.concat([secret, key, after])
    const repeated = Buffer.concat(Array.from({ length: 64 }, () => once))
    const cipher = createCipheriv('aes-128-cbc', key.subarray(0, 16), key.subarray(16, 32))
    const mixed = cipher.setAutoPadding(false).update(repeated)
    // As a number of 16 bytes by three: 256 leaves 1, so the sum of the bytes does as well.
    const rest = mixed.subarray(0, 16).reduce((sum, byte) => sum + byte, 0) % 3
    key = hash((['sha256', 'sha384', 'sha512'] as const)[rest] ?? 'sha256', mixed)
    if (round >= 64 && (mixed.at(-1) ?? 0) <= round - 32) return key.subarray(0, 32)
  }
}

function hash(kind: 'sha256' | 'sha384' | 'sha512', bytes: Buffer): Buffer {
  return createHash(kind).update(bytes).digest()
}

/**
 * As a reader prepares what is typed into it: the SASLprep profile (RFC 4013), whose mapping this is, in UTF-8, at most
 * 127 bytes of it (7.6.4.3.3).
 */
function prepared(password: string): Buffer {
  const mapped = password
    .replace(/\u00ad|\u034f|\u1806|[\u180b-\u180d]|[\u200b-\u200d]|\u2060|[\ufe00-\ufe0f]|\ufeff/g, '')
    .replace(/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .normalize('NFKC')
  return Buffer.from(mapped, 'utf8').subarray(0, 127)
}
