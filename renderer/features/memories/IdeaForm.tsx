import { useState, type ReactNode } from 'react'
import type { Activity } from '../../../core/memories/memories.schema.ts'
import { call } from '../../bridge/bridge.ts'
import { useDraft } from '../../bridge/drafts.ts'
import { sayError } from '../../bridge/say-error.ts'
import { addOrEdit, useSaveOnce } from '../../bridge/use-save-once.ts'
import { useUnfinished } from '../../bridge/use-unfinished.ts'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { showToast } from '../../ui/Toast.tsx'
import { memoriesWords } from '../../words/memories.ts'
import { BLANK_IDEA, ideaDraftOf, isIdea, LONGEST } from './activity-draft.ts'
import { ideasLeft } from './forms-left.ts'
import { IdeaFields } from './IdeaFields.tsx'

interface IdeaFormProps {
  /** null for a new one. */
  readonly activity: Activity | null
  readonly onClose: () => void
}

const words = memoriesWords.form

export function IdeaForm({ activity, onClose }: IdeaFormProps): ReactNode {
  const start = activity === null ? BLANK_IDEA : ideaDraftOf(activity)
  const { draft, change, keptInJournal, drop } = useUnfinished(ideasLeft, activity?.id ?? 'new', start)
  const [showsErrors, setShowsErrors] = useState(false)
  const { save, error } = useSaveOnce(draft, (made) =>
    addOrEdit(activity?.id ?? made, {
      add: () => call('memories.add', draft),
      edit: (id) => call('memories.edit', { id, draft }),
    }),
  )
  const isTouched = JSON.stringify(draft) !== JSON.stringify(start)
  useDraft(async () => {
    if (!isTouched || !isIdea(draft)) return true
    const isKept = await save()
    if (isKept) keptInJournal()
    return isKept
  })
  const close = (): void => {
    drop()
    onClose()
  }

  async function submit(): Promise<void> {
    setShowsErrors(true)
    if (!isIdea(draft) || !(await save())) return
    showToast({ text: activity === null ? words.added : words.changed })
    close()
  }
  return (
    <FormDialog
      title={activity === null ? words.add : words.edit}
      saveLabel={activity === null ? words.save : words.saveEdit}
      cancelLabel={words.cancel}
      refusal={error && sayError(error)}
      onSave={() => void submit()}
      onClose={close}
    >
      <TextField
        label={words.title}
        placeholder={words.titleHint}
        value={draft.title}
        onChange={(title) => change({ title })}
        maxLength={LONGEST.title}
        autoComplete="off"
        error={showsErrors && !isIdea(draft) ? words.needed : null}
      />
      <IdeaFields draft={draft} onChange={change} />
    </FormDialog>
  )
}
