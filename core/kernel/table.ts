const BUCKETS = 1024

/** A record in its place: at hand, or decoded when first read. Its identity stands for the record's. */
export interface Cell<T> {
  readonly value: T
}

type Bucket<T> = ReadonlyMap<string, Cell<T>>
const EMPTY: Bucket<never> = new Map<string, never>()

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
  private readonly buckets: readonly Bucket<T>[]
  readonly size: number

  private constructor(buckets: readonly Bucket<T>[], size: number) {
    this.buckets = buckets
    this.size = size
  }

  static empty<T extends object>(): Table<T> {
    return new Table<T>(
      Array.from({ length: BUCKETS }, () => EMPTY as Bucket<T>),
      0,
    )
  }

  /** Later pairs win over earlier ones with the same id. Values are frozen. */
  static from<T extends object>(pairs: Iterable<readonly [string, T]>): Table<T> {
    const maker = new TableMaker<T>()
    for (const [id, value] of pairs) maker.put(id, { value: Object.freeze(value) })
    return maker.made()
  }

  /** For `TableMaker` alone. */
  static of<T extends object>(buckets: readonly Bucket<T>[], size: number): Table<T> {
    return new Table<T>(buckets, size)
  }

  get(id: string): T | undefined {
    return this.cell(id)?.value
  }

  /** Without decoding it. */
  cell(id: string): Cell<T> | undefined {
    return this.buckets[bucketOf(id)]!.get(id)
  }

  has(id: string): boolean {
    return this.buckets[bucketOf(id)]!.has(id)
  }

  with(id: string, value: T): Table<T> {
    const bucket = new Map(this.buckets[bucketOf(id)])
    const grows = !bucket.has(id)
    bucket.set(id, { value: Object.freeze(value) })
    return this.replaced(id, bucket, this.size + (grows ? 1 : 0))
  }

  without(id: string): Table<T> {
    if (!this.has(id)) return this
    const bucket = new Map(this.buckets[bucketOf(id)])
    bucket.delete(id)
    return this.replaced(id, bucket, this.size - 1)
  }

  *entries(): IterableIterator<readonly [string, T]> {
    for (const bucket of this.buckets) for (const [id, cell] of bucket) yield [id, cell.value] as const
  }

  *values(): IterableIterator<T> {
    for (const bucket of this.buckets) for (const cell of bucket.values()) yield cell.value
  }

  changesSince(earlier: Table<T>): readonly Change<T>[] {
    const changes: Change<T>[] = []
    this.buckets.forEach((bucket, at) => {
      const before = earlier.buckets[at]!
      if (bucket === before) return
      for (const [id, cell] of bucket) {
        const was = before.get(id)
        if (was !== cell && was?.value !== cell.value) changes.push({ id, after: cell.value })
      }
      for (const id of before.keys()) if (!bucket.has(id)) changes.push({ id, after: undefined })
    })
    return changes
  }

  private replaced(id: string, bucket: Bucket<T>, size: number): Table<T> {
    const buckets = this.buckets.slice()
    buckets[bucketOf(id)] = bucket
    return new Table<T>(buckets, size)
  }
}

/** Fills a new table without reading what its cells hold. */
export class TableMaker<T extends object> {
  private readonly buckets = Array.from({ length: BUCKETS }, () => new Map<string, Cell<T>>())
  private size = 0

  put(id: string, cell: Cell<T>): void {
    const bucket = this.buckets[bucketOf(id)]!
    if (!bucket.has(id)) this.size += 1
    bucket.set(id, cell)
  }

  made(): Table<T> {
    return Table.of(this.buckets, this.size)
  }
}

/** FNV-1a, 32 bit: spreads ids evenly; not for security. */
function bucketOf(id: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < id.length; at += 1) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193)
  return (hash >>> 0) % BUCKETS
}
