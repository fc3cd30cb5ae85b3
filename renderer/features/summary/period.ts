import { addDays, addMonths, type Day } from '../../../core/kernel/time.ts'

export const PERIODS = ['month', 'quarter', 'half', 'year'] as const
export type PeriodName = (typeof PERIODS)[number]

export interface Period {
  readonly from: Day
  readonly to: Day
}

const MONTHS: Record<Exclude<PeriodName, 'month'>, number> = { quarter: 3, half: 6, year: 12 }

/** A period that ends today. */
export function periodOf(name: PeriodName, today: Day): Period {
  const from = name === 'month' ? addDays(today, -27) : addDays(addMonths(today, -MONTHS[name]), 1)
  return { from, to: today }
}

/** The preset that is just this period, or null for own dates. */
export function nameOfPeriod(period: Period, today: Day): PeriodName | null {
  return (
    PERIODS.find((name) => {
      const { from, to } = periodOf(name, today)
      return from === period.from && to === period.to
    }) ?? null
  )
}
