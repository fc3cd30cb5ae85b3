import { grown8 } from '../search/room.ts'
import { SEARCH_KINDS, type SearchKind, type ThingKind } from '../search/search-kinds.ts'
import type { Day } from '../kernel/time.ts'

/** A record in the index that is no entry. */
export interface Thing {
  readonly kind: ThingKind
  readonly id: string
  readonly day: Day
}

const GROUP_OF = new Map<SearchKind, number>(SEARCH_KINDS.map(({ kind }, group) => [kind, group]))

/** Where results of that kind are put together. */
export function groupOfKind(kind: SearchKind): number {
  return GROUP_OF.get(kind)!
}

/** The thing each slot of the index stands for, and its group beside it in a byte, 0 where it is none. */
export class ThingsBySlot {
  private things: (Thing | undefined)[] = []
  private groups = new Uint8Array(1024)

  set(slot: number, thing: Thing | undefined): void {
    if (slot >= this.groups.length) this.groups = grown8(this.groups, slot + 1)
    this.things[slot] = thing
    this.groups[slot] = thing === undefined ? 0 : groupOfKind(thing.kind)
  }

  groupOf(slot: number): number {
    return this.groups[slot] ?? 0
  }

  at(slot: number): Thing {
    return this.things[slot]!
  }

  clear(): void {
    this.things = []
    this.groups.fill(0)
  }
}

/** What the index knows a thing by; no id of an entry has a stroke in it. */
export function thingKey(kind: ThingKind, id: string): string {
  return `${kind}/${id}`
}

/** null for the id of an entry. */
export function readThingKey(key: string): Pick<Thing, 'kind' | 'id'> | null {
  const stroke = key.indexOf('/')
  if (stroke < 0) return null
  const said = key.slice(0, stroke)
  const known = SEARCH_KINDS.find(({ kind }) => kind === said)
  return known && known.kind !== 'entries' ? { kind: known.kind, id: key.slice(stroke + 1) } : null
}
