import type { ReactNode } from 'react'
import { type LocalTime, dayOf } from '../../../core/kernel/time.ts'
import { DateField, TimeField } from '../../ui/DateField.tsx'
import { Pair } from '../../ui/FormDialog.tsx'
import { spaceWords } from '../../words/space.ts'

interface MomentFieldsProps {
  readonly at: LocalTime
  readonly now: LocalTime
  readonly showsErrors: boolean
  readonly onChange: (at: LocalTime) => void
}

const words = spaceWords.contact

/** A day and a time that have been. */
export function MomentFields({ at, now, showsErrors, onChange }: MomentFieldsProps): ReactNode {
  const day = dayOf(at)
  return (
    <Pair>
      <DateField
        label={words.day}
        value={day}
        onChange={(next) => next !== null && onChange(`${next}${at.slice(10)}`)}
        latest={dayOf(now)}
      />
      <TimeField
        label={words.time}
        value={at.slice(11)}
        onChange={(time) => time !== null && onChange(`${day}T${time}`)}
        error={showsErrors && at > now ? words.future : null}
      />
    </Pair>
  )
}
