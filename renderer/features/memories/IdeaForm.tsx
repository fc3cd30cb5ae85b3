import type { ReactNode } from 'react'
import type { Activity } from '../../../core/memories/memories.schema.ts'
import { call } from '../../bridge/bridge.ts'
import { KeptDialog } from '../../bridge/KeptDialog.tsx'
import { useKeptForm } from '../../bridge/use-kept-form.ts'
import { addOrEdit } from '../../bridge/use-save-once.ts'
import { TextField } from '../../ui/TextField.tsx'
import { memoriesWords } from '../../words/memories.ts'
import { BLANK_IDEA, ideaDraftOf, isIdea, LONGEST } from './activity-draft.ts'
import { ideasLeft } from './forms-left.ts'
import { IdeaFields } from './IdeaFields.tsx'

interface IdeaFormProps {
  /** null for a new one. */
  readonly activity: Activity | null
  /** What a new one is called already; it may be too long, and is said to be so. */
  readonly title: string
  readonly onClose: () => void
}

const words = memoriesWords.form

export function IdeaForm({ activity, title, onClose }: IdeaFormProps): ReactNode {
  const start = activity === null ? { ...BLANK_IDEA, title } : ideaDraftOf(activity)
  const form = useKeptForm({
    left: ideasLeft,
    key: activity?.id ?? (title === '' ? 'new' : `new ${title}`),
    start,
    isFit: isIdea,
    write: (typed, made) =>
      addOrEdit(activity?.id ?? made, {
        add: () => call('memories.add', typed),
        edit: (id) => call('memories.edit', { id, draft: typed }),
      }),
    kept: () => (activity === null ? words.added : words.changed),
    onClose,
  })
  const { draft, change, showsErrors } = form
  return (
    <KeptDialog
      form={form}
      title={activity === null ? words.add : words.edit}
      saveLabel={activity === null ? words.save : words.saveEdit}
      cancelLabel={words.cancel}
    >
      <TextField
        label={words.title}
        placeholder={words.titleHint}
        value={draft.title}
        onChange={(next) => change({ title: next })}
        maxLength={LONGEST.title}
        autoComplete="off"
        error={showsErrors && !isIdea(draft) ? words.needed : null}
      />
      <IdeaFields draft={draft} onChange={change} />
    </KeptDialog>
  )
}
