import type { ReactNode } from 'react'
import type { LocalTime } from '../../../core/kernel/time.ts'
import { takesItsDay } from '../../../core/space/own-contact.ts'
import { CONTACT_KINDS, CONTACT_STARTERS } from '../../../core/space/space-kinds.ts'
import type { ContactEvent, ContactEventDraft } from '../../../core/space/space.schema.ts'
import { call } from '../../bridge/bridge.ts'
import { KeptDialog } from '../../bridge/KeptDialog.tsx'
import { useKeptForm } from '../../bridge/use-kept-form.ts'
import { addOrEdit } from '../../bridge/use-save-once.ts'
import { MoodPicker } from '../../ui/MoodPicker.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { SegmentedControl } from '../../ui/SegmentedControl.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { CONTACT_KIND_WORDS, STARTER_WORDS } from '../../words/space-kinds.ts'
import { spaceWords } from '../../words/space.ts'
import { asksWho, LONGEST_NOTE } from './contact-draft.ts'
import { contactLeft } from './forms-left.ts'
import { MomentFields } from './MomentFields.tsx'

/** What the form is filled with; `event` is null for a new one. */
export interface ContactEditing {
  /** Under which a half-filled form is found again. */
  readonly id: string
  readonly event: ContactEvent | null
  readonly start: ContactEventDraft
}

interface ContactFormProps extends ContactEditing {
  readonly now: LocalTime
  readonly onClose: () => void
}

const words = spaceWords.contact
const KINDS = CONTACT_KINDS.map((value) => ({ value, label: CONTACT_KIND_WORDS[value] }))
const STARTERS = CONTACT_STARTERS.map((value) => ({ value, label: STARTER_WORDS[value] }))

export function ContactForm({ id, event, start, now, onClose }: ContactFormProps): ReactNode {
  const form = useKeptForm({
    left: contactLeft,
    key: id,
    start,
    isFit: ({ at, note }) => at <= now && note.length <= LONGEST_NOTE,
    write: (draft, made) =>
      addOrEdit(event?.id ?? made, {
        add: () => call('space.noteContact', draft),
        edit: (known) => call('space.editContact', { id: known, draft }),
      }),
    kept: (made) => {
      if (event !== null) return words.changed
      return takesItsDay(made) ? words.noted : words.notedPlain
    },
    onClose,
  })
  const { draft, change } = form
  return (
    <KeptDialog
      form={form}
      title={event === null ? words.newTitle : words.editTitle}
      saveLabel={event === null ? spaceWords.save : spaceWords.saveEdit}
      cancelLabel={spaceWords.cancel}
    >
      <RadioGroup
        label={words.kind}
        choices={KINDS}
        value={draft.kind}
        onChange={(kind) => change({ kind })}
      />
      {asksWho(draft) && (
        <SegmentedControl
          label={words.who}
          choices={STARTERS}
          value={draft.who}
          onChange={(who) => change({ who })}
        />
      )}
      <MomentFields
        at={draft.at}
        now={now}
        showsErrors={form.showsErrors}
        onChange={(at) => change({ at })}
      />
      <MoodPicker
        label={words.mood}
        isCompact
        value={draft.afterMood}
        onChange={(afterMood) => change({ afterMood })}
      />
      <TextArea
        label={words.note}
        value={draft.note}
        onChange={(note) => change({ note })}
        rows={2}
        error={draft.note.length > LONGEST_NOTE ? spaceWords.tooLong(LONGEST_NOTE) : null}
      />
    </KeptDialog>
  )
}
