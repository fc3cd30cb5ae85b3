/**
 * How a word stands in a document, in ten bits: six for how often in the text (up to 63), one for a tag,
 * three for how often in the title (up to 7).
 */

export const TEXT_HIT = 1
const MOST_TEXT = 63
const TAG_BIT = 64
const TITLE_STEP = 128
const MOST_TITLE = 7

export function plusText(bits: number): number {
  return (bits & MOST_TEXT) < MOST_TEXT ? bits + TEXT_HIT : bits
}

export function plusTag(bits: number): number {
  return bits | TAG_BIT
}

export function plusTitle(bits: number): number {
  return bits >> 7 < MOST_TITLE ? bits + TITLE_STEP : bits
}

/** A word that only begins as asked counts for less than the word itself. */
export const PREFIX_SHARE = 0.7

/**
 * A title beats a tag and a tag beats any number of times in the text, also for a mere beginning:
 * 9 x 0.7 > 4 + 2 > 4 x 0.7 > 2. Repetition counts with its logarithm, as in every ranking since tf-idf.
 */
export const WEIGHTS: Float32Array = Float32Array.from({ length: 1024 }, (_, bits) => {
  const text = bits & MOST_TEXT
  const title = bits >> 7
  const inTitle = title > 0 ? 9 + Math.min(title, 3) / 3 : 0
  const inTag = bits & TAG_BIT ? 4 : 0
  const inText = text > 0 ? 1 + Math.log2(text) / Math.log2(MOST_TEXT) : 0
  return inTitle + inTag + inText
})
