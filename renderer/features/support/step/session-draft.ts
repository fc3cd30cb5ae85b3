import type { Day } from '../../../../core/kernel/time.ts'
import type { Person, Session, SessionDraft } from '../../../../core/support/support.schema.ts'
import { supportStepWords } from '../../../words/support-step.ts'

export function blankSession(day: Day, personId: string | null): SessionDraft {
  return { day, personId, withWhom: '', tookAway: '', next: null }
}

export function sessionDraftOf({ day, personId, withWhom, tookAway, next }: Session): SessionDraft {
  return { day, personId, withWhom, tookAway, next }
}

/** The name on the map, what was written instead, or one word where neither is there. */
export function companionOf(
  { personId, withWhom }: Pick<SessionDraft, 'personId' | 'withWhom'>,
  people: readonly Person[],
): string {
  const person = people.find(({ id }) => id === personId)
  return person?.name ?? (withWhom.trim() || supportStepWords.sessions.someone)
}
