import type { ReactNode } from 'react'
import type { FoundDate, SummaryChoices } from '../../../core/summary/summary.contract.ts'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { SegmentedControl } from '../../ui/SegmentedControl.tsx'
import { summaryWords } from '../../words/summary.ts'
import s from './Builder.module.css'

const words = summaryWords.dates
const FORMS = [
  { value: 'exact', label: words.exact },
  { value: 'month', label: words.month },
  { value: 'week_number', label: words.week_number },
] as const

interface DatesFieldProps {
  readonly value: SummaryChoices['dates']
  readonly found: readonly FoundDate[]
  readonly onChange: (dates: SummaryChoices['dates']) => void
}

/** How days are written, and what became of those that were typed into texts. */
export function DatesField({ value, found, onChange }: DatesFieldProps): ReactNode {
  const staying = found.filter(({ as }) => as === null).length
  return (
    <>
      <SegmentedControl label={words.label} choices={FORMS} value={value} onChange={onChange} />
      {value !== 'exact' && (
        <p className={s.aside} role="status">
          {words.found(found.length, staying)}
        </p>
      )}
      {found.length > 0 && (
        <Disclosure title={words.list} level={3}>
          <ul className={s.leftOut}>
            {found.map(({ text, times, as }) => (
              <li key={text}>
                <q>{text}</q> <span>{as === null ? words.stays(times) : words.instead(as, times)}</span>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  )
}
