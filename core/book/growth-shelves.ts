import type { CheckIn } from '../growth/growth.schema.ts'
import type { Shelf } from './shelf.ts'

export const CHECK_INS: Shelf<CheckIn> = {
  of: (book) => book.checkIns,
  into: (book, checkIns) => ({ ...book, checkIns }),
}
