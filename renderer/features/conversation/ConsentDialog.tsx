import { useState, type ReactNode } from 'react'
import type { Plan } from '../../../core/conversation/conversation.schema.ts'
import { LONGEST, type Consent } from '../../../core/conversation/talk-kinds.ts'
import type { Day } from '../../../core/kernel/time.ts'
import { sayError } from '../../bridge/say-error.ts'
import { useAction } from '../../bridge/use-action.ts'
import { Banner } from '../../ui/Banner.tsx'
import { DateField } from '../../ui/DateField.tsx'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { showToast } from '../../ui/Toast.tsx'
import { CONSENT_WORDS, conversationWords } from '../../words/conversation.ts'

interface ConsentDialogProps {
  readonly plan: Plan
  readonly consent: Consent
  readonly today: Day
  /** After a no, only their own words open the plan again. */
  readonly needsWords?: boolean
  readonly onClose: () => void
}

const words = conversationWords.consent

/** What they said, with its day and, as far as someone wants, their words. */
export function ConsentDialog({
  plan,
  consent,
  today,
  needsWords = false,
  onClose,
}: ConsentDialogProps): ReactNode {
  const [day, setDay] = useState(today)
  const [said, setSaid] = useState('')
  const [showsErrors, setShowsErrors] = useState(false)
  const note = useAction('conversation.noteConsent', {
    isQuiet: true,
    onDone: () => {
      showToast({ text: words.noted })
      onClose()
    },
  })
  function save(): void {
    setShowsErrors(true)
    if (!needsWords || said.trim() !== '') void note.run({ id: plan.id, consent, day, words: said })
  }
  return (
    <FormDialog
      title={CONSENT_WORDS[consent]}
      saveLabel={words.save}
      cancelLabel={words.cancel}
      refusal={note.error && sayError(note.error)}
      size="small"
      onSave={save}
      onCancel={onClose}
      onLeave={onClose}
    >
      {consent === 'declined' && <Banner tone="care">{words.noText}</Banner>}
      <DateField
        label={words.day}
        value={day}
        onChange={(next) => next !== null && setDay(next)}
        latest={today}
      />
      {consent !== 'asked' && (
        <TextArea
          label={needsWords ? words.wordsNeeded : words.words}
          value={said}
          onChange={setSaid}
          maxLength={LONGEST.words}
          isReading
          {...(needsWords ? { error: showsErrors && said.trim() === '' ? words.needed : null } : {})}
        />
      )}
    </FormDialog>
  )
}
