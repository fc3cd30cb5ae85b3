import type { ReactNode } from 'react'
import type { Day } from '../../../core/kernel/time.ts'
import type { Activity } from '../../../core/memories/memories.schema.ts'
import { call } from '../../bridge/bridge.ts'
import { KeptDialog } from '../../bridge/KeptDialog.tsx'
import { useKeptForm } from '../../bridge/use-kept-form.ts'
import { DateField } from '../../ui/DateField.tsx'
import { Pair } from '../../ui/FormDialog.tsx'
import { ScalePicker } from '../../ui/ScalePicker.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { memoriesWords } from '../../words/memories.ts'
import { afterDraftOf, isAfter, LONGEST, notesOf } from './activity-draft.ts'
import { aftersLeft } from './forms-left.ts'

interface AfterFormProps {
  readonly activity: Activity
  readonly today: Day
  readonly onClose: () => void
}

const words = memoriesWords.after

/** How it was. Everything but the day may stay empty. */
export function AfterForm({ activity, today, onClose }: AfterFormProps): ReactNode {
  const start = afterDraftOf(activity, today)
  const form = useKeptForm({
    left: aftersLeft,
    key: activity.id,
    start,
    isFit: isAfter,
    write: (typed) => call('memories.noteDone', { id: activity.id, day: typed.day, after: notesOf(typed) }),
    kept: () => words.kept,
    onClose,
  })
  const { draft, change } = form
  return (
    <KeptDialog
      form={form}
      title={words.title(activity.title)}
      saveLabel={words.save}
      cancelLabel={words.cancel}
    >
      <DateField
        label={words.day}
        value={draft.day}
        onChange={(day) => day !== null && change({ day })}
        latest={today}
      />
      <TextArea
        label={words.memory}
        value={draft.memory}
        onChange={(memory) => change({ memory })}
        maxLength={LONGEST.memory}
        rows={3}
        isReading
      />
      <Pair>
        <ScalePicker
          label={words.enjoyed}
          min={1}
          max={5}
          value={draft.enjoyed}
          onChange={(enjoyed) => change({ enjoyed })}
          ends={words.enjoyedEnds}
        />
        <ScalePicker
          label={words.natural}
          min={1}
          max={5}
          value={draft.natural}
          onChange={(natural) => change({ natural })}
          ends={words.naturalEnds}
        />
      </Pair>
      <TextArea
        label={words.learned}
        value={draft.learned}
        onChange={(learned) => change({ learned })}
        maxLength={LONGEST.learned}
      />
    </KeptDialog>
  )
}
