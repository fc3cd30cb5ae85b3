import { heading, list, plain } from '../print/blocks.ts'
import type { PrintDocument } from '../print/print.schema.ts'
import type { Check } from './balance.ts'
import type { Plan } from './conversation.schema.ts'
import { sheetWords as words } from './sheet-words.ts'
import { openingOf } from './spoken.ts'
import { APOLOGY_PARTS } from './talk-kinds.ts'

/**
 * A plan as notes to take along. Left out are what I will not say, for a paper may be read by others, what the cards of
 * step 2 are called, and anything they said. `doNow`: the words of its evidence; `check`
 * hears which lines of my own part may sound like blame, and these stand by themselves.
 */
export function sheetOf(plan: Plan, doNow: readonly string[], check: Check): PrintDocument {
  const sorry = APOLOGY_PARTS.filter((part) => part !== 'repair' && part !== 'change')
  const isBlame = (line: string): boolean => check(line) === 'blame'
  const bounds = [
    words.minutes(plan.minutes),
    ...[plan.pauseSignal].filter(isSaid).map((signal) => words.pause(signal.trim())),
  ]
  const parts = [
    { title: words.own, lines: plan.own.filter((line) => !isBlame(line)) },
    { title: words.apology, lines: sorry.map((part) => plan[part]) },
    { title: words.repair, lines: [plan.repair] },
    { title: words.now, lines: [plan.change, ...doNow] },
    { title: words.opening, lines: [openingOf(plan)] },
    { title: words.seen, lines: [plan.seen, plan.need.trim() === '' ? '' : words.need(plan.need.trim())] },
    { title: words.request, lines: [plan.request] },
    { title: words.also, lines: plan.own.filter(isBlame) },
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
