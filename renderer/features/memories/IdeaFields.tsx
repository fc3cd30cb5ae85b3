import type { ReactNode } from 'react'
import { ACTIVITY_KINDS, IDEA_OWNERS } from '../../../core/memories/activity-kinds.ts'
import type { ActivityDraft } from '../../../core/memories/memories.schema.ts'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { Pair } from '../../ui/FormDialog.tsx'
import { NumberField } from '../../ui/NumberField.tsx'
import { SegmentedControl } from '../../ui/SegmentedControl.tsx'
import { Select } from '../../ui/Select.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { ACTIVITY_KIND_WORDS, COST_WORDS, IDEA_OWNER_WORDS, memoriesWords } from '../../words/memories.ts'
import { LONGEST, MINUTES } from './activity-draft.ts'
import s from './Memories.module.css'

interface IdeaFieldsProps {
  readonly draft: ActivityDraft
  readonly onChange: (part: Partial<ActivityDraft>) => void
}

const words = memoriesWords.form
const KINDS = ACTIVITY_KINDS.map((value) => ({ value, label: ACTIVITY_KIND_WORDS[value] }))
const OWNERS = IDEA_OWNERS.map((value) => ({ value, label: IDEA_OWNER_WORDS[value] }))
const COSTS = COST_WORDS.map((label, cost) => ({ value: String(cost), label }))

/** All that an idea says beside its name. */
export function IdeaFields({ draft, onChange: change }: IdeaFieldsProps): ReactNode {
  return (
    <>
      <SegmentedControl
        label={words.whose}
        choices={OWNERS}
        value={draft.whoseIdea}
        onChange={(whoseIdea) => change({ whoseIdea })}
      />
      <Pair>
        <Select label={words.kind} choices={KINDS} value={draft.kind} onChange={(kind) => change({ kind })} />
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
    </>
  )
}
