import { ok, refuse, type Result } from '../kernel/result.ts'
import type { Stamp } from '../kernel/time.ts'
import type { ContactEvent, ContactEventDraft } from './space.schema.ts'

/** A fact with its time; nothing is set back by it. One that is yet to come is refused. */
export function noteContact(draft: ContactEventDraft, stamp: Stamp): Result<ContactEvent> {
  return checked(draft, { id: stamp.id, createdAt: stamp.now }, stamp)
}

export function editContact(
  { id, createdAt }: ContactEvent,
  draft: ContactEventDraft,
  stamp: Stamp,
): Result<ContactEvent> {
  return checked(draft, { id, createdAt }, stamp)
}

function checked(
  draft: ContactEventDraft,
  kept: { readonly id: string; readonly createdAt: string },
  { local, now }: Stamp,
): Result<ContactEvent> {
  if (draft.at > local) return refuse({ code: 'input/invalid', fields: ['at'] })
  // Nobody begins what chance brings.
  const who = draft.kind === 'by_chance' ? 'them' : draft.kind === 'looked_at_profile' ? 'me' : draft.who
  return ok({ ...draft, who, note: draft.note.trim(), ...kept, changedAt: now })
}
