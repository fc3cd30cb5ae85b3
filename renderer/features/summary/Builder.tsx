import { useId, type ReactNode } from 'react'
import type { Day } from '../../../core/kernel/time.ts'
import type { SummaryChoices } from '../../../core/summary/summary.contract.ts'
import { SegmentedControl } from '../../ui/SegmentedControl.tsx'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import { paperWords } from '../../words/paper.ts'
import { summaryWords } from '../../words/summary.ts'
import s from './Builder.module.css'
import { DatesField } from './DatesField.tsx'
import { HeldBackNote } from './HeldBackNote.tsx'
import { LeftOutNote } from './LeftOutNote.tsx'
import { NamesField } from './NamesField.tsx'
import { OwnLines } from './OwnLines.tsx'
import { PeriodField } from './PeriodField.tsx'
import { ReaderField } from './ReaderField.tsx'
import { SectionTicks } from './SectionTicks.tsx'
import type { SummaryPreview } from './summary-types.ts'

const { length, freeText } = summaryWords

const LENGTHS = [
  { value: 'one_page', label: length.one_page },
  { value: 'full', label: length.full },
] as const
const TEXTS = [
  { value: 'whole', label: freeText.whole },
  { value: 'first_line', label: freeText.first_line },
  { value: 'headings', label: freeText.headings },
] as const
const PAPERS = [
  { value: 'a4', label: paperWords.sizes.a4 },
  { value: 'letter', label: paperWords.sizes.letter },
] as const

interface BuilderProps {
  readonly choices: SummaryChoices
  readonly preview: SummaryPreview | undefined
  readonly today: Day
  /** How many sheets the document fills; null while it is not laid out. */
  readonly sheets: number | null
  readonly onChange: (part: Partial<SummaryChoices>) => void
  readonly onReader: (reader: SummaryChoices['reader']) => void
}

export function Builder(props: BuilderProps): ReactNode {
  const { choices, preview, today, sheets, onChange, onReader } = props
  const heading = useId()
  return (
    <section className={s.builder} aria-labelledby={heading}>
      <VisuallyHidden elementType="h2" id={heading}>
        {summaryWords.builder}
      </VisuallyHidden>
      <ReaderField value={choices.reader} onChange={onReader} />
      <div className={s.stack}>
        <SegmentedControl
          label={length.label}
          choices={LENGTHS}
          value={choices.length}
          onChange={(value) => onChange({ length: value })}
        />
        <p role="status" className={s.aside}>
          {choices.length === 'one_page' && sheets !== null && sheets > 1 && length.tooLong(sheets)}
        </p>
      </div>
      <PeriodField period={choices} today={today} onChange={({ from, to }) => onChange({ from, to })} />
      <OwnLines choices={choices} onChange={onChange} />
      <SectionTicks choices={choices} candidates={preview?.candidates ?? []} onChange={onChange} />
      <LeftOutNote leftOut={preview?.leftOut ?? []} />
      <HeldBackNote heldBack={preview?.heldBack ?? []} />
      <NamesField
        names={choices.names}
        found={preview?.names ?? []}
        onChange={(names) => onChange({ names })}
      />
      <DatesField
        value={choices.dates}
        found={preview?.typedDates ?? []}
        onChange={(value) => onChange({ dates: value })}
      />
      <SegmentedControl
        label={freeText.label}
        choices={TEXTS}
        value={choices.freeText}
        onChange={(value) => onChange({ freeText: value })}
      />
      <SegmentedControl
        label={paperWords.paper}
        choices={PAPERS}
        value={choices.paper}
        onChange={(paper) => onChange({ paper })}
      />
    </section>
  )
}
