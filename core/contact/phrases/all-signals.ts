import { ASKS_REUNION } from './asks-reunion.data.ts'
import { BLAME } from './blame.data.ts'
import { BOUNDARY_BREACH } from './boundary-breach.data.ts'
import { GUILT_TRIP } from './guilt-trip.data.ts'
import { HARM } from './harm.data.ts'
import { LATE_NIGHT } from './late-night.data.ts'
import { LOVE_BOMBING } from './love-bombing.data.ts'
import { MENTIONS_BREAKUP } from './mentions-breakup.data.ts'
import { OVER_APOLOGY } from './over-apology.data.ts'
import { PRESSURE } from './pressure.data.ts'
import { REPLY_DEMAND } from './reply-demand.data.ts'
import type { SignalPhrases } from './signal-rule.ts'
import { SURVEILLANCE } from './surveillance.data.ts'

/** The phrases of every signal that is found by words; length is counted. */
export const SIGNAL_PHRASES: readonly SignalPhrases[] = [
  MENTIONS_BREAKUP,
  ASKS_REUNION,
  PRESSURE,
  GUILT_TRIP,
  BLAME,
  OVER_APOLOGY,
  SURVEILLANCE,
  REPLY_DEMAND,
  LATE_NIGHT,
  LOVE_BOMBING,
  HARM,
  BOUNDARY_BREACH,
]
