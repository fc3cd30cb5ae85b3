import type { Care, Clarity, ContactEvent, IfThen, Period, Urge } from '../space/space.schema.ts'
import type { Shelf } from './shelf.ts'

/** The tables of step 1. */
export const PERIODS: Shelf<Period> = {
  of: (book) => book.periods,
  into: (book, periods) => ({ ...book, periods }),
}
export const CONTACT_EVENTS: Shelf<ContactEvent> = {
  of: (book) => book.contactEvents,
  into: (book, contactEvents) => ({ ...book, contactEvents }),
}
export const URGES: Shelf<Urge> = {
  of: (book) => book.urges,
  into: (book, urges) => ({ ...book, urges }),
}
export const IF_THENS: Shelf<IfThen> = {
  of: (book) => book.ifThens,
  into: (book, ifThens) => ({ ...book, ifThens }),
}
export const CLARITY: Shelf<Clarity> = {
  of: (book) => book.clarity,
  into: (book, clarity) => ({ ...book, clarity }),
}
export const CARE: Shelf<Care> = {
  of: (book) => book.care,
  into: (book, care) => ({ ...book, care }),
}
