import type { ReactNode } from 'react'
import type { CheckIn } from '../../../core/growth/growth.schema.ts'
import { useAction } from '../../bridge/use-action.ts'
import { useUnfinished } from '../../bridge/use-unfinished.ts'
import { Button } from '../../ui/Button.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { ScalePicker } from '../../ui/ScalePicker.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { showToast } from '../../ui/Toast.tsx'
import { growthWords } from '../../words/growth.ts'
import { checkInNotesLeft } from './forms-left.ts'
import s from './GoalCard.module.css'

const words = growthWords.checkIn
const LONGEST_NOTE = 300

/** How hard the last check-in of today was, and a note to it. */
export function CheckInNote({ checkIn }: { readonly checkIn: CheckIn }): ReactNode {
  const start = { hard: checkIn.hard, note: checkIn.note }
  const { draft, change, isUnfinished, drop } = useUnfinished(checkInNotesLeft, checkIn.id, start)
  const { hard, note } = draft
  const keep = useAction('growth.noteCheckIn', {
    onDone: () => {
      drop()
      showToast({ text: words.noteKept })
    },
  })
  const isTooLong = note.length > LONGEST_NOTE
  const isNew = hard !== checkIn.hard || note.trim() !== checkIn.note
  return (
    <Disclosure title={words.more} level={4} isOpenAtFirst={isUnfinished}>
      <div className={s.more}>
        <ScalePicker
          label={words.hard}
          min={0}
          max={3}
          value={hard}
          onChange={(next) => change({ hard: next })}
          ends={words.hardEnds}
        />
        <TextField
          label={words.note}
          value={note}
          onChange={(next) => change({ note: next })}
          {...(isTooLong ? { error: growthWords.form.tooLong(LONGEST_NOTE) } : {})}
        />
        <div>
          <Button
            isSmall
            isDisabled={!isNew || isTooLong}
            isPending={keep.isBusy}
            onPress={() => void keep.run({ checkInId: checkIn.id, hard, note })}
          >
            {words.keepNote}
          </Button>
        </div>
      </div>
    </Disclosure>
  )
}
