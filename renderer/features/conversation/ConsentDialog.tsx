import { useState, type ReactNode } from 'react'
import type { Plan } from '../../../core/conversation/conversation.schema.ts'
import { LONGEST, type Consent } from '../../../core/conversation/talk-kinds.ts'
import type { Day } from '../../../core/kernel/time.ts'
import { KeptDialog } from '../../bridge/KeptDialog.tsx'
import { useUnfinished } from '../../bridge/use-unfinished.ts'
import { waysOut } from '../../bridge/ways-out.ts'
import { useAction } from '../../bridge/use-action.ts'
import { Banner } from '../../ui/Banner.tsx'
import { DateField } from '../../ui/DateField.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { showToast } from '../../ui/Toast.tsx'
import { CONSENT_WORDS, conversationWords } from '../../words/conversation.ts'
import { consentsLeft } from './forms-left.ts'

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
  const unfinished = useUnfinished(consentsLeft, `${plan.id} ${consent}`, { day: today, said: '' })
  const { draft, change, isUnfinished } = unfinished
  const { day, said } = draft
  const [showsErrors, setShowsErrors] = useState(false)
  const note = useAction('conversation.noteConsent', {
    isQuiet: true,
    onDone: () => {
      unfinished.drop()
      showToast({ text: words.noted })
      onClose()
    },
  })
  function save(): void {
    setShowsErrors(true)
    if (!needsWords || said.trim() !== '') void note.run({ id: plan.id, consent, day, words: said })
  }
  return (
    <KeptDialog
      form={{ error: note.error, isUnfinished, ...waysOut(unfinished, onClose) }}
      title={CONSENT_WORDS[consent]}
      saveLabel={words.save}
      cancelLabel={words.cancel}
      size="small"
      onSave={save}
    >
      {consent === 'declined' && <Banner tone="care">{words.noText}</Banner>}
      <DateField
        label={words.day}
        value={day}
        onChange={(next) => next !== null && change({ day: next })}
        latest={today}
      />
      {consent !== 'asked' && (
        <TextArea
          label={needsWords ? words.wordsNeeded : words.words}
          value={said}
          onChange={(next) => change({ said: next })}
          maxLength={LONGEST.words}
          isReading
          {...(needsWords ? { error: showsErrors && said.trim() === '' ? words.needed : null } : {})}
        />
      )}
    </KeptDialog>
  )
}
