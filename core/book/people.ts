import type { Person } from '../support/support.schema.ts'
import type { Book } from './book.ts'

export interface RemovedPerson {
  readonly person: Person
  /** Sessions that got the name when the person went. */
  readonly named: readonly string[]
}

/** Sessions with them stay, and say with whom they were, unless they say it already. null where there is no such person. */
export function withoutPerson(book: Book, id: string): readonly [Book, RemovedPerson] | null {
  const person = book.people.get(id)
  if (!person) return null
  const nameless = [...book.sessions.values()].filter(
    (each) => each.personId === id && each.withWhom.trim() === '',
  )
  let { sessions } = book
  for (const session of nameless) sessions = sessions.with(session.id, { ...session, withWhom: person.name })
  const named = nameless.map((session) => session.id)
  return [
    { ...book, people: book.people.without(id), sessions },
    { person, named },
  ]
}

/** The name goes from those sessions that were given it, are with that person, and have it still. */
export function withPersonBack(book: Book, { person, named }: RemovedPerson): Book {
  let { sessions } = book
  for (const id of named) {
    const session = sessions.get(id)
    if (session?.personId !== person.id || session.withWhom !== person.name) continue
    sessions = sessions.with(id, { ...session, withWhom: '' })
  }
  return { ...book, people: book.people.with(person.id, person), sessions }
}
