import { heading, list, plain } from '../print/blocks.ts'
import type { PrintDocument } from '../print/print.schema.ts'
import type { Plan } from './conversation.schema.ts'
import { sheetWords as words } from './sheet-words.ts'
import { openingOf } from './spoken.ts'
import { APOLOGY_PARTS } from './talk-kinds.ts'

/**
 * A plan as notes to take along. Left out are what I will not say, for a paper may be read by others, what the cards of
 * step 2 are called, and anything they said. `doNow`: the words of its evidence.
 */
export function sheetOf(plan: Plan, doNow: readonly string[]): PrintDocument {
  const apology = APOLOGY_PARTS.map((part) => plan[part])
  const bounds = [
    words.minutes(plan.minutes),
    ...[plan.pauseSignal].filter(isSaid).map((signal) => words.pause(signal.trim())),
  ]
  const parts = [
    { title: words.own, lines: plan.own },
    { title: words.apology, lines: apology },
    { title: words.now, lines: doNow },
    { title: words.opening, lines: [openingOf(plan)] },
    { title: words.seen, lines: [plan.seen, plan.need.trim() === '' ? '' : words.need(plan.need.trim())] },
    { title: words.request, lines: [plan.request] },
    { title: words.listen, lines: plan.questions },
  ].map(({ title, lines }) => ({ title, lines: lines.filter(isSaid).map(inOneRow) }))
  const filled = parts.filter(({ lines }) => lines.length > 0)
  const all = filled.length === 0 ? [] : [...filled, { title: words.bounds, lines: bounds }]
  return {
    title: words.title,
    period: '',
    form: 'sheet',
    blocks: all.flatMap(({ title, lines }) => [
      heading(2, title),
      ...list(lines.map((line) => [plain(line)])),
    ]),
  }
}

/** As a neutral name for a file, without its ending. */
export function sheetFileName(today: string): string {
  return `talk-notes-${today}`
}

/** Line breaks inside a line would cost the room of whole rows. */
function inOneRow(line: string): string {
  return line.trim().replace(/\s+/g, ' ')
}

function isSaid(line: string): boolean {
  return line.trim() !== ''
}
