import { useState, type ReactNode } from 'react'
import type { ContactStatus } from '../../../core/boundaries/boundaries.schema.ts'
import { CONTACT_VALUES, type ContactValue } from '../../../core/boundaries/contact-kinds.ts'
import type { Day } from '../../../core/kernel/time.ts'
import type { Commands } from '../../bridge/commands.ts'
import { sayError } from '../../bridge/say-error.ts'
import { useAction } from '../../bridge/use-action.ts'
import { Banner } from '../../ui/Banner.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { showToast } from '../../ui/Toast.tsx'
import { CONTACT_WORDS } from '../../words/contact-status.ts'
import { statusWords } from '../../words/contact-setup.ts'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { draftOfStatus, isClosing, isWhole, wishOf, withValue, type StatusDraft } from './status-draft.ts'
import { StatementFields } from './StatementFields.tsx'
import { StatusDetails } from './StatusDetails.tsx'

interface StatusFormProps {
  readonly status: ContactStatus | null
  /** As it stands: the strictest of what was said. */
  readonly value: ContactValue
  /** Chosen elsewhere, and not said yet. */
  readonly wish: Commands['say-status'] | null
  readonly today: Day
  readonly onClose: () => void
}

const words = statusWords.form
const CHOICES = CONTACT_VALUES.map((value) => ({
  value,
  label: CONTACT_WORDS[value].label,
  hint: CONTACT_WORDS[value].hint,
}))

export function StatusForm({ status, value, wish, today, onClose }: StatusFormProps): ReactNode {
  const [start] = useState(() => draftOfStatus(status, value, today))
  const [draft, setDraft] = useState(() =>
    wish === null ? start : { ...withValue(start, start, wish.value, today), since: wish.since },
  )
  const [showsErrors, setShowsErrors] = useState(false)
  const set = useAction('boundaries.setStatus', {
    isQuiet: true,
    onDone: () => {
      showToast({ text: statusWords.noted })
      onClose()
    },
  })
  const change = (part: Partial<StatusDraft>): void => setDraft((standing) => ({ ...standing, ...part }))
  return (
    <FormDialog
      title={words.title}
      saveLabel={words.save}
      cancelLabel={words.cancel}
      refusal={set.error && sayError(set.error)}
      onSave={() => {
        setShowsErrors(true)
        if (isWhole(status, draft)) void set.run(wishOf(status, draft))
      }}
      onCancel={onClose}
      onLeave={onClose}
    >
      <RadioGroup
        label={words.title}
        isLabelHidden
        choices={CHOICES}
        value={draft.value}
        onChange={(next) => setDraft((standing) => withValue(standing, start, next, today))}
      />
      {isClosing(start, draft) && (
        <Banner tone="care" title={words.closesTitle} announce="polite">
          <p>{words.closes}</p>
          {draft.value !== 'safety_victim' && (
            <p>{draft.value === 'legal_order' ? statusWords.reopens.order : statusWords.reopens.no}</p>
          )}
        </Banner>
      )}
      <StatementFields
        status={status}
        draft={draft}
        today={today}
        showsErrors={showsErrors}
        onChange={change}
      />
      <StatusDetails draft={draft} today={today} onChange={change} />
    </FormDialog>
  )
}
