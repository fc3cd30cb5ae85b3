import type { OwnLine, Person, Search, Session } from '../support/support.schema.ts'
import type { Shelf } from './shelf.ts'

/** Tables of step 9. */
export const PEOPLE: Shelf<Person> = {
  of: (book) => book.people,
  into: (book, people) => ({ ...book, people }),
}
export const SESSIONS: Shelf<Session> = {
  of: (book) => book.sessions,
  into: (book, sessions) => ({ ...book, sessions }),
}
export const SEARCHES: Shelf<Search> = {
  of: (book) => book.searches,
  into: (book, searches) => ({ ...book, searches }),
}
export const HELPLINES: Shelf<OwnLine> = {
  of: (book) => book.helplines,
  into: (book, helplines) => ({ ...book, helplines }),
}
