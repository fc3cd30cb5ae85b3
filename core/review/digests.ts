import { ok, refuse, type Result } from '../kernel/result.ts'
import { dayOf, type Stamp, weekOf } from '../kernel/time.ts'
import type { Digest, DigestDraft } from './review.schema.ts'

/** For this week or one gone by; anything but a Monday is refused. */
export function keepDigest({ week, text }: DigestDraft, { now, local }: Stamp): Result<Digest> {
  if (week !== weekOf(week) || week > dayOf(local)) return refuse({ code: 'input/invalid', fields: ['week'] })
  return ok({ week, text, changedAt: now })
}
