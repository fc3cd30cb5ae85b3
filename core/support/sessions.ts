import { ok, refuse, type Result } from '../kernel/result.ts'
import type { Day, Stamp } from '../kernel/time.ts'
import type { BringItem, Session, SessionDraft, TryItem } from './support.schema.ts'

export const MOST_BROUGHT = 50
export const MOST_TRIED = 20
/** Characters of one thing to bring, as the schema has it. */
export const LONGEST_BROUGHT = 600

const NOT_FOUND = { code: 'record/not-found' } as const
const FULL = { code: 'support/list-full' } as const

type Wish = Pick<BringItem, 'text' | 'entryId'>

/** A new one, with what stands on its list already. */
export function addSession(
  { bring = [], ...draft }: SessionDraft & { readonly bring?: readonly Wish[] | undefined },
  stamp: () => Stamp,
): Result<Session> {
  const { id, now } = stamp()
  return bringTo({ ...draft, id, createdAt: now, changedAt: now, bring: [], tryNext: [] }, bring, stamp)
}

export function editSession(session: Session, draft: SessionDraft, now: string): Session {
  return { ...session, ...draft, changedAt: now }
}

/** What is on the list already, word for word from the same entry, is not put on it twice. */
export function bringTo(session: Session, wishes: readonly Wish[], stamp: () => Stamp): Result<Session> {
  const { now } = stamp()
  let bring = session.bring
  for (const { text, entryId } of wishes) {
    if (bring.some((item) => item.text === text && item.entryId === entryId)) continue
    if (bring.length >= MOST_BROUGHT) return refuse(FULL)
    bring = [...bring, { id: stamp().id, at: now, text, entryId, isDone: false }]
  }
  return ok({ ...session, bring, changedAt: now })
}

export function changeBrought(
  session: Session,
  itemId: string,
  part: { readonly isDone?: boolean | undefined; readonly text?: string | undefined },
  now: string,
): Result<Session> {
  if (!session.bring.some(({ id }) => id === itemId)) return refuse(NOT_FOUND)
  const bring = session.bring.map((item) => {
    if (item.id !== itemId) return item
    return { ...item, isDone: part.isDone ?? item.isDone, text: part.text ?? item.text }
  })
  return ok({ ...session, bring, changedAt: now })
}

export function addTry(session: Session, text: string, { id, now }: Stamp): Result<Session> {
  if (session.tryNext.length >= MOST_TRIED) return refuse(FULL)
  const tryNext = [...session.tryNext, { id, at: now, text, goalId: null, isDone: false }]
  return ok({ ...session, tryNext, changedAt: now })
}

/** What is left out stays as it is. */
interface TryPart {
  readonly isDone?: boolean | undefined
  readonly goalId?: string | null | undefined
  readonly text?: string | undefined
}

export function changeTry(session: Session, itemId: string, part: TryPart, now: string): Result<Session> {
  if (!session.tryNext.some(({ id }) => id === itemId)) return refuse(NOT_FOUND)
  const tryNext = session.tryNext.map((item) => {
    if (item.id !== itemId) return item
    return {
      ...item,
      isDone: part.isDone ?? item.isDone,
      goalId: part.goalId === undefined ? item.goalId : part.goalId,
      text: part.text ?? item.text,
    }
  })
  return ok({ ...session, tryNext, changedAt: now })
}

/** The line stays; what it named is gone. The same session where it named no such goal. */
export function withoutGoalInSession(session: Session, goalId: string): Session {
  if (!session.tryNext.some((item) => item.goalId === goalId)) return session
  const tryNext = session.tryNext.map((item) => (item.goalId === goalId ? { ...item, goalId: null } : item))
  return { ...session, tryNext }
}

/** Newest day first. */
export function inSessionOrder(sessions: Iterable<Session>): Session[] {
  return [...sessions].toSorted((a, b) =>
    `${a.day} ${a.createdAt} ${a.id}` < `${b.day} ${b.createdAt} ${b.id}` ? 1 : -1,
  )
}

/** The nearest day from today on, of a session or named in one as the next. */
export function nextAppointment(sessions: readonly Session[], today: Day): Day | null {
  const days = sessions.flatMap(({ day, next }) => [day, ...(next === null ? [] : [next])])
  return days.filter((day) => day >= today).toSorted()[0] ?? null
}

/** What is still to be tried: neither done nor a goal of its own. */
export function openTries(sessions: readonly Session[]): readonly TryItem[] {
  return sessions.flatMap(({ tryNext }) => tryNext.filter(({ isDone, goalId }) => !isDone && goalId === null))
}

/** The paragraphs of an entry, each short enough to be brought along; longer ones are cut at a word. */
export function paragraphsOf(text: string): readonly string[] {
  return text
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map(shortened)
}

function shortened(text: string): string {
  if (text.length <= LONGEST_BROUGHT) return text
  const head = text.slice(0, LONGEST_BROUGHT - 1)
  const end = Math.max(head.lastIndexOf(' '), LONGEST_BROUGHT >> 1)
  return `${head
    .slice(0, end)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd()}…`
}
