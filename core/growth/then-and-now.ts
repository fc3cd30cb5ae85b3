import type { Evidence } from './growth.schema.ts'

/** What a card lends to the pairs. Nouns know each other by id only, so it is spelt out here. */
export interface RatedIssue {
  readonly id: string
  readonly title: string
  readonly wasAfraidOrHurt: boolean
  readonly progress: readonly { readonly day: string; readonly rating: number }[]
}

export interface ThenAndNow {
  readonly issueId: string
  readonly title: string
  /** 0 to 10: the first rating and the latest one. */
  readonly first: number
  readonly latest: number
  /** The newest piece that says both what I would have done and what I did; null where there is none. */
  readonly piece: Evidence | null
}

/**
 * Issues rated on two days or more, the one rated last first (domain guide, section d: issue progress, latest and first
 * rating). No sum is made of them. Cards of fear or hurt stay out. `evidence` is newest first.
 */
export function thenAndNow(issues: readonly RatedIssue[], evidence: readonly Evidence[]): ThenAndNow[] {
  return issues
    .filter(({ progress, wasAfraidOrHurt }) => progress.length >= 2 && !wasAfraidOrHurt)
    .toSorted((a, b) => (lastDay(a) < lastDay(b) ? 1 : -1))
    .map(({ id, title, progress }) => ({
      issueId: id,
      title,
      first: progress[0]!.rating,
      latest: progress.at(-1)!.rating,
      piece: evidence.find((each) => each.issueId === id && each.beforeIWould.trim() !== '') ?? null,
    }))
}

function lastDay({ progress, id }: RatedIssue): string {
  return `${progress.at(-1)?.day ?? ''} ${id}`
}
