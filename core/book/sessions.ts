import type { Session, TryItem } from '../support/support.schema.ts'
import type { Book } from './book.ts'

/** A session that was deleted, and the name that its person had then; empty where there was none. */
export interface RemovedSession {
  readonly session: Session
  readonly personName: string
}

export function sessionWithName(book: Book, session: Session): RemovedSession {
  const { personId } = session
  return { session, personName: (personId !== null && book.people.get(personId)?.name) || '' }
}

/** As those that stood all the while: a goal that went is not named, and of a person that went the name is left. */
export function sessionBack(book: Book, { session, personName }: RemovedSession): Session {
  const { personId, withWhom } = session
  const isAlone = personId !== null && !book.people.has(personId)
  return {
    ...session,
    withWhom: isAlone && withWhom.trim() === '' ? personName : withWhom,
    tryNext: session.tryNext.map((item) => withStandingGoal(book, item)),
  }
}

export function withStandingGoal(book: Book, item: TryItem): TryItem {
  return item.goalId === null || book.goals.has(item.goalId) ? item : { ...item, goalId: null }
}
