/** Shorter words are near to half the language. */
const SHORTEST = 4
/** From this length on two letters may be wrong. */
const LONG = 7

/** How many letters may be wrong in a word of that length; 0 where none may. */
export function mostWrong(length: number): number {
  if (length < SHORTEST) return 0
  return length < LONG ? 1 : 2
}

const MOST_UNITS = 64

/**
 * Optimal string alignment distance (Damerau 1964, with each pair swapped once) between what was typed and
 * the best beginning of a word, as a word is typed from its beginning. One object for many words: it keeps
 * three rows of the table.
 */
export class Nearness {
  private readonly typed: Uint16Array
  private readonly most: number
  private readonly rows = [rowOfTable(), rowOfTable(), rowOfTable()] as const

  constructor(typed: Uint16Array, most: number) {
    this.typed = typed.slice(0, MOST_UNITS)
    this.most = most
  }

  /** Of the word that stands in `page` from `start` on; more than `most` where it is farther. */
  of(page: Uint16Array, start: number, length: number): number {
    const { typed, most } = this
    const size = typed.length
    if (length < size - most) return most + 1
    // Letters far behind what was typed cannot make it nearer.
    const width = Math.min(length, size + most)
    let [before, row, next] = this.rows
    for (let at = 0; at <= width; at += 1) row[at] = at
    for (let down = 1; down <= size; down += 1) {
      next[0] = down
      let least = down
      const unit = typed[down - 1]!
      for (let at = 1; at <= width; at += 1) {
        const other = page[start + at - 1]!
        let cost = Math.min(row[at]! + 1, next[at - 1]! + 1, row[at - 1]! + (unit === other ? 0 : 1))
        if (down > 1 && at > 1 && unit === page[start + at - 2] && typed[down - 2] === other) {
          cost = Math.min(cost, before[at - 2]! + 1)
        }
        next[at] = cost
        if (cost < least) least = cost
      }
      if (least > most) return most + 1
      const spare = before
      before = row
      row = next
      next = spare
    }
    // Of a longer word a beginning as long as what was typed, of a shorter one all of it.
    let least = most + 1
    for (let at = Math.min(size, length); at <= width; at += 1) if (row[at]! < least) least = row[at]!
    return least
  }
}

function rowOfTable(): Uint8Array {
  // Beside what was typed, two letters more and the empty beginning.
  return new Uint8Array(MOST_UNITS + 3)
}
