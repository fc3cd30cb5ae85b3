/** 1,024 buckets in 32 shelves: a change copies one of each, and two tables are compared shelf by shelf. */
const SHELVES = 32
const ON_A_SHELF = 32

/** A record in its place: at hand, or decoded when first read. Its identity stands for the record's. */
export interface Cell<T> {
  readonly value: T
}

/** Records that were there before anything changed, in whatever form they lie. They never change. */
export interface Ground<T> {
  readonly size: number
  cell(id: string): Cell<T> | undefined
  entries(): Iterable<readonly [string, Cell<T>]>
}

/** Of the ground, and taken away since. */
const GONE = null
type Bucket<T> = ReadonlyMap<string, Cell<T> | typeof GONE>
type Shelf<T> = readonly Bucket<T>[]
const EMPTY: Bucket<never> = new Map<string, never>()
const EMPTY_SHELF: Shelf<never> = Array.from({ length: ON_A_SHELF }, () => EMPTY)
const EMPTY_SHELVES: readonly Shelf<never>[] = Array.from({ length: SHELVES }, () => EMPTY_SHELF)
/** Fewer changes are found again quicker than they are kept. */
const WORTH_KEEPING = 500
const NO_GROUND: Ground<never> = { size: 0, cell: () => undefined, entries: () => [] }

/** One changed id between two tables; `after` is undefined where the record left. */
export interface Change<T> {
  readonly id: string
  readonly after: T | undefined
}

/**
 * Records by id, immutable: a ground, and above it what changed. A change copies one bucket out of 1,024, so saving
 * one record costs the same in a journal of 100 entries and one of 100,000, and `changesSince` finds what differs by
 * identity without walking what does not.
 */
export class Table<T extends object> {
  private readonly ground: Ground<T>
  private readonly shelves: readonly Shelf<T>[]
  readonly size: number
  private told: { readonly since: WeakRef<Table<T>>; readonly changes: readonly Change<T>[] } | null = null

  private constructor(ground: Ground<T>, shelves: readonly Shelf<T>[], size: number) {
    this.ground = ground
    this.shelves = shelves
    this.size = size
  }

  static empty<T extends object>(): Table<T> {
    return new Table<T>(NO_GROUND, EMPTY_SHELVES, 0)
  }

  /** Later pairs win over earlier ones with the same id. Values are frozen. */
  static from<T extends object>(pairs: Iterable<readonly [string, T]>): Table<T> {
    const maker = new TableMaker<T>()
    for (const [id, value] of pairs) maker.put(id, { value: Object.freeze(value) })
    return maker.made()
  }

  /** For `TableMaker` alone. */
  static of<T extends object>(ground: Ground<T>, shelves: readonly Shelf<T>[], size: number): Table<T> {
    return new Table<T>(ground, shelves, size)
  }

  get(id: string): T | undefined {
    return this.cell(id)?.value
  }

  /** Without decoding it. */
  cell(id: string): Cell<T> | undefined {
    const above = this.bucket(id).get(id)
    return above === undefined ? this.ground.cell(id) : (above ?? undefined)
  }

  has(id: string): boolean {
    return this.cell(id) !== undefined
  }

  with(id: string, value: T): Table<T> {
    const bucket = new Map(this.bucket(id))
    const size = this.size + (this.has(id) ? 0 : 1)
    bucket.set(id, { value: Object.freeze(value) })
    return this.replaced(id, bucket, size)
  }

  without(id: string): Table<T> {
    if (!this.has(id)) return this
    const bucket = new Map(this.bucket(id))
    if (this.ground.cell(id)) bucket.set(id, GONE)
    else bucket.delete(id)
    return this.replaced(id, bucket, this.size - 1)
  }

  *entries(): IterableIterator<readonly [string, T]> {
    for (const [id, cell] of this.cells()) yield [id, cell.value] as const
  }

  *values(): IterableIterator<T> {
    for (const [, cell] of this.cells()) yield cell.value
  }

