import type { ReactNode } from 'react'
import type { Changes } from '../../../core/insights/insights.contract.ts'
import { CountRows } from '../../ui/charts/CountRows.tsx'
import { monthAndYearInWords, shortMonth } from '../../words/dates.ts'
import { insightsWords } from '../../words/insights.ts'
import { Paragraph } from './Paragraph.tsx'
import { useOpens } from './use-opens.ts'

const words = insightsWords.evidence

export function EvidencePart({
  evidence: { months, rows, total },
}: {
  readonly evidence: NonNullable<Changes['evidence']>
}): ReactNode {
  const opens = useOpens()
  const named = rows.map(({ title, counts }) => ({ label: title ?? words.other, counts }))
  const [most] = rows
  const ofMost = (most?.counts ?? []).reduce((sum, count) => sum + count, 0)
  return (
    <Paragraph
      sentences={[
        words.sentence(total),
        rows.length > 1 && most?.title != null ? words.most(most.title, ofMost) : '',
      ]}
      opens={opens('growth')}
    >
      <CountRows
        sentence={words.key}
        columns={months.map((month) => shortMonth(`${month}-01`))}
        rows={named}
        head={[words.head, ...months.map((month) => monthAndYearInWords(`${month}-01`))]}
        table={named.map(({ label, counts }) => [
          label,
          ...counts.map((count) => (count === 0 ? words.none : String(count))),
        ])}
      />
    </Paragraph>
  )
}
