import { createCipheriv, randomBytes } from 'node:crypto'
import { closeSync, fsyncSync, openSync, renameSync, writeSync } from 'node:fs'
import { join } from 'node:path'

/** The usual way of diary programs: at each save everything is encrypted into one file that replaces the old one. */
export class WholeFile {
  private readonly folder: string
  private readonly values: readonly object[]
  private readonly key = randomBytes(32)

  constructor(folder: string, values: readonly object[]) {
    this.folder = folder
    this.values = values
  }

  save(): void {
    const nonce = randomBytes(12)
    const cipher = createCipheriv('aes-256-gcm', this.key, nonce)
    const body = cipher.update(JSON.stringify(this.values), 'utf8')
    const parts = [nonce, body, cipher.final(), cipher.getAuthTag()]
    const temporary = join(this.folder, 'whole.tmp')
    const file = openSync(temporary, 'w')
    for (const part of parts) writeAll(file, part)
    fsyncSync(file)
    closeSync(file)
    renameSync(temporary, join(this.folder, 'whole'))
    const folder = openSync(this.folder, 'r')
    fsyncSync(folder)
    closeSync(folder)
  }
}

function writeAll(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at)
}
