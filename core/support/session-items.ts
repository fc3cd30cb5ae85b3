import { ok, refuse, type Result } from '../kernel/result.ts'
import { MOST_BROUGHT, MOST_TRIED } from './sessions.ts'
import type { BringItem, Session, TryItem } from './support.schema.ts'

const NOT_FOUND = { code: 'record/not-found' } as const
const FULL = { code: 'support/list-full' } as const

/** What was taken off a list of a session, with its place. */
export type TakenItem =
  | { readonly list: 'bring'; readonly at: number; readonly item: BringItem }
  | { readonly list: 'tryNext'; readonly at: number; readonly item: TryItem }

/** Takes something to bring or to try off its list; `taken` puts it back. */
export function takeItem(
  session: Session,
  itemId: string,
  now: string,
): Result<{ readonly session: Session; readonly taken: TakenItem }> {
  for (const list of ['bring', 'tryNext'] as const) {
    const at = session[list].findIndex(({ id }) => id === itemId)
    if (at === -1) continue
    const taken = takenAt(session, list, at)
    const rest = session[list].filter(({ id }) => id !== itemId)
    return ok({ session: { ...session, [list]: rest, changedAt: now }, taken })
  }
  return refuse(NOT_FOUND)
}

/** In its old place, or at the end of a list that is shorter now. The same session where it stands there already. */
export function putItemBack(session: Session, taken: TakenItem, now: string): Result<Session> {
  const { list, at, item } = taken
  const standing = session[list]
  if (standing.some(({ id }) => id === item.id)) return ok(session)
  if (standing.length >= (list === 'bring' ? MOST_BROUGHT : MOST_TRIED)) return refuse(FULL)
  const next = [...standing.slice(0, at), item, ...standing.slice(at)]
  return ok({ ...session, [list]: next, changedAt: now })
}

function takenAt(session: Session, list: TakenItem['list'], at: number): TakenItem {
  return list === 'bring' ? { list, at, item: session.bring[at]! } : { list, at, item: session.tryNext[at]! }
}
