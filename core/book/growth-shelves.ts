import type { CheckIn, Evidence } from '../growth/growth.schema.ts'
import type { Shelf } from './shelf.ts'

/** Tables of step 6. */
export const CHECK_INS: Shelf<CheckIn> = {
  of: (book) => book.checkIns,
  into: (book, checkIns) => ({ ...book, checkIns }),
}
export const EVIDENCE: Shelf<Evidence> = {
  of: (book) => book.evidence,
  into: (book, evidence) => ({ ...book, evidence }),
}
