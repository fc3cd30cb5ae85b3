import type { Body } from '../../core/book/book.ts'
import type { Cell, Ground } from '../../core/kernel/table.ts'
import type { OpenVault } from '../vault/vault.ts'
import type { EntryGround } from './entry-ground.ts'

/** The texts of those entries. */
export class TextGround implements Ground<Body> {
  private readonly vault: OpenVault
  private readonly rows: EntryGround

  constructor(vault: OpenVault, rows: EntryGround) {
    this.vault = vault
    this.rows = rows
  }

  get size(): number {
    return this.rows.size
  }

  cell(id: string): Cell<Body> | undefined {
    return this.rows.has(id) ? { value: new SealedText(this.vault, id) } : undefined
  }

  *entries(): Generator<readonly [string, Cell<Body>]> {
    for (const [id] of this.rows.entries()) yield [id, { value: new SealedText(this.vault, id) }]
  }
}

/** A text that lies in the vault. */
export class SealedText implements Body {
  private readonly vault: OpenVault
  private readonly id: string

  constructor(vault: OpenVault, id: string) {
    this.vault = vault
    this.id = id
  }

  /** Throws as the disk does, also where it is out of reach: an empty text would be saved over it. */
  read(): string {
    const value = this.vault.value('entries', this.id)
    if (!value) throw Object.assign(new Error('a text that is in no file that is here'), { code: 'ENOENT' })
    const { text } = value
    return typeof text === 'string' ? text : ''
  }
}
