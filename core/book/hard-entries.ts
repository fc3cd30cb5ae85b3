import type { Evidence } from '../growth/growth.schema.ts'
import type { Book } from './book.ts'
import { isHardCard } from './hard-ties.ts'

type Entries = Pick<Book, 'entries' | 'issues' | 'hardCards' | 'goals' | 'evidence'>

/**
 * Entries tied to a card of fear or hurt, deleted or not: by either end of the tie, or through a goal or a piece of evidence that came
 * of the card.
 */
export function hardEntries(book: Entries): ReadonlySet<string> {
  const ties = tiesOf(book)
  const hard = new Set(ties?.entries.keys())
  if (ties === null) return hard
  for (const row of book.entries.values()) {
    if (row.links.some(({ id }) => ties.records.has(id))) hard.add(row.id)
  }
  return hard
}

/** Of an entry, the card of fear or hurt that it is tied to; null for none. */
export function hardCardOf(book: Entries): (entryId: string) => string | null {
  const ties = tiesOf(book)
  if (ties === null) return () => null
  return (entryId) => {
    const links = book.entries.get(entryId)?.links ?? []
    const [linked] = links.flatMap(({ id }) => ties.records.get(id) ?? [])
    return ties.entries.get(entryId) ?? linked ?? null
  }
}

/** True for evidence that came of such a card: by itself, through its goal, or through the entry it names. */
export function hardEvidence(book: Entries): (piece: Evidence) => boolean {
  const cardOf = hardCardOf(book)
  const records = tiesOf(book)?.records
  return ({ issueId, goalId, entryId }) => {
    if (records === undefined) return false
    const isTied = records.has(issueId ?? '') || records.has(goalId ?? '')
    return isTied || (entryId !== null && cardOf(entryId) !== null)
  }
}

/** What is tied to cards of fear or hurt without a look at each entry, with the card: records, and the entries they name. */
interface Ties {
  readonly records: ReadonlyMap<string, string>
  readonly entries: ReadonlyMap<string, string>
}

/** Null where there is no such card. */
function tiesOf(book: Entries): Ties | null {
  const cards = [...book.issues.values(), ...book.hardCards.values()].filter(({ id }) => isHardCard(book, id))
  if (cards.length === 0) return null
  const records = new Map(cards.map(({ id }) => [id, id]))
  const entries = new Map(cards.flatMap(({ id, entryIds }) => entryIds.map((entryId) => [entryId, id])))
  for (const { id, issueId } of book.goals.values()) {
    const card = records.get(issueId ?? '')
    if (card !== undefined) records.set(id, card)
  }
  for (const { id, issueId, goalId, entryId } of book.evidence.values()) {
    const card = records.get(issueId ?? '') ?? records.get(goalId ?? '')
    if (card === undefined) continue
    records.set(id, card)
    if (entryId !== null) entries.set(entryId, card)
  }
  return { records, entries }
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
