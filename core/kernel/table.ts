/** 1,024 buckets in 32 shelves: a change copies one of each, and two tables are compared shelf by shelf. */
const SHELVES = 32
const ON_A_SHELF = 32

/** A record in its place: at hand, or decoded when first read. Its identity stands for the record's. */
export interface Cell<T> {
  readonly value: T
}

type Bucket<T> = ReadonlyMap<string, Cell<T>>
type Shelf<T> = readonly Bucket<T>[]
const EMPTY: Bucket<never> = new Map<string, never>()
const EMPTY_SHELF: Shelf<never> = Array.from({ length: ON_A_SHELF }, () => EMPTY)
const EMPTY_SHELVES: readonly Shelf<never>[] = Array.from({ length: SHELVES }, () => EMPTY_SHELF)

/** One changed id between two tables; `after` is undefined where the record left. */
export interface Change<T> {
  readonly id: string
  readonly after: T | undefined
}

/**
 * Records by id, immutable. A change copies one bucket out of 1,024, so saving one record
 * costs the same in a journal of 100 entries and one of 100,000, and `changesSince`
 * finds what differs by identity without walking what does not.
 */
export class Table<T extends object> {
  private readonly shelves: readonly Shelf<T>[]
  readonly size: number

  private constructor(shelves: readonly Shelf<T>[], size: number) {
    this.shelves = shelves
    this.size = size
  }

  static empty<T extends object>(): Table<T> {
    return new Table<T>(EMPTY_SHELVES, 0)
  }

  /** Later pairs win over earlier ones with the same id. Values are frozen. */
  static from<T extends object>(pairs: Iterable<readonly [string, T]>): Table<T> {
    const maker = new TableMaker<T>()
    for (const [id, value] of pairs) maker.put(id, { value: Object.freeze(value) })
    return maker.made()
  }

  /** For `TableMaker` alone. */
  static of<T extends object>(shelves: readonly Shelf<T>[], size: number): Table<T> {
    return new Table<T>(shelves, size)
  }

  get(id: string): T | undefined {
    return this.cell(id)?.value
  }

  /** Without decoding it. */
  cell(id: string): Cell<T> | undefined {
    return this.bucket(id).get(id)
  }

  has(id: string): boolean {
    return this.bucket(id).has(id)
  }

  with(id: string, value: T): Table<T> {
    const bucket = new Map(this.bucket(id))
    const grows = !bucket.has(id)
    bucket.set(id, { value: Object.freeze(value) })
    return this.replaced(id, bucket, this.size + (grows ? 1 : 0))
  }

  without(id: string): Table<T> {
    if (!this.has(id)) return this
    const bucket = new Map(this.bucket(id))
    bucket.delete(id)
    return this.replaced(id, bucket, this.size - 1)
  }

  *entries(): IterableIterator<readonly [string, T]> {
    for (const shelf of this.shelves) {
      for (const bucket of shelf) for (const [id, cell] of bucket) yield [id, cell.value] as const
    }
  }

  *values(): IterableIterator<T> {
    for (const shelf of this.shelves) {
      for (const bucket of shelf) for (const cell of bucket.values()) yield cell.value
    }
  }

  changesSince(earlier: Table<T>): readonly Change<T>[] {
    const changes: Change<T>[] = []
    for (let at = 0; at < SHELVES; at += 1) {
      const [shelf, was] = [this.shelves[at]!, earlier.shelves[at]!]
      if (shelf === was) continue
      for (let place = 0; place < ON_A_SHELF; place += 1) {
        if (shelf[place] !== was[place]) compare(shelf[place]!, was[place]!, changes)
      }
    }
    return changes
  }

  private bucket(id: string): Bucket<T> {
    const place = placeOf(id)
    return this.shelves[place >>> 5]![place & 31]!
  }

  private replaced(id: string, bucket: Bucket<T>, size: number): Table<T> {
    const place = placeOf(id)
    const shelves = this.shelves.slice()
    const shelf = shelves[place >>> 5]!.slice()
    shelf[place & 31] = bucket
    shelves[place >>> 5] = shelf
    return new Table<T>(shelves, size)
  }
}

function compare<T>(bucket: Bucket<T>, before: Bucket<T>, changes: Change<T>[]): void {
  for (const [id, cell] of bucket) {
    const was = before.get(id)
    if (was !== cell && was?.value !== cell.value) changes.push({ id, after: cell.value })
  }
  for (const id of before.keys()) if (!bucket.has(id)) changes.push({ id, after: undefined })
}

/** Fills a new table without reading what its cells hold. */
export class TableMaker<T extends object> {
  private readonly shelves = Array.from({ length: SHELVES }, () =>
    Array.from({ length: ON_A_SHELF }, () => new Map<string, Cell<T>>()),
  )
  private size = 0

  put(id: string, cell: Cell<T>): void {
    const place = placeOf(id)
    const bucket = this.shelves[place >>> 5]![place & 31]!
    if (!bucket.has(id)) this.size += 1
    bucket.set(id, cell)
  }

  made(): Table<T> {
    return Table.of(this.shelves, this.size)
  }
}

/** FNV-1a, 32 bit: spreads ids evenly; not for security. */
function placeOf(id: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < id.length; at += 1) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193)
  return (hash >>> 0) % (SHELVES * ON_A_SHELF)
}
