import type { Day } from '../kernel/time.ts'
import { type Paragraph, heading, list, paragraph, plain } from '../print/blocks.ts'
import type { PrintBlock, PrintDocument } from '../print/print.schema.ts'
import { pulseScore } from '../support/pulses.ts'
import { inSessionOrder } from '../support/sessions.ts'
import type { Session } from '../support/support.schema.ts'
import type { Book } from './book.ts'
import { openEntries } from './hard-entries.ts'
import { sheetToLeave } from './sheet-to-leave.ts'
import type { ShutJudge } from './shut-words.ts'

const words = {
  title: 'Notes for a session',
  bring: 'What I want to talk about',
  tried: 'What I tried since the last time',
  meant: 'What else I meant to try',
  asGoal: (text: string) => `${text} (a goal now)`,
  tookAway: 'What I took away from the last time',
  pulse: 'How the weeks were',
  pulseLine: (first: number, last: number, weeks: number) =>
    weeks === 1
      ? `My own pulse: ${last} of 100, noted in one week.`
      : `My own pulse, 0 to 100: ${first} at first, ${last} in the last week, from ${weeks} weeks noted.`,
} as const

export interface SessionSheet {
  readonly document: PrintDocument
  /** Points from entries that are kept private, tied to fear or hurt, or gone, or with the same words: on the list here, and not on the paper. */
  readonly keptOut: number
}

/** One page to bring to a session: what is still to be talked about, and what became of the last one. */
export function sessionSheet(book: Book, session: Session, day: Day, judge: ShutJudge): SessionSheet {
  const open = session.bring.filter(({ isDone }) => !isDone)
  const mayLeave = openEntries(book)
  const free = open.filter(({ entryId }) => mayLeave(entryId))
  const before = inSessionOrder(book.sessions.values()).find((each) => each.day < session.day)
  const tries = before?.tryNext ?? []
  // Tried is what was ticked: by becoming a goal nothing is tried yet.
  const tried = tries.filter(({ isDone }) => isDone).map(({ text }): Paragraph => [plain(text)])
  const meant = tries
    .filter(({ isDone }) => !isDone)
    .map(({ text, goalId }): Paragraph => [plain(goalId === null ? text : words.asGoal(text))])
  const tookAway = before?.tookAway.trim() ?? ''
  const blocks = [
    ...part(words.bring, list(free.map(({ text }) => [plain(text.trim())]))),
    ...part(words.tried, list(tried)),
    ...part(words.meant, list(meant)),
    ...part(words.tookAway, tookAway === '' ? [] : [paragraph(plain(tookAway))]),
    ...part(words.pulse, pulseBlocks(book, before?.day ?? null, day)),
  ]
  const sheet = sheetToLeave({ title: words.title, period: '', form: 'sheet', blocks }, judge)
  return { ...sheet, keptOut: open.length - free.length + sheet.keptOut }
}

/** As a neutral name for a file, without its ending. */
export function sessionSheetName(day: Day): string {
  return `notes-${day}`
}

function part(title: string, blocks: readonly PrintBlock[]): PrintBlock[] {
  return blocks.length === 0 ? [] : [heading(2, title), ...blocks]
}

/** Since the session before. */
function pulseBlocks(book: Book, since: Day | null, to: Day): PrintBlock[] {
  const scores = [...book.pulses.values()]
    .filter(({ week }) => (since === null || week >= since) && week <= to)
    .toSorted((a, b) => (a.week < b.week ? -1 : 1))
    .map(pulseScore)
  const [first, last] = [scores[0], scores.at(-1)]
  if (first === undefined || last === undefined) return []
  return [paragraph(plain(words.pulseLine(first, last, scores.length)))]
}
