import { digitsOf, type LocalTime } from '../kernel/time.ts'
import { MOST_SLOTS } from './posting.ts'
import { Slots } from './slots.ts'

/** Which document has which slot, and when it was. A slot is given anew once its document left. */
export class Documents {
  private readonly slots = new Slots()
  private ids: (string | null)[] = []
  private times: number[] = []
  private free: number[] = []

  get size(): number {
    return this.slots.size
  }

  /** Slots that were ever given. */
  get most(): number {
    return this.ids.length
  }

  slotOf(id: string): number | undefined {
    return this.slots.get(id)
  }

  /** A slot for a document that has none yet. Throws when there are no more. */
  enter(id: string): number {
    const slot = this.free.pop() ?? this.ids.length
    if (slot >= MOST_SLOTS) throw new Error('search index is full')
    this.slots.add(id, slot)
    this.ids[slot] = id
    return slot
  }

  /** When the document of that slot was. */
  date(slot: number, at: LocalTime): void {
    this.times[slot] = digitsOf(at)
  }

  leave(id: string, slot: number): void {
    this.ids[slot] = null
    this.slots.delete(id)
    this.free.push(slot)
  }

  isIn(slot: number): boolean {
    return this.ids[slot] !== null
  }

  /** Of a slot that is in use. */
  idAt(slot: number): string {
    return this.ids[slot]!
  }

  /** The newer one first, of one minute by their ids. */
  isBefore(one: number, other: number): boolean {
    const { ids, times } = this
    if (times[one] !== times[other]) return times[one]! > times[other]!
    return ids[one]! < ids[other]!
  }

  clear(): void {
    this.slots.clear()
    this.ids = []
    this.times = []
    this.free = []
  }
}
