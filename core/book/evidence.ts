import type { Evidence } from '../growth/growth.schema.ts'
import type { Book } from './book.ts'
import { isHardCard, isHardEvidence, isHardTie } from './hard-ties.ts'

/** The piece goes. What it kept out of sight, for it came of a card of fear or hurt, stays there. */
export function withoutEvidence(book: Book, piece: Evidence): Book {
  const left = { ...book, evidence: book.evidence.without(piece.id) }
  if (!isHardEvidence(book, piece)) return left
  const { id, entryId } = piece
  const cards = [piece.issueId, book.goals.get(piece.goalId ?? '')?.issueId ?? null]
  const issueId = cards.find((card) => card !== null && isHardCard(book, card)) ?? null
  const entryIds = entryId === null ? [] : [entryId]
  return { ...left, hardCards: book.hardCards.with(id, { id, entryIds, issueId }) }
}

/**
 * A removed piece under its own id, so that talk plans and entries that name it find it again. A goal or an entry that
 * went in the meantime is not named any more; one that stands again by now is left as it is. Where the goal or the entry
 * alone kept it back, and went, its card does. `heldBy`: the card that the entry was tied to when the piece was removed.
 */
export function withEvidenceBack(book: Book, gone: Evidence, heldBy: string | null = null): Book {
  if (book.evidence.has(gone.id)) return book
  const entryId = gone.entryId !== null && book.entries.has(gone.entryId) ? gone.entryId : null
  const goalId = gone.goalId !== null && book.goals.has(gone.goalId) ? gone.goalId : null
  const ownsItsMark = goalId === gone.goalId || isHardTie(book, gone)
  const issueId = ownsItsMark ? gone.issueId : (book.hardCards.get(gone.id)?.issueId ?? gone.issueId)
  const piece = {
    ...gone,
    goalId,
    entryId,
    issueId: entryId === gone.entryId ? issueId : (heldBy ?? issueId),
  }
  return {
    ...book,
    evidence: book.evidence.with(gone.id, piece),
    hardCards: book.hardCards.without(gone.id),
  }
}
