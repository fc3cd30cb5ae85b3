import type { HardCard } from '../issues/issue.schema.ts'
import type { Book } from './book.ts'
import { isHardCard } from './hard-ties.ts'

type Entries = Pick<Book, 'entries' | 'issues' | 'hardCards' | 'goals' | 'evidence'>

/**
 * Entries tied to a card of fear or hurt, deleted or not: by either end of the tie, or through a goal or a piece of evidence that came
 * of the card.
 */
export function hardEntries(book: Entries): ReadonlySet<string> {
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
function recordsOf(book: Entries, cards: readonly Pick<HardCard, 'id'>[]): ReadonlySet<string> {
  const records = new Set(cards.map(({ id }) => id))
  for (const goal of book.goals.values()) if (records.has(goal.issueId ?? '')) records.add(goal.id)
  for (const piece of book.evidence.values()) {
    if (records.has(piece.issueId ?? '') || records.has(piece.goalId ?? '')) records.add(piece.id)
  }
  return records
}

/**
 * Which words may leave by the entry they came from: true for words of no entry, or of one that stands, is not kept private, and is not
 * tied to fear or hurt.
 */
export function openEntries(book: Entries): (entryId: string | null) => boolean {
  const hard = hardEntries(book)
  return (entryId) => {
    if (entryId === null) return true
    const row = book.entries.get(entryId)
    return row !== undefined && !row.keepPrivate && row.trashedAt === null && !hard.has(entryId)
  }
}
