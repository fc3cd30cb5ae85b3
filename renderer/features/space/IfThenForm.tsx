import type { ReactNode } from 'react'
import type { IfThen, IfThenDraft } from '../../../core/space/space.schema.ts'
import { call } from '../../bridge/bridge.ts'
import { KeptDialog } from '../../bridge/KeptDialog.tsx'
import { useKeptForm } from '../../bridge/use-kept-form.ts'
import { addOrEdit } from '../../bridge/use-save-once.ts'
import { Select } from '../../ui/Select.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { pullWords } from '../../words/pulls.ts'
import { spaceWords } from '../../words/space.ts'
import { NONE, orNull, TRIGGER_CHOICES } from './choices.ts'
import { ifThensLeft } from './forms-left.ts'

/** What the form is filled with; `plan` is null for a new one. */
export interface IfThenEditing {
  readonly plan: IfThen | null
  readonly start: IfThenDraft
}

interface IfThenFormProps extends IfThenEditing {
  readonly onClose: () => void
}

const words = pullWords.ifThen
const LONGEST = 120
const TRIGGERS = TRIGGER_CHOICES.map((choice) =>
  choice.value === NONE ? { value: choice.value, label: words.any } : choice,
)

export function IfThenForm({ plan, start, onClose }: IfThenFormProps): ReactNode {
  const form = useKeptForm({
    left: ifThensLeft,
    key: plan?.id ?? `new ${start.trigger ?? ''}`,
    start,
    isFit: ({ cue, action }) => isHalf(cue) && isHalf(action),
    write: (draft, made) =>
      addOrEdit(plan?.id ?? made, {
        add: () => call('space.addIfThen', draft),
        edit: (id) => call('space.editIfThen', { id, draft }),
      }),
    kept: () => words.added,
    onClose,
  })
  const { draft, change } = form

  return (
    <KeptDialog
      form={form}
      title={plan === null ? words.addTitle : words.editTitle}
      saveLabel={plan === null ? spaceWords.save : spaceWords.saveEdit}
      cancelLabel={spaceWords.cancel}
    >
      <TextArea
        label={words.cue}
        value={draft.cue}
        onChange={(cue) => change({ cue })}
        placeholder={words.cueHint}
        rows={2}
        isReading
        error={form.showsErrors && !isHalf(draft.cue) ? words.needed : null}
      />
      <TextArea
        label={words.action}
        value={draft.action}
        onChange={(action) => change({ action })}
        placeholder={words.actionHint}
        rows={2}
        isReading
        error={form.showsErrors && !isHalf(draft.action) ? words.needed : null}
      />
      <Select
        label={words.trigger}
        choices={TRIGGERS}
        value={draft.trigger ?? NONE}
        onChange={(trigger) => change({ trigger: orNull(trigger) })}
      />
    </KeptDialog>
  )
}

function isHalf(text: string): boolean {
  const { length } = text.trim()
  return length > 0 && length <= LONGEST
}
