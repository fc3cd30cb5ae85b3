import type { ReactNode } from 'react'
import type { Motive } from '../../../core/friendship/friendship.schema.ts'
import { ok } from '../../../core/kernel/result.ts'
import { call } from '../../bridge/bridge.ts'
import { KeptDialog } from '../../bridge/KeptDialog.tsx'
import { useKeptForm } from '../../bridge/use-kept-form.ts'
import { ScalePicker } from '../../ui/ScalePicker.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { monthInWords } from '../../words/dates.ts'
import { friendshipWords } from '../../words/friendship.ts'
import { motivesLeft } from './forms-left.ts'
import { LONGEST_LINE, motiveFormOf, wholeMotive, type MotiveForm } from './motive-form.ts'
import s from './Friendship.module.css'

interface MotiveFormDialogProps {
  readonly month: string
  readonly standing: Motive | undefined
  readonly onClose: () => void
}

const words = friendshipWords.motive
const MOST = 10

export function MotiveFormDialog({ month, standing, onClose }: MotiveFormDialogProps): ReactNode {
  const form = useKeptForm<MotiveForm>({
    left: motivesLeft,
    key: month,
    start: motiveFormOf(standing),
    isFit: (filled) => wholeMotive(month, filled) !== null,
    write: async (filled) => {
      const whole = wholeMotive(month, filled)
      return whole === null ? ok() : call('friendship.noteMotive', whole)
    },
    kept: () => words.saved,
    onClose,
  })
  const { draft, change, showsErrors } = form
  const isMissing = draft.fineAsFriends === null || draft.hopingForMore === null
  return (
    <KeptDialog
      form={form}
      title={words.formTitle(monthInWords(`${month}-01`))}
      saveLabel={words.save}
      cancelLabel={words.cancel}
    >
      <p>{words.lead}</p>
      <ScalePicker
        label={words.fine}
        min={0}
        max={MOST}
        value={draft.fineAsFriends}
        onChange={(fineAsFriends) => change({ fineAsFriends })}
        ends={words.ends}
      />
      <ScalePicker
        label={words.hoping}
        min={0}
        max={MOST}
        value={draft.hopingForMore}
        onChange={(hopingForMore) => change({ hopingForMore })}
        ends={words.ends}
      />
      <p role="status" className={s.needed}>
        {showsErrors && isMissing ? words.needed : ''}
      </p>
      <TextArea
        label={words.note}
        value={draft.note}
        onChange={(note) => change({ note })}
        {...(draft.note.length > LONGEST_LINE ? { error: friendshipWords.form.tooLong(LONGEST_LINE) } : {})}
      />
    </KeptDialog>
  )
}
