import { COLLECTIONS, type Body, type Book, type Collection } from '../../core/book/book.ts'
import { readRecord, type Found } from '../../core/book/read-record.ts'
import { Table } from '../../core/kernel/table.ts'
import type { Head, OpenVault } from '../vault/vault.ts'

export interface KnownHead extends Head {
  readonly collection: Collection
}

export interface LoadedBook {
  readonly book: Book
  /** Records of our collections that are in no shape we know. */
  readonly unread: number
}

type Pairs = ReadonlyMap<Collection, (readonly [string, Found])[]>

/** Builds the book from every live head. Texts stay in the vault until one is read. */
export function loadBook(vault: OpenVault, meet: (head: KnownHead) => void): LoadedBook {
  const pairs: Pairs = new Map(COLLECTIONS.map((name) => [name, []]))
  const texts: (readonly [string, Body])[] = []
  let unread = 0
  for (const head of vault.heads()) {
    if (!isKnown(head)) continue
    const record = readRecord(head.collection, head.value)
    if (record === null) {
      unread += 1
      continue
    }
    meet(head)
    if (head.collection === 'entries') {
      const { text: _, ...row } = record
      pairs.get('entries')?.push([head.id, row])
      texts.push([head.id, new SealedText(vault, head.id)])
    } else {
      pairs.get(head.collection)?.push([head.id, record])
    }
  }
  return { book: bookOf(pairs, texts), unread }
}

/** A text that lies in the vault. */
class SealedText implements Body {
  private readonly vault: OpenVault
  private readonly id: string

  constructor(vault: OpenVault, id: string) {
    this.vault = vault
    this.id = id
  }

  readonly read = (): string => {
    const text = this.vault.value('entries', this.id)?.['text']
    return typeof text === 'string' ? text : ''
  }
}

function isKnown(head: Head): head is KnownHead {
  return COLLECTIONS.some((collection) => collection === head.collection)
}

/** The one place where what the vault holds is taken for what its shape says; `readRecord` has looked. */
function bookOf(pairs: Pairs, texts: readonly (readonly [string, Body])[]): Book {
  const table = <T extends object>(collection: Collection): Table<T> =>
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- this is the wire to the disk
    Table.from((pairs.get(collection) ?? []) as unknown as (readonly [string, T])[])
  return {
    entries: table('entries'),
    texts: Table.from(texts),
    moods: table('moods'),
    steps: table('steps'),
    issues: table('issues'),
    goals: table('goals'),
    checkIns: table('checkIns'),
    evidence: table('evidence'),
    settings: table('settings'),
    visits: table('visits'),
  }
}
