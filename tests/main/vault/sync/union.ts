import { createHash } from 'node:crypto'
import { readDataFile } from '../../../../main/vault/data-file.ts'
import type { Keyring } from '../../../../main/vault/keyring.ts'
import { shownBy, type Line } from './definition.ts'

/** What a vault shows, by collection and id. */
export type View = ReadonlyMap<string, { readonly value: object; readonly heads: readonly string[] }>

/** Every revision that was ever in a file, out of the bytes, in no order. */
export class Union {
  private readonly lines = new Map<string, Line>()
  private readonly taken = new Set<string>()
  private readonly keyring: Keyring

  constructor(keyring: Keyring) {
    this.keyring = keyring
  }

  take(name: string, bytes: Buffer): void {
    if (this.taken.has(name)) return
    const file = readDataFile(this.keyring, name, bytes)
    if (file.kind !== 'sound') throw new Error(`${name} was written and does not read`)
    this.taken.add(name)
    const texts = file.lines.toString('utf8').split('\n').filter(Boolean)
    if (texts.length !== file.head.n) throw new Error(`${name} has ${texts.length} lines`)
    for (const text of texts) {
      const line: Line = JSON.parse(text)
      if (line.r !== nameOf(text)) throw new Error(`${line.r} is no name of ${text}`)
      this.lines.set(line.r, line)
    }
  }

  /** Straight from the definition: nothing of the index, the lineage, the mirror or the packs. */
  view(): View {
    const all = [...this.lines.values()].filter(({ c }) => !c.startsWith('_'))
    const notes = Map.groupBy(all, ({ c, i }) => `${c}/${i}`)
    return new Map(
      [...notes].flatMap(([key, lines]) => {
        const shown = shownBy(lines)
        return shown ? [[key, shown] as const] : []
      }),
    )
  }
}

/** The first 8 bytes of SHA-256 over the line after its name. */
function nameOf(text: string): string {
  const rest = text.replace(/^\{"r":"[^"]*",/, '')
  return createHash('sha256').update(rest).digest('hex').slice(0, 16)
}
