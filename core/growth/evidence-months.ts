import { addMonths, type Day } from '../kernel/time.ts'
import type { Evidence } from './growth.schema.ts'

/** What a piece of evidence is about: its goal, else its issue, else neither. */
export interface EvidenceRow {
  readonly goalId: string | null
  readonly issueId: string | null
  /** One number for each month. */
  readonly counts: readonly number[]
}

export interface EvidenceMonths {
  /** `YYYY-MM`, oldest first, every month of the time. */
  readonly months: readonly string[]
  /** The one with most pieces first. */
  readonly rows: readonly EvidenceRow[]
  readonly total: number
}

type Piece = Pick<Evidence, 'day' | 'goalId' | 'issueId'>

/**
 * Pieces of evidence for each goal or issue a month (domain guide, section d: evidence). A plain count, so there is no
 * least number: one piece is one piece. A piece that names both counts once, for its goal.
 */
export function evidenceMonths(evidence: Iterable<Piece>, from: Day, to: Day): EvidenceMonths {
  const within = [...evidence].filter(({ day }) => day >= from && day <= to)
  const months = monthsOf(from, to)
  const rows = [...Map.groupBy(within, keyOf).values()].map((own) => {
    const { goalId, issueId } = own[0]!
    const counts = months.map((month) => own.filter(({ day }) => day.startsWith(month)).length)
    return { goalId, issueId: goalId === null ? issueId : null, counts }
  })
  return { months, rows: rows.toSorted(mostFirst), total: within.length }
}

function monthsOf(from: Day, to: Day): string[] {
  const months: string[] = []
  for (let first = `${from.slice(0, 7)}-01`; first <= to; first = addMonths(first, 1)) {
    months.push(first.slice(0, 7))
  }
  return months
}

function keyOf({ goalId, issueId }: Pick<EvidenceRow, 'goalId' | 'issueId'>): string {
  return goalId === null ? `issue ${issueId ?? ''}` : `goal ${goalId}`
}

function mostFirst(a: EvidenceRow, b: EvidenceRow): number {
  return sum(b.counts) - sum(a.counts) || (keyOf(a) < keyOf(b) ? -1 : 1)
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0)
}
