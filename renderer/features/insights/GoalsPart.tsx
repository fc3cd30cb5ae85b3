import type { ReactNode } from 'react'
import type { Changes } from '../../../core/insights/insights.contract.ts'
import { ChartFrame } from '../../ui/charts/ChartFrame.tsx'
import { Quarters } from '../../ui/charts/Quarters.tsx'
import { insightsWords } from '../../words/insights.ts'
import s from './Changes.module.css'
import { Paragraph } from './Paragraph.tsx'
import { useOpens } from './use-opens.ts'

const words = insightsWords.goals

export function GoalsPart({ goals }: { readonly goals: Changes['goals'] }): ReactNode {
  const opens = useOpens()
  const named = goals.map(({ id, title, share, weeks }) => ({
    id,
    title,
    share,
    counted: weeks.filter((week) => week.share !== null).length,
    parts: weeks.map((week) => words.week(week.done, week.share)),
    shares: weeks.map((week) => week.share),
  }))
  return (
    <Paragraph
      sentences={[words.lead, ...named.map(({ title, share, counted }) => words.goal(title, share, counted))]}
      opens={opens('growth')}
    >
      <ChartFrame
        sentence={words.key}
        head={words.head}
        rows={named.map(({ title, parts }) => [title, ...parts])}
      >
        <ul className={s.goals}>
          {named.map(({ id, title, parts, shares }) => (
            <li key={id} className={s.goal}>
              <Quarters shares={shares} sentence={words.quarters(title, parts.join(', '))} size={2.75} />
              <span aria-hidden="true">{title}</span>
            </li>
          ))}
        </ul>
      </ChartFrame>
    </Paragraph>
  )
}
