import { KEY_BYTES } from './aead.ts'
import { hkdf } from './hash.ts'

const EPOCH_BYTES = 4
const ENTRY_BYTES = EPOCH_BYTES + KEY_BYTES
const NO_SALT = Buffer.alloc(0)

/** The keys of all epochs. New files use the newest; the older ones open what was written before. */
export class Keyring {
  readonly vaultId: string
  private readonly keys: Map<number, Buffer>

  private constructor(vaultId: string, keys: Map<number, Buffer>) {
    this.vaultId = vaultId
    this.keys = keys
  }

  static fresh(vaultId: string, key: Uint8Array): Keyring {
    return new Keyring(vaultId, new Map([[1, Buffer.from(key)]]))
  }

  /** Bytes as `encoded` gives them; null when they are no keyring. */
  static decoded(vaultId: string, bytes: Uint8Array): Keyring | null {
    if (bytes.length === 0 || bytes.length % ENTRY_BYTES !== 0) return null
    const from = Buffer.from(bytes)
    const keys = new Map<number, Buffer>()
    for (let at = 0; at < from.length; at += ENTRY_BYTES) {
      keys.set(from.readUInt32BE(at), Buffer.from(from.subarray(at + EPOCH_BYTES, at + ENTRY_BYTES)))
    }
    from.fill(0)
    return new Keyring(vaultId, keys)
  }

  /** One entry an epoch: number (u32), key (32 bytes). */
  encoded(): Buffer {
    const entries = [...this.keys].toSorted(([one], [other]) => one - other)
    return Buffer.concat(
      entries.map(([epoch, key]) => {
        const entry = Buffer.alloc(ENTRY_BYTES)
        entry.writeUInt32BE(epoch)
        entry.set(key, EPOCH_BYTES)
        return entry
      }),
    )
  }

  /** A copy of all keys and one more, which is the newest. */
  withNext(key: Uint8Array): Keyring {
    const keys = new Map([...this.keys].map(([epoch, each]) => [epoch, Buffer.from(each)]))
    keys.set(this.newest + 1, Buffer.from(key))
    return new Keyring(this.vaultId, keys)
  }

  get newest(): number {
    return Math.max(...this.keys.keys())
  }

  /** The key every later keyring of this journal still has: for names that must never change. */
  get oldest(): number {
    return Math.min(...this.keys.keys())
  }

  epochs(): readonly number[] {
    return [...this.keys.keys()]
  }

  has(epoch: number): boolean {
    return this.keys.has(epoch)
  }

  /** The key of one purpose: of one file alone when `salt` is that file's own. */
  derived(epoch: number, purpose: string, salt: Uint8Array = NO_SALT): Buffer {
    const key = this.keys.get(epoch)
    if (!key) throw new Error('no key of that epoch')
    return hkdf(key, salt, `stillwater/1/${purpose}/${this.vaultId}`)
  }

  wipe(): void {
    for (const key of this.keys.values()) key.fill(0)
    this.keys.clear()
  }
}
