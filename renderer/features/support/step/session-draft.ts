import type { Day } from '../../../../core/kernel/time.ts'
import type { Result } from '../../../../core/kernel/result.ts'
import { LONGEST_BROUGHT, MOST_BROUGHT } from '../../../../core/support/sessions.ts'
import type { Person, Session, SessionDraft } from '../../../../core/support/support.schema.ts'
import { call } from '../../../bridge/bridge.ts'
import { isAllAdded, onLists, type Unadded } from '../../../bridge/unadded.ts'
import { supportStepWords } from '../../../words/support-step.ts'

/** As the form has it. */
export interface SessionForming extends SessionDraft, Unadded<'bring'> {
  /** Lines for the list of a new one. */
  readonly bring: readonly string[]
}

export const SESSION_LENGTHS = { tookAway: 800, bring: LONGEST_BROUGHT, mostBrought: MOST_BROUGHT } as const

export function blankSession(day: Day, personId: string | null): SessionForming {
  return { day, personId, withWhom: '', tookAway: '', next: null, bring: [], unadded: { bring: '' } }
}

/** Of one that is there: its list has a place of its own. */
export function sessionDraftOf({ day, personId, withWhom, tookAway, next }: Session): SessionForming {
  return { day, personId, withWhom, tookAway, next, bring: [], unadded: { bring: '' } }
}

export function isSessionFit(forming: SessionForming): boolean {
  return !isTookAwayTooLong(forming) && isAllAdded(forming)
}

export function isTookAwayTooLong({ tookAway }: SessionForming): boolean {
  return tookAway.length > SESSION_LENGTHS.tookAway
}

/** A new one with its list, or one that is there; of its list no line comes twice. */
export async function keepSession(id: string | null, forming: SessionForming): Promise<Result<unknown>> {
  const { bring, ...draft } = onLists(forming)
  const items = bring.map((text) => ({ text, entryId: null }))
  if (id === null) return call('support.addSession', { ...draft, bring: items })
  const kept = await call('support.editSession', { id, draft })
  return kept.ok && items.length > 0 ? call('support.bring', { id, items }) : kept
}

/** The name on the map, what was written instead, or one word where neither is there. */
export function companionOf(
  { personId, withWhom }: Pick<SessionDraft, 'personId' | 'withWhom'>,
  people: readonly Person[],
): string {
  const person = people.find(({ id }) => id === personId)
  return person?.name ?? (withWhom.trim() || supportStepWords.sessions.someone)
}
