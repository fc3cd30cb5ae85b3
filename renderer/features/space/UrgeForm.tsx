import type { ReactNode } from 'react'
import type { LocalTime } from '../../../core/kernel/time.ts'
import type { Urge, UrgeDraft } from '../../../core/space/space.schema.ts'
import { call } from '../../bridge/bridge.ts'
import { KeptDialog } from '../../bridge/KeptDialog.tsx'
import { useKeptForm } from '../../bridge/use-kept-form.ts'
import { addOrEdit } from '../../bridge/use-save-once.ts'
import { Pair } from '../../ui/FormDialog.tsx'
import { ScalePicker } from '../../ui/ScalePicker.tsx'
import { Select } from '../../ui/Select.tsx'
import { pullWords } from '../../words/pulls.ts'
import { spaceWords } from '../../words/space.ts'
import { DEED_CHOICES, NONE, orNull, TRIGGER_CHOICES } from './choices.ts'
import { urgesLeft } from './forms-left.ts'
import { MomentFields } from './MomentFields.tsx'

/** What the form is filled with; `urge` is null for a new one. */
export interface UrgeEditing {
  readonly urge: Urge | null
  readonly start: UrgeDraft
}

interface UrgeFormProps extends UrgeEditing {
  readonly now: LocalTime
  readonly onClose: () => void
}

const words = pullWords.pulls

/** A pull that is over: noted afterwards, or changed. */
export function UrgeForm({ urge, start, now, onClose }: UrgeFormProps): ReactNode {
  const form = useKeptForm({
    left: urgesLeft,
    key: urge?.id ?? 'new',
    start,
    isFit: ({ at }) => at <= now,
    write: (draft, made) =>
      addOrEdit(urge?.id ?? made, {
        add: () => call('space.noteUrge', draft),
        edit: (id) => call('space.editUrge', { id, draft }),
      }),
    onClose,
  })
  const { draft, change } = form
  return (
    <KeptDialog
      form={form}
      title={urge === null ? words.newTitle : words.editTitle}
      saveLabel={urge === null ? spaceWords.save : spaceWords.saveEdit}
      cancelLabel={spaceWords.cancel}
    >
      <MomentFields
        at={draft.at}
        now={now}
        showsErrors={form.showsErrors}
        onChange={(at) => change({ at })}
      />
      <ScalePicker
        label={words.before}
        min={0}
        max={10}
        value={draft.before}
        onChange={(before) => before !== null && change({ before })}
        ends={pullWords.pull.ends}
      />
      <ScalePicker
        label={words.after}
        min={0}
        max={10}
        value={draft.after}
        onChange={(after) => change({ after })}
        ends={pullWords.pull.ends}
      />
      <Pair>
        <Select
          label={pullWords.pull.did}
          choices={DEED_CHOICES}
          value={draft.did ?? NONE}
          onChange={(did) => change({ did: orNull(did) })}
        />
        <Select
          label={pullWords.pull.trigger}
          choices={TRIGGER_CHOICES}
          value={draft.trigger ?? NONE}
          onChange={(trigger) => change({ trigger: orNull(trigger) })}
        />
      </Pair>
    </KeptDialog>
  )
}
