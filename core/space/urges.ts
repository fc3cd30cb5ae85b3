import { ok, refuse, type Result } from '../kernel/result.ts'
import { type Instant, instantOf, msOf, type Stamp } from '../kernel/time.ts'
import type { Deed, Trigger } from './space-kinds.ts'
import type { Urge, UrgeDraft } from './space.schema.ts'

/** The wait, and each time that it is made longer (domain guide, step 1). */
export const WAIT_MINUTES = 10
const MS_A_MINUTE = 60_000

/** The pull that is going on, the newest where two computers began one; null where none is. */
export function openUrge(urges: Iterable<Urge>): Urge | null {
  let newest: Urge | null = null
  for (const urge of urges) {
    if (urge.endedAt === null && (newest === null || urge.createdAt > newest.createdAt)) newest = urge
  }
  return newest
}

export function startUrge(
  { before, trigger }: { readonly before: number; readonly trigger: Trigger | null },
  { id, now, local }: Stamp,
): Urge {
  return {
    id,
    createdAt: now,
    changedAt: now,
    at: local,
    before,
    trigger,
    did: null,
    after: null,
    waitUntil: later(now),
    endedAt: null,
  }
}

/** Ten minutes more: from the end of the wait, or from now where it is over. */
export function extendWait(urge: Urge, { now }: Stamp): Result<Urge> {
  if (urge.endedAt !== null) return refuse(OVER)
  const from = urge.waitUntil !== null && urge.waitUntil > now ? urge.waitUntil : now
  return ok({ ...urge, waitUntil: later(from), changedAt: now })
}

/** The wait is over when the person says so. */
export function endWait(urge: Urge, { now }: Stamp): Result<Urge> {
  if (urge.endedAt !== null) return refuse(OVER)
  const isOver = urge.waitUntil === null || urge.waitUntil <= now
  return ok(isOver ? urge : { ...urge, waitUntil: now, changedAt: now })
}

/** Minutes that are left of the wait, begun ones counted whole; 0 when it is over. */
export function minutesLeft({ waitUntil }: Pick<Urge, 'waitUntil'>, now: Instant): number {
  if (waitUntil === null) return 0
  return Math.max(0, Math.ceil((msOf(waitUntil) - msOf(now)) / MS_A_MINUTE))
}

/** All of it may be left unsaid. */
export function endUrge(
  urge: Urge,
  end: { readonly after: number | null; readonly did: Deed | null; readonly trigger: Trigger | null },
  { now }: Stamp,
): Result<Urge> {
  if (urge.endedAt !== null) return refuse(OVER)
  return ok({ ...urge, after: end.after, did: end.did, trigger: end.trigger, endedAt: now, changedAt: now })
}

/** One that is over already. One that is yet to come is refused. */
export function noteUrge(draft: UrgeDraft, { id, now, local }: Stamp): Result<Urge> {
  if (draft.at > local) return refuse({ code: 'input/invalid', fields: ['at'] })
  return ok({ ...draft, id, createdAt: now, changedAt: now, waitUntil: null, endedAt: now })
}

export function editUrge(urge: Urge, draft: UrgeDraft, { now, local }: Stamp): Result<Urge> {
  if (draft.at > local) return refuse({ code: 'input/invalid', fields: ['at'] })
  return ok({ ...urge, ...draft, changedAt: now })
}

const OVER = { code: 'input/invalid', fields: ['id'] } as const

function later(from: Instant): Instant {
  return instantOf(msOf(from) + WAIT_MINUTES * MS_A_MINUTE)
}
