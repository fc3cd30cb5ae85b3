import type { ReactNode } from 'react'
import { dayOf, type LocalTime } from '../../../../core/kernel/time.ts'
import { Button } from '../../../ui/Button.tsx'
import { DateField, TimeField } from '../../../ui/DateField.tsx'
import { Popover } from '../../../ui/Popover.tsx'
import { momentInWords } from '../../../words/dates.ts'
import { journalWords } from '../../../words/journal.ts'
import { localNow } from '../local-clock.ts'
import s from './pane.module.css'

const words = journalWords.when

interface WhenButtonProps {
  readonly at: LocalTime
  readonly onChange: (at: LocalTime) => void
}

/** The person's own date and time; a press opens both for change. */
export function WhenButton({ at, onChange }: WhenButtonProps): ReactNode {
  const said = momentInWords(at)
  const time = at.slice(11)
  return (
    <Popover
      label={words.title}
      trigger={
        <Button kind="quiet" isSmall aria-label={journalWords.pane.when(said)}>
          <span className={s.metaWords}>{said}</span>
        </Button>
      }
    >
      <div className={s.when}>
        <DateField
          label={words.day}
          value={dayOf(at)}
          onChange={(day) => {
            if (day !== null) onChange(`${day}T${time}`)
          }}
        />
        <TimeField
          label={words.time}
          value={time}
          onChange={(next) => {
            if (next !== null) onChange(`${dayOf(at)}T${next}`)
          }}
        />
        <p className={s.hint}>{words.hint}</p>
        <Button isSmall onPress={() => onChange(localNow())}>
          {words.now}
        </Button>
      </div>
    </Popover>
  )
}
