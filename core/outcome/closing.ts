import { ok, refuse, type Result } from '../kernel/result.ts'
import { dayOf, type Day, type Stamp } from '../kernel/time.ts'
import type { Fate } from './outcome-kinds.ts'
import type { Standing } from './outcome.contract.ts'
import type { Closing, ClosingDraft } from './outcome.schema.ts'
import { broken, isSealed, NO_SEAL, sealed } from './seal.ts'

/** The one record that holds it. */
export const CLOSING_ID = 'closing-page'

export function closingOf(record: Closing | undefined, now: string): Closing {
  return record ?? { thank: '', keep: '', letGo: '', closedOn: null, changedAt: now, ...NO_SEAL }
}

/** What the tool is on that day. A seal whose day has come leaves it archived, to be read. */
export function fateOf(closing: Closing, today: Day): Fate {
  if (closing.closedOn === null) return 'open'
  return isSealed(closing, today) ? 'sealed' : 'archived'
}

export function standingOf(closing: Closing, today: Day): Standing {
  const { closedOn, sealedUntil, openings } = closing
  return { fate: fateOf(closing, today), since: closedOn, until: sealedUntil, openings }
}

/** Nothing is written while the tool is archived or sealed. */
export function mayWrite(closing: Closing, today: Day): Result<null> {
  const fate = fateOf(closing, today)
  return fate === 'open' ? ok() : refuse({ code: `outcome/${fate}` })
}

export function editClosing(standing: Closing, draft: ClosingDraft, stamp: Stamp): Closing {
  return { ...standing, ...draft, changedAt: stamp.now }
}

export function archive(standing: Closing, stamp: Stamp): Closing {
  return { ...standing, closedOn: dayOf(stamp.local), changedAt: stamp.now }
}

/** The day must lie ahead (`input/invalid`). */
export function sealAll(standing: Closing, until: Day, stamp: Stamp): Result<Closing> {
  const today = dayOf(stamp.local)
  const shut = sealed(standing, until, today)
  return shut.ok ? ok({ ...standing, ...shut.value, closedOn: today, changedAt: stamp.now }) : shut
}

/** Broken open it can be read, as if archived. */
export function openAllEarly(standing: Closing, stamp: Stamp): Closing {
  return { ...standing, ...broken(standing, dayOf(stamp.local)), changedAt: stamp.now }
}

/** In use again. What is sealed must be opened first. */
export function reopen(standing: Closing, stamp: Stamp): Result<Closing> {
  if (fateOf(standing, dayOf(stamp.local)) === 'sealed') return refuse({ code: 'outcome/sealed' })
  const { openings } = standing
  return ok({ ...standing, ...NO_SEAL, openings, closedOn: null, changedAt: stamp.now })
}