  /** Several who follow the table ask the same one after another, so the last answer is kept. */
  changesSince(earlier: Table<T>): readonly Change<T>[] {
    if (this.told?.since.deref() === earlier) return this.told.changes
    const changes = this.found(earlier)
    if (changes.length >= WORTH_KEEPING) this.told = { since: new WeakRef(earlier), changes }
    return changes
  }

  private found(earlier: Table<T>): readonly Change<T>[] {
    if (earlier.ground !== this.ground) return this.differences(earlier)
    const changes: Change<T>[] = []
    for (let at = 0; at < SHELVES; at += 1) {
      const shelf = this.shelves[at]!
      const was = earlier.shelves[at]!
      if (shelf === was) continue
      for (let place = 0; place < ON_A_SHELF; place += 1) {
        const bucket = shelf[place]!
        const before = was[place]!
        if (bucket === before) continue
        for (const id of bucket.keys()) this.compare(id, earlier, changes)
        for (const id of before.keys()) if (!bucket.has(id)) this.compare(id, earlier, changes)
      }
    }
    return changes
  }

  private *cells(): Generator<readonly [string, Cell<T>]> {
    if (this.ground.size > 0) {
      const changed = new Set(this.idsAbove())
      for (const entry of this.ground.entries()) if (!changed.has(entry[0])) yield entry
    }
    for (const [id, cell] of this.above()) if (cell) yield [id, cell]
  }

  private *idsAbove(): Generator<string> {
    for (const [id] of this.above()) yield id
  }

  private *above(): Generator<readonly [string, Cell<T> | typeof GONE]> {
    for (const shelf of this.shelves) {
      if (shelf === EMPTY_SHELF) continue
      for (const bucket of shelf) yield* bucket
    }
  }

  private differences(earlier: Table<T>): readonly Change<T>[] {
    const changes: Change<T>[] = []
    for (const [id] of this.cells()) this.compare(id, earlier, changes)
    for (const [id] of earlier.cells()) if (!this.has(id)) changes.push({ id, after: undefined })
    return changes
  }

  private compare(id: string, earlier: Table<T>, changes: Change<T>[]): void {
    const cell = this.cell(id)
    const was = earlier.cell(id)
    if (was !== cell && was?.value !== cell?.value) changes.push({ id, after: cell?.value })
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
    return new Table<T>(this.ground, shelves, size)
  }
}

/** Fills a new table without reading what its cells hold. */
export class TableMaker<T extends object> {
  private readonly ground: Ground<T>
  private readonly shelves: Shelf<T>[] = EMPTY_SHELVES.slice()
  /** The same, where something was put: most tables of a book hold little, and a thousand maps cost time. */
  private readonly own = new Map<number, Map<string, Cell<T> | typeof GONE>>()
  private size: number

  /** Above that ground, or on none. */
  constructor(ground: Ground<T> = NO_GROUND) {
    this.ground = ground
    this.size = ground.size
  }

  put(id: string, cell: Cell<T>): void {
    const bucket = this.bucket(id)
    const before = bucket.get(id)
    if (before === undefined ? !this.ground.cell(id) : before === GONE) this.size += 1
    bucket.set(id, cell)
  }

  /** What the ground has of that id is not there any more. */
  remove(id: string): void {
    const bucket = this.bucket(id)
    const before = bucket.get(id)
    if (before === undefined ? this.ground.cell(id) !== undefined : before !== GONE) this.size -= 1
    bucket.set(id, GONE)
  }

  made(): Table<T> {
    return Table.of(this.ground, this.shelves, this.size)
  }

  private bucket(id: string): Map<string, Cell<T> | typeof GONE> {
    const place = placeOf(id)
    const known = this.own.get(place)
    if (known) return known
    const bucket = new Map<string, Cell<T> | typeof GONE>()
    this.own.set(place, bucket)
    const shelf = this.shelves[place >>> 5]!.slice()
    shelf[place & 31] = bucket
    this.shelves[place >>> 5] = shelf
    return bucket
  }
}

/** FNV-1a, 32 bit: spreads ids evenly; not for security. */
function placeOf(id: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < id.length; at += 1) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193)
  return (hash >>> 0) % (SHELVES * ON_A_SHELF)
}
