import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import {
  closeSync,
  cpSync,
  fstatSync,
  openSync,
  readdirSync,
  readSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'

const CHUNK = 1024 * 1024
const TAG = 16

/** The floor under every opening: as many bytes as the journal's sealed files hold, read and decrypted chunk by chunk. */
export class ReadFloor {
  private readonly path: string
  private readonly key = randomBytes(32)
  /** Plain bytes. */
  readonly bytes: number

  constructor(scratch: string, bytes: number) {
    this.path = join(scratch, 'floor')
    this.bytes = bytes
    const made = `${this.path}-made`
    const file = openSync(made, 'w')
    for (let at = 0, chunk = 0; at < bytes; at += CHUNK, chunk += 1) {
      const cipher = createCipheriv('aes-256-gcm', this.key, nonceAt(chunk))
      writeSync(file, cipher.update(randomBytes(Math.min(CHUNK, bytes - at))))
      cipher.final()
      writeSync(file, cipher.getAuthTag())
    }
    closeSync(file)
    // The journal was copied to where it lies: how a file came into the system's cache tells how fast it is read from it.
    cpSync(made, this.path)
    rmSync(made)
  }

  /** Every chunk decrypted and verified; nothing is kept, and what is let go answers how much it was. */
  readAll(): number {
    const file = openSync(this.path, 'r')
    const sealed = Buffer.allocUnsafe(CHUNK + TAG)
    let [bytes, chunk] = [0, 0]
    for (let left = fstatSync(file).size; left > 0; chunk += 1) {
      const length = readSync(file, sealed, 0, Math.min(left, sealed.length), null)
      const decipher = createDecipheriv('aes-256-gcm', this.key, nonceAt(chunk), { authTagLength: TAG })
      decipher.setAuthTag(sealed.subarray(length - TAG, length))
      bytes += decipher.update(sealed.subarray(0, length - TAG)).length
      decipher.final()
      left -= length
    }
    closeSync(file)
    return bytes
  }
}

/** Bytes of the sealed files of a journal. */
export function sealedBytes(folder: string): number {
  const data = join(folder, 'journal', 'data')
  return readdirSync(data).reduce((sum, name) => sum + statSync(join(data, name)).size, 0)
}

function nonceAt(chunk: number): Buffer {
  const nonce = Buffer.alloc(12)
  nonce.writeUInt32BE(chunk)
  return nonce
}
