import { useState, type ReactNode } from 'react'
import type { ContactStatus } from '../../../core/boundaries/boundaries.schema.ts'
import { CONTACT_VALUES, type ContactValue } from '../../../core/boundaries/contact-kinds.ts'
import type { Day } from '../../../core/kernel/time.ts'
import type { Commands } from '../../bridge/commands.ts'
import { KeptDialog } from '../../bridge/KeptDialog.tsx'
import { useUnfinished } from '../../bridge/use-unfinished.ts'
import { waysOut } from '../../bridge/ways-out.ts'
import { useAction } from '../../bridge/use-action.ts'
import { Banner } from '../../ui/Banner.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { showToast } from '../../ui/Toast.tsx'
import { CONTACT_WORDS } from '../../words/contact-status.ts'
import { statusWords } from '../../words/contact-setup.ts'
import { statusLeft } from './forms-left.ts'
import { draftOfStatus, isClosing, isWhole, wishOf, withValue } from './status-draft.ts'
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
  const [begun] = useState(() =>
    wish === null ? start : { ...withValue(start, start, wish.value, today), since: wish.since },
  )
  const unfinished = useUnfinished(statusLeft, wish === null ? 'said' : `wish ${wish.value}`, begun)
  const { draft, change, isUnfinished } = unfinished
  const [showsErrors, setShowsErrors] = useState(false)
  const set = useAction('boundaries.setStatus', {
    isQuiet: true,
    onDone: () => {
      unfinished.drop()
      showToast({ text: statusWords.noted })
      onClose()
    },
  })
  return (
    <KeptDialog
      form={{ error: set.error, isUnfinished, ...waysOut(unfinished, onClose) }}
      title={words.title}
      saveLabel={words.save}
      cancelLabel={words.cancel}
      onSave={() => {
        setShowsErrors(true)
        if (isWhole(status, draft)) void set.run(wishOf(status, draft))
      }}
    >
      <RadioGroup
        label={words.title}
        isLabelHidden
        choices={CHOICES}
        value={draft.value}
        onChange={(next) => change(withValue(draft, start, next, today))}
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
    </KeptDialog>
  )
}
