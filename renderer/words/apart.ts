import type { Apart } from '../../core/boundaries/contact-gate.ts'
import { shortDate } from './dates.ts'
import { ALLOWED_WORDS } from './space-kinds.ts'

const WHOSE: Readonly<Record<Apart['agreement'], (end: string) => string>> = {
  agreed: (end) => `A quiet period that you both agreed on is running, ${end}.`,
  their_request: (end) => `They asked for the quiet period that is running, ${end}.`,
  my_choice: (end) => `A quiet period of your own is running, ${end}. In step 1 you can keep it or end it.`,
}

/** The quiet period that runs, as it stands above a draft. */
export function apartInWords({ agreement, allowed, until }: Apart): string {
  const end = until === null ? 'with an open end' : `until ${shortDate(until)}`
  return `${ALLOWED_WORDS[allowed].label}. ${WHOSE[agreement](end)}`
}
