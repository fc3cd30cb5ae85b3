import { useState, type ReactNode } from 'react'
import { LENGTHS } from '../../../core/space/periods.ts'
import { NumberField } from '../../ui/NumberField.tsx'
import { SegmentedControl } from '../../ui/SegmentedControl.tsx'
import { spaceWords } from '../../words/space.ts'
import { isLengthFit } from './period-draft.ts'
import s from './Space.module.css'

interface LengthFieldProps {
  /** Days; null for an open end. */
  readonly value: number | null
  readonly onChange: (days: number | null) => void
}

const words = spaceWords.period
const CHOICES = [
  ...LENGTHS.map((days) => ({ value: String(days), label: words.days(days) })),
  { value: 'open', label: words.lengths.open },
  { value: 'own', label: words.lengths.own },
]
const OWN_AT_FIRST = 60

/** Lengths at a press, an open end, or days of one's own. */
export function LengthField({ value, onChange }: LengthFieldProps): ReactNode {
  const isPreset = LENGTHS.some((days) => days === value)
  const [isOwn, setOwn] = useState(value !== null && !isPreset)
  const chosen = value === null ? 'open' : isOwn || !isPreset ? 'own' : String(value)
  const choose = (choice: string): void => {
    setOwn(choice === 'own')
    if (choice === 'open') onChange(null)
    else onChange(choice === 'own' ? OWN_AT_FIRST : Number(choice))
  }
  return (
    <div className={s.fields}>
      <SegmentedControl label={words.length} choices={CHOICES} value={chosen} onChange={choose} />
      {chosen === 'own' && (
        <NumberField
          label={words.own}
          value={value}
          onChange={(days) => onChange(days ?? OWN_AT_FIRST)}
          minValue={7}
          maxValue={180}
          step={1}
          error={isLengthFit(value) ? null : words.wrongLength}
        />
      )}
    </div>
  )
}
