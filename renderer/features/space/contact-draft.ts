import type { LocalTime } from '../../../core/kernel/time.ts'
import type { ContactEvent, ContactEventDraft } from '../../../core/space/space.schema.ts'

export const LONGEST_NOTE = 300

export function blankContact(now: LocalTime): ContactEventDraft {
  return { at: now, who: 'me', kind: 'friendly', afterMood: null, note: '' }
}

export function contactDraftOf({ at, who, kind, afterMood, note }: ContactEvent): ContactEventDraft {
  return { at, who, kind, afterMood, note }
}

/** Chance and a look at what they post have no starter to ask about. */
export function asksWho({ kind }: ContactEventDraft): boolean {
  return kind !== 'by_chance' && kind !== 'looked_at_profile'
}
