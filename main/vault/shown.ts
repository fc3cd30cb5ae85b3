import type { RecordHistory } from './record-history.ts'
import type { RecordRules, Standing } from './record-rules.ts'
import { valueOf, type Revision } from './revision.ts'
import type { RecordValue } from './vault.ts'

/** What is shown of a record: the value of its one live head, or several merged in view. Nothing is written by it. */
export interface Shown {
  readonly value: RecordValue
  /** The live heads, earliest first; an edit of what is shown replaces them all. */
  readonly heads: readonly Revision[]
  /** Fields in which two versions met. */
  readonly met: readonly string[]
}

export function shownOf(rules: RecordRules, record: RecordHistory): Shown | null {
  const heads = record.live()
  const [first] = heads
  if (!first) return null
  if (heads.length === 1) {
    const value = valueOf(first)
    return value && { value, heads, met: [] }
  }
  return merged(rules, record, heads)
}

export function standingOf(revision: Revision): Standing | null {
  const value = valueOf(revision)
  return value && { revision: revision.r, value, at: revision.at, device: revision.device }
}

function merged(rules: RecordRules, record: RecordHistory, heads: readonly Revision[]): Shown | null {
  const standing = heads.map(standingOf).filter((each) => each !== null)
  const met = new Set<string>()
  const whole = standing.reduce((one, other) => {
    const answer = rules.merge(record.collection, {}, one, other)
    for (const field of answer.met) met.add(field)
    return { ...other, value: answer.value }
  })
  return { value: whole.value, heads, met: [...met] }
}
