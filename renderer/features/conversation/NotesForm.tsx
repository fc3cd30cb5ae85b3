import type { ReactNode } from 'react'
import type { Plan, TalkNotes } from '../../../core/conversation/conversation.schema.ts'
import { LONGEST } from '../../../core/conversation/talk-kinds.ts'
import type { Day } from '../../../core/kernel/time.ts'
import { call } from '../../bridge/bridge.ts'
import { KeptDialog } from '../../bridge/KeptDialog.tsx'
import { useKeptForm } from '../../bridge/use-kept-form.ts'
import { DateField } from '../../ui/DateField.tsx'
import { MoodPicker } from '../../ui/MoodPicker.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { conversationWords } from '../../words/conversation.ts'
import { notesLeft } from './forms-left.ts'

interface NotesFormProps {
  readonly plan: Plan
  readonly today: Day
  readonly onClose: () => void
}

const words = conversationWords.after

/** Heard, agreed, and how it feels now. Half of it survives leaving the page, and is kept at a lock. */
export function NotesForm({ plan, today, onClose }: NotesFormProps): ReactNode {
  const { talkedOn, heard, agreed, mood } = plan
  const start: TalkNotes = { talkedOn: talkedOn ?? today, heard, agreed, mood }
  const form = useKeptForm({
    left: notesLeft,
    key: plan.id,
    start,
    isFit: () => true,
    write: (typed) => call('conversation.noteTalk', { id: plan.id, notes: typed }),
    kept: () => words.kept,
    onClose,
  })
  const { draft, change } = form
  return (
    <KeptDialog form={form} title={words.title} saveLabel={words.save} cancelLabel={words.cancel}>
      <p>{words.text}</p>
      <DateField
        label={words.day}
        value={draft.talkedOn}
        onChange={(day) => day !== null && change({ talkedOn: day })}
        latest={today}
      />
      <TextArea
        label={words.heard}
        hint={words.heardHint}
        value={draft.heard}
        onChange={(text) => change({ heard: text })}
        maxLength={LONGEST.heard}
        rows={4}
        isReading
      />
      <TextArea
        label={words.agreed}
        value={draft.agreed}
        onChange={(text) => change({ agreed: text })}
        maxLength={LONGEST.agreed}
        rows={2}
        isReading
      />
      <MoodPicker
        label={words.mood}
        isCompact
        value={draft.mood}
        onChange={(value) => change({ mood: value })}
      />
    </KeptDialog>
  )
}
