/**
 * How a word stands in a document, in ten bits: six for how often in the text (up to 63), one for a tag, two for how
 * often in the title (up to 3), one for what the program asked beside it.
 */

/** Where a word stands, by number. */
export type Field = 0 | 1 | 2 | 3
export const TEXT = 0
export const TAG = 1
export const TITLE = 2
/** Words of the program's own: they are found, and leave nothing out. */
export const ASKED = 3

/** What one more time in a field adds, and the most that is kept of it. */
const STEPS = Uint16Array.of(1, 64, 128, 512)
const MOST = Uint16Array.of(63, 64, 3 * 128, 512)

export function plus(bits: number, field: number): number {
  const most = MOST[field]!
  return (bits & most) < most ? bits + STEPS[field]! : bits
}

/** What one more time in a field adds, as long as what is kept of it is below `mostOf`. */
export function stepOf(field: Field): number {
  return STEPS[field]!
}

export function mostOf(field: Field): number {
  return MOST[field]!
}

/** True for a word that stands nowhere but in what the program asked. */
export function isAskedAlone(bits: number): boolean {
  return bits === STEPS[ASKED]
}

/** A word that only begins as asked counts for less than the word itself. */
const PREFIX_SHARE = 0.7

/**
 * A title beats a tag and a tag beats any number of times in the text, also for a mere beginning:
 * 9 x 0.7 > 4 + 2 > 4 x 0.7 > 2. Repetition counts with its logarithm, as in every ranking since tf-idf.
 */
const WEIGHTS = Float32Array.from({ length: 1024 }, (_, bits) => {
  const asked = bits & MOST[ASKED]! ? 1 : 0
  const text = Math.min((bits & MOST[TEXT]!) + asked, MOST[TEXT]!)
  const title = (bits & MOST[TITLE]!) / STEPS[TITLE]!
  const inTitle = title > 0 ? 9 + title / 3 : 0
  const inTag = bits & MOST[TAG]! ? 4 : 0
  const inText = text > 0 ? 1 + Math.log2(text) / Math.log2(MOST[TEXT]!) : 0
  return inTitle + inTag + inText
})

const PREFIX_WEIGHTS = WEIGHTS.map((weight) => weight * PREFIX_SHARE)

/** All weights there are from the least up, so that a weight can be named by 16 bits. The first is 0. */
export const WEIGHT_OF_RANK: Float32Array = Float32Array.from(
  new Set([0, ...WEIGHTS, ...PREFIX_WEIGHTS].toSorted((one, other) => one - other)),
)

const rankOf = new Map(Array.from(WEIGHT_OF_RANK, (weight, rank) => [weight, rank] as const))

/** The rank of a word that stands so in a document, and that of one that only begins as asked. */
export const RANKS: Uint16Array = Uint16Array.from(WEIGHTS, (weight) => rankOf.get(weight)!)
export const PREFIX_RANKS: Uint16Array = Uint16Array.from(PREFIX_WEIGHTS, (weight) => rankOf.get(weight)!)
