import { useId, type ReactNode } from 'react'
import type { Day } from '../../../core/kernel/time.ts'
import type { SummaryChoices } from '../../../core/summary/summary.contract.ts'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { SegmentedControl } from '../../ui/SegmentedControl.tsx'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import { summaryWords } from '../../words/summary.ts'
import s from './Builder.module.css'
import { OwnLines } from './OwnLines.tsx'
import { PeriodField } from './PeriodField.tsx'
import { SectionTicks } from './SectionTicks.tsx'
import type { SummaryCandidate } from './summary-types.ts'

const { reader, length, dates, freeText } = summaryWords

const READERS = [
  { value: 'self', label: reader.self, hint: reader.selfHint },
  { value: 'therapist', label: reader.therapist, hint: reader.therapistHint },
] as const
const LENGTHS = [
  { value: 'one_page', label: length.one_page },
  { value: 'full', label: length.full },
] as const
const DATES = [
  { value: 'exact', label: dates.exact },
  { value: 'month', label: dates.month },
  { value: 'week_number', label: dates.week_number },
] as const
const TEXTS = [
  { value: 'whole', label: freeText.whole },
  { value: 'first_line', label: freeText.first_line },
  { value: 'headings', label: freeText.headings },
] as const

interface BuilderProps {
  readonly choices: SummaryChoices
  readonly candidates: readonly SummaryCandidate[]
  readonly today: Day
  readonly onChange: (part: Partial<SummaryChoices>) => void
  readonly onReader: (reader: SummaryChoices['reader']) => void
}

export function Builder(props: BuilderProps): ReactNode {
  const { choices, candidates, today, onChange, onReader } = props
  const heading = useId()
  return (
    <section className={s.builder} aria-labelledby={heading}>
      <VisuallyHidden elementType="h2" id={heading}>
        {summaryWords.builder}
      </VisuallyHidden>
      <RadioGroup label={reader.label} choices={READERS} value={choices.reader} onChange={onReader} />
      <SegmentedControl
        label={length.label}
        choices={LENGTHS}
        value={choices.length}
        onChange={(value) => onChange({ length: value })}
      />
      <PeriodField period={choices} today={today} onChange={({ from, to }) => onChange({ from, to })} />
      <OwnLines choices={choices} onChange={onChange} />
      <SectionTicks choices={choices} candidates={candidates} onChange={onChange} />
      <SegmentedControl
        label={dates.label}
        choices={DATES}
        value={choices.dates}
        onChange={(value) => onChange({ dates: value })}
      />
      <SegmentedControl
        label={freeText.label}
        choices={TEXTS}
        value={choices.freeText}
        onChange={(value) => onChange({ freeText: value })}
      />
    </section>
  )
}
