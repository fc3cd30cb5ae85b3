import type { ReactNode } from 'react'
import { wasSaidBefore } from '../../../core/friendship/care.ts'
import { MEETING_KINDS, STARTERS } from '../../../core/friendship/friendship-kinds.ts'
import type { Meeting, MeetingDraft } from '../../../core/friendship/friendship.schema.ts'
import type { Day } from '../../../core/kernel/time.ts'
import { call } from '../../bridge/bridge.ts'
import { KeptDialog } from '../../bridge/KeptDialog.tsx'
import { useKeptForm } from '../../bridge/use-kept-form.ts'
import { addOrEdit } from '../../bridge/use-save-once.ts'
import { DateField } from '../../ui/DateField.tsx'
import { Pair } from '../../ui/FormDialog.tsx'
import { SegmentedControl } from '../../ui/SegmentedControl.tsx'
import { Select } from '../../ui/Select.tsx'
import { showToast } from '../../ui/Toast.tsx'
import { friendshipWords, MEETING_KIND_WORDS, STARTER_WORDS } from '../../words/friendship.ts'
import { meetingsLeft } from './forms-left.ts'
import { isMeetingFit } from './meeting-draft.ts'
import { MeetingFelt } from './MeetingFelt.tsx'
import { MeetingMore } from './MeetingMore.tsx'

interface MeetingFormProps {
  /** null for a new one. */
  readonly meeting: Meeting | null
  readonly start: MeetingDraft
  readonly all: readonly Meeting[]
  readonly today: Day
  readonly onKept: (draft: MeetingDraft) => void
  readonly onClose: () => void
}

const words = friendshipWords.form
const KINDS = MEETING_KINDS.map((value) => ({ value, label: MEETING_KIND_WORDS[value] }))
const WHO = STARTERS.map((value) => ({ value, label: STARTER_WORDS[value] }))

/** One small form; it can be kept as it opens. */
export function MeetingForm({ meeting, start, all, today, onKept, onClose }: MeetingFormProps): ReactNode {
  const form = useKeptForm({
    left: meetingsLeft,
    key: meeting?.id ?? 'new',
    start,
    isFit: isMeetingFit,
    write: (typed, made) =>
      addOrEdit(meeting?.id ?? made, {
        add: () => call('friendship.noteMeeting', typed),
        edit: (id) => call('friendship.editMeeting', { id, draft: typed }),
      }),
    onClose,
  })
  const { draft, change, submit } = form
  async function keep(): Promise<void> {
    if (!(await submit())) return
    showToast({ text: words.saved })
    onKept(draft)
    onClose()
  }
  const others = all.filter(({ id }) => id !== meeting?.id).map(({ helpedWith }) => helpedWith)
  return (
    <KeptDialog
      form={form}
      title={meeting === null ? words.newTitle : words.editTitle}
      saveLabel={meeting === null ? words.save : words.saveEdit}
      cancelLabel={words.cancel}
      onSave={() => void keep()}
    >
      <Pair>
        <DateField
          label={words.day}
          value={draft.day}
          onChange={(day) => day !== null && change({ day })}
          latest={today}
        />
        <Select label={words.kind} choices={KINDS} value={draft.kind} onChange={(kind) => change({ kind })} />
      </Pair>
      <SegmentedControl
        label={words.startedBy}
        choices={WHO}
        value={draft.startedBy}
        onChange={(startedBy) => change({ startedBy })}
      />
      <MeetingFelt draft={draft} onChange={change} />
      <MeetingMore
        key={draft.kind === 'help' ? 'help' : 'any'}
        draft={draft}
        isHelpedBefore={wasSaidBefore(draft.helpedWith, others)}
        onChange={change}
      />
    </KeptDialog>
  )
}
