import type { ReactNode } from 'react'
import type { Day } from '../../../core/kernel/time.ts'
import { DateField, TimeField } from '../../ui/DateField.tsx'
import { Pair } from '../../ui/FormDialog.tsx'
import { memoriesWords } from '../../words/memories.ts'
import type { InviteDraft } from './forms-left.ts'

interface InviteFieldsProps {
  readonly draft: InviteDraft
  readonly today: Day
  /** Asked face to face: the day of asking belongs to it. */
  readonly isFace: boolean
  readonly isWrong: boolean
  readonly onChange: (part: Partial<InviteDraft>) => void
}

const words = memoriesWords.invite

/** When it would be, and when it ends. */
export function InviteFields({
  draft,
  today,
  isFace,
  isWrong,
  onChange: change,
}: InviteFieldsProps): ReactNode {
  return (
    <>
      <DateField
        label={words.day}
        value={draft.day}
        onChange={(day) => change({ day })}
        earliest={today}
        error={isWrong ? words.timesNeeded : null}
      />
      <Pair>
        <TimeField label={words.from} value={draft.from} onChange={(from) => change({ from })} />
        <TimeField label={words.until} value={draft.until} onChange={(until) => change({ until })} />
      </Pair>
      {isFace && (
        <DateField
          label={words.askedOn}
          value={draft.askedOn}
          onChange={(askedOn) => askedOn !== null && change({ askedOn })}
          latest={today}
        />
      )}
    </>
  )
}
