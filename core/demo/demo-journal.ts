import type { DemoEntry } from './demo-entry.ts'
import { FIRST_MONTH } from './first-month.data.ts'
import { FOURTH_MONTH } from './fourth-month.data.ts'
import { SECOND_MONTH } from './second-month.data.ts'
import { THIRD_MONTH } from './third-month.data.ts'

/** Four months of a made-up life, oldest first. Days are counted back from today, so it never grows old. */
export const DEMO_ENTRIES: readonly DemoEntry[] = [
  ...FIRST_MONTH,
  ...SECOND_MONTH,
  ...THIRD_MONTH,
  ...FOURTH_MONTH,
]
