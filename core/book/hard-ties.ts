import { mayLeaveTheBoard } from '../issues/sides.ts'
import type { Book } from './book.ts'

/** True for a goal, or anything tied like one, that came of a card of fear or hurt; marking the card later unties nothing. */
export function isHardTie(
  book: Pick<Book, 'issues'>,
  { issueId }: { readonly issueId: string | null },
): boolean {
  const issue = issueId === null ? undefined : book.issues.get(issueId)
  return issue !== undefined && !mayLeaveTheBoard(issue)
}

/** True for evidence that came of such a card, by itself or through its goal. */
export function isHardEvidence(
  book: Pick<Book, 'issues' | 'goals'>,
  piece: { readonly issueId: string | null; readonly goalId: string | null },
): boolean {
  const goal = piece.goalId === null ? undefined : book.goals.get(piece.goalId)
  return isHardTie(book, piece) || (goal !== undefined && isHardTie(book, goal))
}
