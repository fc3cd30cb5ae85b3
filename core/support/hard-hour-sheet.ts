import { heading, list, plain } from '../print/blocks.ts'
import type { PrintDocument } from '../print/print.schema.ts'
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

/** The plan for a hard hour as one page to put where it is found. Lists without a line are left out. */
export function hardHourSheet(plan: HardHourDraft): PrintDocument {
  return {
    title: TITLE,
    period: '',
    form: 'sheet',
    blocks: HARD_HOUR_LISTS.filter((name) => plan[name].length > 0).flatMap((name) => [
      heading(2, HARD_HOUR_TITLES[name]),
      ...list(plan[name].map((line) => [plain(line)])),
    ]),
  }
}
