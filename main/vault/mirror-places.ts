import type { MirrorBlock } from './mirror-block.ts'
import type { Found } from './mirror-ground.ts'

/** As many ids of a collection are looked for one at a time; a map of all is made when it is more. */
const FEW = 16

/** Where each record lies in a mirror. Opening asks for those that have changed since, which are mostly few. */
export class MirrorPlaces {
  private readonly blocks: readonly MirrorBlock[]
  /** For each collection: id to number of block and place in it, as one number. */
  private readonly places = new Map<string, Map<string, number>>()
  /** Blocks of each collection that are in there. */
  private readonly placed = new Map<string, number>()
  /** The same for ids that were looked for one at a time; null for one that is in no block. */
  private readonly looked = new Map<string, Map<string, number | null>>()

  /** `blocks` may be filled later, before anything is asked. */
  constructor(blocks: readonly MirrorBlock[]) {
    this.blocks = blocks
  }

  has(collection: string, id: string): boolean {
    return this.numberOf(collection, id) !== null
  }

  find(collection: string, id: string): Found | null {
    const number = this.numberOf(collection, id)
    if (number === null) return null
    return { block: this.blocks[Math.floor(number / MOST_IN_BLOCK)]!, place: number % MOST_IN_BLOCK }
  }

  /** Makes the maps, a block a step. */
  *rest(): Generator<void> {
    for (const collection of new Set(this.blocks.map(({ block }) => block.c))) yield* this.restOf(collection)
  }

  clear(): void {
    this.places.clear()
    this.placed.clear()
    this.looked.clear()
  }

  private numberOf(collection: string, id: string): number | null {
    const number = this.places.get(collection)?.get(id)
    if (number !== undefined || this.isPlaced(collection)) return number ?? null
    const looked = this.looked.get(collection) ?? new Map<string, number | null>()
    this.looked.set(collection, looked)
    const known = looked.get(id)
    if (known !== undefined) return known
    if (looked.size < FEW) {
      const found = this.lookFor(collection, id)
      looked.set(id, found)
      return found
    }
    for (const steps = this.restOf(collection); !steps.next().done;);
    return this.places.get(collection)?.get(id) ?? null
  }

  private lookFor(collection: string, id: string): number | null {
    for (let at = this.placed.get(collection) ?? 0; at < this.blocks.length; at += 1) {
      const { block } = this.blocks[at]!
      const place = block.c === collection ? block.placeOf(id) : -1
      if (place !== -1) return at * MOST_IN_BLOCK + place
    }
    return null
  }

  private isPlaced(collection: string): boolean {
    return this.placed.get(collection) === this.blocks.length
  }

  private *restOf(collection: string): Generator<void> {
    for (let at = this.placed.get(collection) ?? 0; at < this.blocks.length; at += 1) {
      this.place(collection, at)
      yield
    }
  }

  private place(collection: string, at: number): void {
    this.placed.set(collection, at + 1)
    const { block } = this.blocks[at]!
    if (block.c !== collection) return
    const places = this.places.get(collection) ?? new Map<string, number>()
    this.places.set(collection, places)
    const { ids } = block
    const number = at * MOST_IN_BLOCK
    for (let place = 0; place < ids.length; place += 1) places.set(ids[place]!, number + place)
  }
}

/** A block holds a thousand records or so; one of the smallest rows is some 20 bytes. */
const MOST_IN_BLOCK = 65_536
