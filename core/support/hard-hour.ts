import { HARD_HOUR_LISTS } from './support-kinds.ts'
import type { HardHour, HardHourDraft } from './support.schema.ts'

/** The one record that holds it. */
export const HARD_HOUR_ID = 'hard-hour'

export const BLANK_HARD_HOUR: HardHourDraft = {
  signs: [],
  helps: [],
  people: [],
  places: [],
  saferHere: [],
  reasons: [],
}

export function hasPlan(plan: HardHourDraft | null): plan is HardHourDraft {
  return plan !== null && HARD_HOUR_LISTS.some((list) => plan[list].length > 0)
}

export function hardHourDraftOf(plan: HardHour): HardHourDraft {
  const { signs, helps, people, places, saferHere, reasons } = plan
  return { signs, helps, people, places, saferHere, reasons }
}
