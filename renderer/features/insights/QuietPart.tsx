import type { ReactNode } from 'react'
import type { Changes } from '../../../core/insights/insights.contract.ts'
import type { Span } from '../../../core/insights/periods.ts'
import { addDays, type Day } from '../../../core/kernel/time.ts'
import { DotCalendar, type Dot } from '../../ui/charts/DotCalendar.tsx'
import { dotWeeks, mondaysBetween } from '../../ui/charts/dot-weeks.ts'
import { shortDate } from '../../words/dates.ts'
import { insightsWords } from '../../words/insights.ts'
import { Paragraph } from './Paragraph.tsx'
import { useOpens } from './use-opens.ts'

const words = insightsWords.quiet

interface QuietPartProps {
  readonly quiet: NonNullable<Changes['quiet']>
  readonly span: Span
}

export function QuietPart({ quiet: { days, total, everTotal }, span }: QuietPartProps): ReactNode {
  const opens = useOpens()
  const mondays = mondaysBetween(days[0]?.day ?? span.from, span.to)
  const byDay = new Map(days.map(({ day, isQuiet }) => [day, isQuiet]))
  const dotOf = (day: Day): Dot => {
    const isQuiet = byDay.get(day)
    if (isQuiet !== undefined) return isQuiet ? 'full' : 'ring'
    return day < span.from || day > span.to ? 'none' : 'small'
  }
  const rowOf = (monday: Day): readonly string[] => {
    const own = days.filter(({ day }) => day >= monday && day <= addDays(monday, 6))
    return [shortDate(monday), String(own.filter(({ isQuiet }) => isQuiet).length), String(own.length)]
  }
  return (
    <Paragraph
      sentences={[words.sentence(total, days.length), everTotal > total ? words.ever(everTotal) : '']}
      opens={opens('space')}
    >
      <DotCalendar
        sentence={words.key}
        weeks={dotWeeks(mondays, dotOf)}
        weekdays={words.weekdays}
        head={words.head}
        rows={mondays.toReversed().map(rowOf)}
      />
    </Paragraph>
  )
}
