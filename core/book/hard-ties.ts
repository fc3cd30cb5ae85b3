import type { Issue } from '../issues/issue.schema.ts'
import { mayLeaveTheBoard } from '../issues/sides.ts'
import type { Book } from './book.ts'

type Cards = Pick<Book, 'issues' | 'hardCards'>

/**
 * True for a card of fear or hurt, standing or deleted: the mark lives on with what was tied to it. True as well for a
 * deleted goal or piece of evidence that came of one.
 */
export function isHardCard(book: Cards, issueId: string): boolean {
  const issue = book.issues.get(issueId)
  if (issue) return !mayLeaveTheBoard(issue)
  const gone = book.hardCards.get(issueId)
  return gone !== undefined && (gone.issueId === null || isHardCard(book, gone.issueId))
}

/** The card goes with its words. Of one of fear or hurt its id stays, so that nothing it held back comes out. */
export function withoutCard(book: Book, { id, wasAfraidOrHurt, entryIds }: Issue): Book {
  const { hardCards } = book
  return {
    ...book,
    issues: book.issues.without(id),
    hardCards: wasAfraidOrHurt ? hardCards.with(id, { id, entryIds, issueId: null }) : hardCards.without(id),
  }
}

/** True for a goal, or anything tied like one, that came of a card of fear or hurt; marking the card later unties nothing. */
export function isHardTie(book: Cards, { issueId }: { readonly issueId: string | null }): boolean {
  return issueId !== null && isHardCard(book, issueId)
}

/** True for evidence that came of such a card, by itself or through its goal. */
export function isHardEvidence(
  book: Cards & Pick<Book, 'goals'>,
  piece: { readonly issueId: string | null; readonly goalId: string | null },
): boolean {
  const goal = piece.goalId === null ? undefined : book.goals.get(piece.goalId)
  return isHardTie(book, piece) || (goal !== undefined && isHardTie(book, goal))
}
