import type { Motive, MotiveDraft } from '../../../core/friendship/friendship.schema.ts'

/** As the contract allows. */
export const LONGEST_LINE = 400

/** A check while it is being filled in: no number has a fair beginning. */
export interface MotiveForm {
  readonly fineAsFriends: number | null
  readonly hopingForMore: number | null
  readonly note: string
}

export function motiveFormOf(motive: Motive | undefined): MotiveForm {
  if (!motive) return { fineAsFriends: null, hopingForMore: null, note: '' }
  const { fineAsFriends, hopingForMore, note } = motive
  return { fineAsFriends, hopingForMore, note }
}

/** null while a number is missing or the line is too long. */
export function wholeMotive(month: string, form: MotiveForm): MotiveDraft | null {
  const { fineAsFriends, hopingForMore, note } = form
  if (fineAsFriends === null || hopingForMore === null || note.length > LONGEST_LINE) return null
  return { month, fineAsFriends, hopingForMore, note }
}
