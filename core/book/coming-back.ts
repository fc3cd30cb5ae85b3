import type { HardCard } from '../issues/issue.schema.ts'
import { type Day, dayOf, type Stamp } from '../kernel/time.ts'
import { CLOSING_ID, fateOf } from '../outcome/closing.ts'
import type { BackRules } from '../review/coming-back.ts'
import { journalSettingsOf, SETTINGS_ID } from '../settings/settings.ts'
import type { Book } from './book.ts'
import { isHardCard } from './hard-ties.ts'

/** What keeps entries of this journal from being brought back now. */
export function backRulesOf(book: Book, now: Pick<Stamp, 'local'>): BackRules {
  const today = dayOf(now.local)
  const settings = journalSettingsOf(book.settings.get(SETTINGS_ID))
  return {
    today,
    hidden: new Set(settings.onThisDayHidden),
    resting: new Map(settings.backResting.map(({ id, until }) => [id, until])),
    hiddenTags: new Set(settings.backHiddenTags.map((tag) => tag.toLowerCase())),
    hard: hardEntries(book),
    isSealed: isOutcomeSealed(book, today),
    names: settings.backNames.map((name) => name.toLowerCase()),
    textOf: (id) => textIn(book, id),
    aboutThem: settings.backAboutThem,
  }
}

/** Null where the disk does not give it now. */
function textIn(book: Book, id: string): string | null {
  try {
    return book.texts.get(id)?.read() ?? ''
  } catch {
    return null
  }
}

/** Step 10 is put away as a whole, and its day has not come. */
export function isOutcomeSealed(book: Book, today: Day): boolean {
  const closing = book.closings.get(CLOSING_ID)
  return closing !== undefined && fateOf(closing, today) === 'sealed'
}

/**
 * Entries tied to a card of fear or hurt, deleted or not: by either end of the tie, or through a goal or a piece of evidence that came
 * of the card.
 */
function hardEntries(book: Book): ReadonlySet<string> {
  const cards = [...book.issues.values(), ...book.hardCards.values()].filter(({ id }) => isHardCard(book, id))
  const hard = new Set<string>()
  if (cards.length === 0) return hard
  for (const { entryIds } of cards) for (const id of entryIds) hard.add(id)
  const records = recordsOf(book, cards)
  for (const piece of book.evidence.values()) {
    if (records.has(piece.id) && piece.entryId !== null) hard.add(piece.entryId)
  }
  for (const row of book.entries.values()) {
    if (row.links.some(({ id }) => records.has(id))) hard.add(row.id)
  }
  return hard
}

/** Those cards, and the goals and evidence that came of them. */
function recordsOf(book: Book, cards: readonly HardCard[]): ReadonlySet<string> {
  const records = new Set(cards.map(({ id }) => id))
  for (const goal of book.goals.values()) if (records.has(goal.issueId ?? '')) records.add(goal.id)
  for (const piece of book.evidence.values()) {
    if (records.has(piece.issueId ?? '') || records.has(piece.goalId ?? '')) records.add(piece.id)
  }
  return records
}
