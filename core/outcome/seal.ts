import { ok, refuse, type Result } from '../kernel/result.ts'
import type { Day } from '../kernel/time.ts'
import type { Seal } from './outcome.schema.ts'

export const NO_SEAL: Seal = { sealedOn: null, sealedUntil: null, isBroken: false, openings: [] }

/** As the schema has it. */
const MOST_OPENINGS = 100

/** From its day on, or once it was broken open, what was sealed can be read like anything else. */
export function isSealed({ sealedUntil, isBroken }: Seal, today: Day): boolean {
  return sealedUntil !== null && !isBroken && today < sealedUntil
}

/**
 * Shut until that day, which must lie ahead (`input/invalid`). Earlier openings stay noted. It is a rule that the
 * program keeps, under the one passphrase of the journal, and no second lock.
 */
export function sealed(seal: Seal, until: Day, today: Day): Result<Seal> {
  if (until <= today) return refuse({ code: 'input/invalid', fields: ['until'] })
  return ok({ sealedOn: today, sealedUntil: until, isBroken: false, openings: seal.openings })
}

/** Opened before its day, on purpose; that it was is noted with its day. What is not sealed stays as it is. */
export function broken(seal: Seal, today: Day): Seal {
  if (!isSealed(seal, today)) return sealOf(seal)
  const openings = [...new Set([...seal.openings, today])].slice(-MOST_OPENINGS)
  return { ...sealOf(seal), isBroken: true, openings }
}

function sealOf({ sealedOn, sealedUntil, isBroken, openings }: Seal): Seal {
  return { sealedOn, sealedUntil, isBroken, openings }
}
