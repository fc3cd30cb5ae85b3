import { dayOf } from '../../../../core/kernel/time.ts'
import { monthAndYearInWords } from '../../../words/dates.ts'
import type { ListItem } from './use-list-source.ts'

/** Names each month at its first row. The first row of all begins one only where nothing stands before it. */
export function withMonths(items: readonly ListItem[], isStart: boolean): readonly ListItem[] {
  return items.map((item, at) => {
    const before = items[at - 1]
    const isNew = before ? monthOf(before) !== monthOf(item) : isStart
    return isNew ? { ...item, month: monthAndYearInWords(dayOf(item.row.at)) } : item
  })
}

function monthOf(item: ListItem): string {
  return item.row.at.slice(0, 7)
}
