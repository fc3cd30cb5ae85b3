import type { Day } from '../kernel/time.ts'
import type { SUPPORT_CARDS } from './card-words.data.ts'
import type { Risk } from './phrases/risk-rule.ts'

/** Cards a day, for which R3 does not count and which does not hold R3 back (domain guide, section c). */
const MOST_A_DAY = 2

export type CardTier = keyof typeof SUPPORT_CARDS

/** What the page does about an entry that was just written. */
export type Answer =
  | { readonly kind: 'nothing' }
  /** R1: no card, the link to Support gets a soft label. */
  | { readonly kind: 'label' }
  /** V1: no card, "write, then walk". */
  | { readonly kind: 'walk' }
  | { readonly kind: 'card'; readonly tier: CardTier }

/** What was shown since the journal was opened. Lives in the page's memory alone and goes at a lock. */
export interface Shown {
  readonly day: Day | null
  readonly today: number
  /** By the entry's id, whether its card was the clear one. */
  readonly entries: Readonly<Record<string, 'soft' | 'clear'>>
}

export const NOTHING_SHOWN: Shown = { day: null, today: 0, entries: {} }

const NOTHING: Answer = { kind: 'nothing' }

/**
 * At most one card an entry, two a day; the clear card (R3) comes also after both, and after a softer card of the same
 * entry, once. Where no card may come, nothing else takes its place.
 */
export function answerTo(
  risk: Risk,
  entryId: string,
  today: Day,
  shown: Shown,
): { readonly answer: Answer; readonly shown: Shown } {
  const now = shown.day === today ? shown : { ...shown, day: today, today: 0 }
  if (risk === 'none') return { answer: NOTHING, shown: now }
  if (risk === 'R1') return { answer: { kind: 'label' }, shown: now }
  const before = now.entries[entryId]
  if (risk === 'R3') {
    if (before === 'clear') return { answer: NOTHING, shown: now }
    const entries = { ...now.entries, [entryId]: 'clear' as const }
    return { answer: { kind: 'card', tier: 'R3' }, shown: { ...now, entries } }
  }
  if (before !== undefined) return { answer: NOTHING, shown: now }
  const entries = { ...now.entries, [entryId]: 'soft' as const }
  if (risk === 'V1') return { answer: { kind: 'walk' }, shown: { ...now, entries } }
  if (now.today >= MOST_A_DAY) return { answer: NOTHING, shown: now }
  return { answer: { kind: 'card', tier: risk }, shown: { ...now, today: now.today + 1, entries } }
}
