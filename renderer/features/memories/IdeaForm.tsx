import { useState, type ReactNode } from 'react'
import { ACTIVITY_KINDS, IDEA_OWNERS } from '../../../core/memories/activity-kinds.ts'
import type { Activity } from '../../../core/memories/memories.schema.ts'
import { call } from '../../bridge/bridge.ts'
import { useDraft } from '../../bridge/drafts.ts'
import { sayError } from '../../bridge/say-error.ts'
import { useSaveOnce } from '../../bridge/use-save-once.ts'
import { useUnfinished } from '../../bridge/use-unfinished.ts'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { FormDialog, Pair } from '../../ui/FormDialog.tsx'
import { NumberField } from '../../ui/NumberField.tsx'
import { SegmentedControl } from '../../ui/SegmentedControl.tsx'
import { Select } from '../../ui/Select.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { showToast } from '../../ui/Toast.tsx'
import { ACTIVITY_KIND_WORDS, COST_WORDS, IDEA_OWNER_WORDS, memoriesWords } from '../../words/memories.ts'
import { BLANK_IDEA, ideaDraftOf, isIdea, LONGEST, MINUTES } from './activity-draft.ts'
import { ideasLeft } from './forms-left.ts'
import s from './Memories.module.css'

interface IdeaFormProps {
  /** null for a new one. */
  readonly activity: Activity | null
  readonly onClose: () => void
}

const words = memoriesWords.form
const KINDS = ACTIVITY_KINDS.map((value) => ({ value, label: ACTIVITY_KIND_WORDS[value] }))
const OWNERS = IDEA_OWNERS.map((value) => ({ value, label: IDEA_OWNER_WORDS[value] }))
const COSTS = COST_WORDS.map((label, cost) => ({ value: String(cost), label }))

export function IdeaForm({ activity, onClose }: IdeaFormProps): ReactNode {
  const start = activity === null ? BLANK_IDEA : ideaDraftOf(activity)
  const { draft, change, keptInJournal, drop } = useUnfinished(ideasLeft, activity?.id ?? 'new', start)
  const [showsErrors, setShowsErrors] = useState(false)
  const { save, error } = useSaveOnce(() =>
    activity === null ? call('memories.add', draft) : call('memories.edit', { id: activity.id, draft }),
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
      <SegmentedControl
        label={words.whose}
        choices={OWNERS}
        value={draft.whoseIdea}
        onChange={(whoseIdea) => change({ whoseIdea })}
      />
      <Pair>
        <Select
          label={words.kind}
          choices={KINDS}
          value={draft.kind}
          onChange={(kind) => change({ kind })}
        />
        <Select
          label={words.cost}
          choices={COSTS}
          value={String(draft.cost)}
          onChange={(cost) => change({ cost: Number(cost) })}
        />
        <NumberField
          label={words.minutes}
          value={draft.minutes}
          onChange={(minutes) => change({ minutes })}
          minValue={MINUTES.least}
          maxValue={MINUTES.most}
          step={MINUTES.step}
        />
      </Pair>
      <div className={s.ticks}>
        <Checkbox isSelected={draft.isPublic} onChange={(isPublic) => change({ isPublic })}>
          {words.isPublic}
        </Checkbox>
        <Checkbox isSelected={draft.isNewForUs} onChange={(isNewForUs) => change({ isNewForUs })}>
          {words.isNew}
        </Checkbox>
        <Checkbox isSelected={draft.hasAlcohol} onChange={(hasAlcohol) => change({ hasAlcohol })}>
          {words.alcohol}
        </Checkbox>
      </div>
      <TextField
        label={words.exit}
        placeholder={words.exitHint}
        value={draft.easyExit}
        onChange={(easyExit) => change({ easyExit })}
        maxLength={LONGEST.easyExit}
        autoComplete="off"
      />
    </FormDialog>
  )
}
