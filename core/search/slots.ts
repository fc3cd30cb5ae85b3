/** A power of two: some two thousand of a hundred thousand ids are then in one map. */
const MAPS = 64

/**
 * The slot of each id. One map of all would stop the program for the time of a frame whenever it grew, so they are
 * spread over many.
 */
export class Slots {
  size = 0
  private readonly maps = Array.from({ length: MAPS }, () => new Map<string, number>())

  get(id: string): number | undefined {
    return this.mapOf(id).get(id)
  }

  /** Of an id that has none yet. */
  add(id: string, slot: number): void {
    this.mapOf(id).set(id, slot)
    this.size += 1
  }

  delete(id: string): void {
    if (this.mapOf(id).delete(id)) this.size -= 1
  }

  clear(): void {
    for (const map of this.maps) map.clear()
    this.size = 0
  }

  private mapOf(id: string): Map<string, number> {
    return this.maps[placeOf(id)]!
  }
}

/** By its last characters, in which ids differ most. */
function placeOf(id: string): number {
  const { length } = id
  let place = length
  for (let at = Math.max(0, length - 3); at < length; at += 1) place = place * 31 + id.charCodeAt(at)
  return (place ^ (place >>> 6)) & (MAPS - 1)
}
