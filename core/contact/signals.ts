/** What a draft message may say besides hello. */
export const SIGNALS = [
  'mentions_breakup',
  'asks_reunion',
  'pressure',
  'guilt_trip',
  'blame',
  'over_apology',
  'surveillance',
  'too_long',
  'reply_demand',
  'late_night',
  'love_bombing',
  'harm',
  'boundary_breach',
] as const

export type SignalId = (typeof SIGNALS)[number]

export type Confidence = 'high' | 'medium' | 'low'
