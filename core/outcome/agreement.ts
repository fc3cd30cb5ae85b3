import { ok, refuse, type Result } from '../kernel/result.ts'
import { dayOf, type Stamp } from '../kernel/time.ts'
import type { Agreement, AgreementDraft } from './outcome.schema.ts'

/** The one record that holds it. */
export const AGREEMENT_ID = 'agreement-if-together'

export function agreementOf(record: Agreement | undefined, now: string): Agreement {
  return record ?? { whatDiffers: [], howWeArgue: '', review: null, noteReadOn: null, changedAt: now }
}

/** The note is shown once; the first day it was read stays. */
export function readNote(standing: Agreement, stamp: Stamp): Agreement {
  const noteReadOn = standing.noteReadOn ?? dayOf(stamp.local)
  return { ...standing, noteReadOn, changedAt: stamp.now }
}

/** Refused until the note about parting and coming back was read (domain guide, 0.1 and step 10). */
export function editAgreement(standing: Agreement, draft: AgreementDraft, stamp: Stamp): Result<Agreement> {
  if (standing.noteReadOn === null) return refuse({ code: 'outcome/note-first' })
  return ok({ ...standing, ...draft, changedAt: stamp.now })
}
