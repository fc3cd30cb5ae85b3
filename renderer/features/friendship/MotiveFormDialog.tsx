import { useState, type ReactNode } from 'react'
import type { Motive } from '../../../core/friendship/friendship.schema.ts'
import { ok } from '../../../core/kernel/result.ts'
import { call } from '../../bridge/bridge.ts'
import { useDraft } from '../../bridge/drafts.ts'
import { sayError } from '../../bridge/say-error.ts'
import { useSaveOnce } from '../../bridge/use-save-once.ts'
import { useUnfinished } from '../../bridge/use-unfinished.ts'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { ScalePicker } from '../../ui/ScalePicker.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { showToast } from '../../ui/Toast.tsx'
import { monthInWords } from '../../words/dates.ts'
import { friendshipWords } from '../../words/friendship.ts'
import { motivesLeft } from './forms-left.ts'
import { LONGEST_LINE, motiveFormOf, wholeMotive } from './motive-form.ts'
import s from './Friendship.module.css'

interface MotiveFormDialogProps {
  readonly month: string
  readonly standing: Motive | undefined
  readonly onClose: () => void
}

const words = friendshipWords.motive
const MOST = 10

export function MotiveFormDialog({ month, standing, onClose }: MotiveFormDialogProps): ReactNode {
  const start = motiveFormOf(standing)
  const { draft: form, change, keptInJournal, drop } = useUnfinished(motivesLeft, month, start)
  const [showsErrors, setShowsErrors] = useState(false)
  const whole = wholeMotive(month, form)
  const { save, error } = useSaveOnce(form, async () =>
    whole === null ? ok() : call('friendship.noteMotive', whole),
  )
  const isTouched = JSON.stringify(form) !== JSON.stringify(start)
  useDraft(async () => {
    if (!isTouched || whole === null) return true
    const isKept = await save()
    if (isKept) keptInJournal()
    return isKept
  })
  const close = (): void => {
    drop()
    onClose()
  }

  async function submit(): Promise<void> {
    setShowsErrors(true)
    if (whole === null || !(await save())) return
    showToast({ text: words.saved })
    close()
  }
  const isMissing = form.fineAsFriends === null || form.hopingForMore === null
  return (
    <FormDialog
      title={words.formTitle(monthInWords(`${month}-01`))}
      saveLabel={words.save}
      cancelLabel={words.cancel}
      refusal={error && sayError(error)}
      onSave={() => void submit()}
      onClose={close}
    >
      <p>{words.lead}</p>
      <ScalePicker
        label={words.fine}
        min={0}
        max={MOST}
        value={form.fineAsFriends}
        onChange={(fineAsFriends) => change({ fineAsFriends })}
        ends={words.ends}
      />
      <ScalePicker
        label={words.hoping}
        min={0}
        max={MOST}
        value={form.hopingForMore}
        onChange={(hopingForMore) => change({ hopingForMore })}
        ends={words.ends}
      />
      <p role="status" className={s.needed}>
        {showsErrors && isMissing ? words.needed : ''}
      </p>
      <TextArea
        label={words.note}
        value={form.note}
        onChange={(note) => change({ note })}
        {...(form.note.length > LONGEST_LINE ? { error: friendshipWords.form.tooLong(LONGEST_LINE) } : {})}
      />
    </FormDialog>
  )
}
