import type { Boundary, BoundaryDraft } from '../../../core/boundaries/boundaries.schema.ts'
import type { BoundaryOwner } from '../../../core/boundaries/boundary-kinds.ts'
import { WAYS, type Way } from '../../../core/boundaries/contact-kinds.ts'
import type { Day } from '../../../core/kernel/time.ts'
import { WAY_WORDS } from '../../words/contact-status.ts'

/** As the contract allows. */
const LONGEST = 200

export function blankLine(whose: BoundaryOwner, today: Day): BoundaryDraft {
  return {
    whose,
    text: '',
    topic: null,
    source: 'said',
    firmness: 'firm',
    since: today,
    until: null,
    rulesOut: [],
  }
}

export function lineDraftOf(line: Boundary): BoundaryDraft {
  const { whose, text, topic, source, firmness, since, until, rulesOut } = line
  return { whose, text, topic, source, firmness, since, until, rulesOut }
}

/** One line of words: a line, a slip, their words at the end of one. */
export function isLine(text: string): boolean {
  const length = text.trim().length
  return length > 0 && length <= LONGEST
}

/** "Calls, emails" in the order they are always named. */
export function waysInWords(ways: readonly Way[]): string {
  const words = WAYS.filter((way) => ways.includes(way)).map((way) => WAY_WORDS[way])
  return words.map((word, at) => (at === 0 ? word : word.toLowerCase())).join(', ')
}
