export interface DiffPart {
  readonly kind: 'same' | 'added' | 'removed'
  readonly text: string
}

/** Cells of the comparing table that are filled without a pause anyone feels. */
const MOST_CELLS = 4_000_000

type IsSame = (one: string, other: string) => boolean

/** Two pieces are one word, whatever space is behind it. */
export const isSameWord: IsSame = (one, other) => one.trimEnd() === other.trimEnd()

/**
 * What changed from one text to the other, word by word: the longest common run of words
 * (Hunt and McIlroy, 1976) after what both begin and end with is set aside. Null where
 * the texts are too long and too different for that. What is the same is told as `before` has it.
 */
export function wordDiff(
  before: string,
  after: string,
  isSame: IsSame = Object.is,
): readonly DiffPart[] | null {
  const one = pieces(before)
  const other = pieces(after)
  const alike = (a: number, b: number): boolean => isSame(one.at(a)!, other.at(b)!)
  let start = 0
  while (start < one.length && start < other.length && alike(start, start)) start += 1
  let end = 0
  while (end < one.length - start && end < other.length - start && alike(-1 - end, -1 - end)) end += 1
  const middleOne = one.slice(start, one.length - end)
  const middleOther = other.slice(start, other.length - end)
  if (middleOne.length * middleOther.length > MOST_CELLS) return null
  return joined([
    { kind: 'same', text: one.slice(0, start).join('') },
    ...walk(middleOne, middleOther, lengths(middleOne, middleOther, isSame), isSame),
    { kind: 'same', text: one.slice(one.length - end).join('') },
  ])
}

/** Words with the space behind them, so that nothing is lost when they are put together again. */
function pieces(text: string): readonly string[] {
  return text.match(/\S+\s*|\s+/g) ?? []
}

/** For each pair of places, how many words are common from there to the end. */
function lengths(one: readonly string[], other: readonly string[], isSame: IsSame): Uint32Array {
  const width = other.length + 1
  const table = new Uint32Array((one.length + 1) * width)
  for (let a = one.length - 1; a >= 0; a -= 1)
    for (let b = other.length - 1; b >= 0; b -= 1)
      table[a * width + b] = isSame(one[a]!, other[b]!)
        ? table[(a + 1) * width + b + 1]! + 1
        : Math.max(table[(a + 1) * width + b]!, table[a * width + b + 1]!)
  return table
}

function walk(
  one: readonly string[],
  other: readonly string[],
  table: Uint32Array,
  isSame: IsSame,
): readonly DiffPart[] {
  const width = other.length + 1
  const parts: DiffPart[] = []
  let a = 0
  let b = 0
  while (a < one.length || b < other.length) {
    if (a < one.length && b < other.length && isSame(one[a]!, other[b]!)) {
      parts.push({ kind: 'same', text: one[a]! })
      a += 1
      b += 1
    } else if (
      b >= other.length ||
      (a < one.length && table[(a + 1) * width + b]! >= table[a * width + b + 1]!)
    ) {
      parts.push({ kind: 'removed', text: one[a]! })
      a += 1
    } else {
      parts.push({ kind: 'added', text: other[b]! })
      b += 1
    }
  }
  return parts
}

function joined(parts: readonly DiffPart[]): readonly DiffPart[] {
  const runs: { kind: DiffPart['kind']; text: string }[] = []
  for (const part of parts) {
    const last = runs.at(-1)
    if (part.text === '') continue
    if (last?.kind === part.kind) last.text += part.text
    else runs.push({ ...part })
  }
  return runs
}
