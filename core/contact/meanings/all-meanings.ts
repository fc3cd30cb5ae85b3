import type { Ideas } from '../../kernel/phrases/meaning-set.ts'
import { REUNION_MEANINGS } from './asks-reunion.data.ts'
import { BLAME_MEANINGS } from './blame.data.ts'
import { BOUNDARY_MEANINGS } from './boundary-breach.data.ts'
import { GUARD_IDEAS } from './guards.data.ts'
import { GUILT_MEANINGS } from './guilt-trip.data.ts'
import { HARM_MEANINGS } from './harm.data.ts'
import { NIGHT_MEANINGS } from './late-night.data.ts'
import { GRAND_MEANINGS } from './love-bombing.data.ts'
import { BREAKUP_MEANINGS } from './mentions-breakup.data.ts'
import { APOLOGY_MEANINGS } from './over-apology.data.ts'
import { PRESSURE_MEANINGS } from './pressure.data.ts'
import { REPLY_MEANINGS } from './reply-demand.data.ts'
import { SHARED_IDEAS } from './shared.data.ts'
import type { SignalMeanings } from './signal-meaning.ts'
import { SURVEILLANCE_MEANINGS } from './surveillance.data.ts'

/** The meanings of every signal that is found by ideas standing together. */
export const SIGNAL_MEANINGS: readonly SignalMeanings[] = [
  BREAKUP_MEANINGS,
  REUNION_MEANINGS,
  PRESSURE_MEANINGS,
  GUILT_MEANINGS,
  BLAME_MEANINGS,
  APOLOGY_MEANINGS,
  SURVEILLANCE_MEANINGS,
  REPLY_MEANINGS,
  NIGHT_MEANINGS,
  GRAND_MEANINGS,
  HARM_MEANINGS,
  BOUNDARY_MEANINGS,
]

export const ALL_IDEAS: Ideas = Object.assign(
  {},
  SHARED_IDEAS,
  GUARD_IDEAS,
  ...SIGNAL_MEANINGS.map(({ ideas }) => ideas),
)
