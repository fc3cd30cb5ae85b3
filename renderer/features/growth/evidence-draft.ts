import type { Evidence, EvidenceDraft } from '../../../core/growth/growth.schema.ts'
import type { Day } from '../../../core/kernel/time.ts'

/** As the contract allows. */
export const LONGEST = { situation: 300, beforeIWould: 200, thisTimeI: 200 } as const

export function blankEvidence(today: Day): EvidenceDraft {
  return {
    day: today,
    goalId: null,
    issueId: null,
    situation: '',
    beforeIWould: '',
    thisTimeI: '',
    with: 'alone',
    seenBy: 'nobody',
    sure: null,
    entryId: null,
  }
}

export function evidenceDraftOf(evidence: Evidence): EvidenceDraft {
  const { id, createdAt, changedAt, ...draft } = evidence
  void [id, createdAt, changedAt]
  return draft
}

export function isEvidenceFit(draft: EvidenceDraft): boolean {
  const { thisTimeI, beforeIWould, situation } = draft
  const now = thisTimeI.trim().length
  const fits = beforeIWould.length <= LONGEST.beforeIWould && situation.length <= LONGEST.situation
  return now > 0 && now <= LONGEST.thisTimeI && fits
}

/** Newest month first, each with its pieces in their order. */
export function byMonth(all: readonly Evidence[]): readonly (readonly [string, readonly Evidence[]])[] {
  return [...Map.groupBy(all, (evidence) => evidence.day.slice(0, 7))]
}
