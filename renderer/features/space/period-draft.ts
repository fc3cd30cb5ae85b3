import type { Period, PeriodDraft } from '../../../core/space/space.schema.ts'

export const LONGEST_WHY = 280

export function periodDraftOf(period: Period): PeriodDraft {
  const { id, createdAt, changedAt, ...draft } = period
  void [id, createdAt, changedAt]
  return draft
}

export function isLengthFit(days: number | null): boolean {
  return days === null || (Number.isInteger(days) && days >= 7 && days <= 180)
}

export function isPeriodFit({ lengthDays, whyForMe }: PeriodDraft): boolean {
  return isLengthFit(lengthDays) && whyForMe.length <= LONGEST_WHY
}
