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
  const [most, next] = rows
  const isMost = next !== undefined && sumOf(most) > sumOf(next)
  return (
    <Paragraph
      sentences={[
        words.sentence(total),
        isMost && most?.title != null ? words.most(most.title, sumOf(most)) : '',
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

type Row = NonNullable<Changes['evidence']>['rows'][number]

function sumOf(row: Row | undefined): number {
  return (row?.counts ?? []).reduce((sum, count) => sum + count, 0)
}
