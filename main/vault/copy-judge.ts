import { isDeepStrictEqual } from 'node:util'
import type { HeadInCopy } from './copy-heads.ts'
import { compareHlc, type Hlc } from './hlc.ts'
import type { RecordValue } from './vault.ts'

/** What stands of a record today, as far as bringing it back must know. */
export interface Today {
  /** As it is shown; null where it was deleted or never was. */
  readonly value: RecordValue | null
  /** When what is shown was written; null likewise. */
  readonly at: Hlc | null
  /** Names of all heads, tombstones among them. */
  readonly heads: readonly string[]
  /** Deleted with everything it ever said. */
  readonly isErased: boolean
  /** True if that revision is here, be it shown or in the history. */
  knows(r: string): boolean
}

/**
 * Heads of the copy that a restore may have to bring. A record that lives today and whose revision in the copy is known has
 * that text in its history: nothing is lost, so nothing is written. What was erased for ever stays erased: the person was
 * promised so, and a restore is asked for because of something else.
 */
export function wantedOf(live: readonly HeadInCopy[], today: Today | null): readonly HeadInCopy[] {
  if (today?.isErased) return []
  const lost = live.filter(({ r }) => !today?.knows(r))
  if (today?.value) return lost
  const shown = live.at(-1)!
  return lost.includes(shown) ? lost : [...lost, shown]
}

/**
 * `on-top`: shown from now on. `beneath`: a version in the history. The later of the two is what the person
 * last meant: a restore gives back what was lost and never hides newer words behind older ones.
 */
export type Verdict = 'leave' | 'on-top' | 'beneath'

export function judgeLost(
  head: Pick<HeadInCopy, 'at'>,
  value: RecordValue,
  today: Pick<Today, 'value' | 'at'> | null,
): Verdict {
  if (!today?.value) return 'on-top'
  if (isDeepStrictEqual(value, today.value)) return 'leave'
  return today.at && compareHlc(head.at, today.at) <= 0 ? 'beneath' : 'on-top'
}
