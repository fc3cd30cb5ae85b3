/** Bits beside each slot: how the word stands in that document. */
export const BITS = 1024
/** 2^32 / 1024: more documents than this do not fit one list. */
export const MOST_SLOTS = 4_194_304

/** One document in the list of a word is one 32-bit number: the slot in the high 22 bits. */
export function slotOf(posting: number): number {
  return posting >>> 10
}

export function bitsOf(posting: number): number {
  return posting & (BITS - 1)
}
