import { dayOf, localDayOf, type Moment } from '../kernel/time.ts'
import { heading, list, paragraph, plain, section, strong } from '../print/blocks.ts'
import type { PrintBlock, PrintDocument } from '../print/print.schema.ts'
import { lookedUp, numbersChange } from './helpline-words.ts'
import { HELPLINES_CHECKED } from './helplines.data.ts'
import type { ShownLine } from './helplines.ts'
import { hasPlan } from './hard-hour.ts'
import type { HardHourDraft } from './support.schema.ts'
import { HARD_HOUR_LISTS, type HardHourList } from './support-kinds.ts'

/** Neutral at a glance, for a paper that may lie on a table. */
const TITLE = 'When it is hard'

/** What stands above each list, on the screen and on paper. */
export const HARD_HOUR_TITLES: Readonly<Record<HardHourList, string>> = {
  signs: 'How I notice it coming',
  helps: 'What helps me through ten minutes',
  people: 'Who I can call or go to',
  places: 'Where I am better off',
  saferHere: 'What makes it harder to harm myself here',
  reasons: 'What I stay for',
}

/**
 * The plan for a hard hour as one page to put where it is found, with the numbers of the country that was chosen.
 * Lists without a line are left out; without any there is no page.
 */
export function hardHourSheet(
  plan: HardHourDraft,
  lines: readonly ShownLine[],
  moment: Moment,
): PrintDocument {
  return {
    title: TITLE,
    period: '',
    form: 'sheet',
    blocks: hasPlan(plan) ? [...written(plan), ...numbers(lines, moment)] : [],
  }
}

function written(plan: HardHourDraft): PrintBlock[] {
  return HARD_HOUR_LISTS.filter((name) => plan[name].length > 0).flatMap((name) => [
    heading(2, HARD_HOUR_TITLES[name]),
    ...list(plan[name].map((line) => [plain(line)])),
  ])
}

/** Those for this hour alone: a paper on a table names no other trouble. */
function numbers(lines: readonly ShownLine[], moment: Moment): PrintBlock[] {
  const some = lines.filter(({ kind }) => kind === 'emergency' || kind === 'crisis')
  if (some.length === 0) return []
  const said = some.map((line) => {
    const facts = lookedUp(line, dayOf(moment.local), (at) => localDayOf(at, moment))
    const rest = [line.note, ...facts].filter((each) => each !== '')
    return [plain(`${line.name}: `), strong(line.number), plain(rest.map((each) => `, ${each}`).join(''))]
  })
  return section('Numbers to call', [...list(said), paragraph(plain(numbersChange(HELPLINES_CHECKED)))])
}
