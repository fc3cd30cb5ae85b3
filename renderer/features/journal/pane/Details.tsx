import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { STEPS } from '../../../../core/steps/steps.ts'
import { useFeature } from '../../../bridge/use-feature.ts'
import { IconButton } from '../../../ui/IconButton.tsx'
import { MoodPicker } from '../../../ui/MoodPicker.tsx'
import { Select } from '../../../ui/Select.tsx'
import { Switch } from '../../../ui/Switch.tsx'
import { TagField } from '../../../ui/TagField.tsx'
import { FEELINGS } from '../../../words/feelings.data.ts'
import { journalWords } from '../../../words/journal.ts'
import { Ties } from '../ties/Ties.tsx'
import type { PanePart } from './pane-part.ts'
import s from './pane.module.css'

const words = journalWords.details
const STEP_CHOICES = [
  { value: 'none', label: words.noStep },
  ...STEPS.map(({ noun, number, title }) => ({ value: noun, label: `${number} ${title}` })),
] as const

interface DetailsProps extends PanePart {
  readonly ownId: string | null
  readonly onOpenEntry: (id: string) => void
  readonly onClose: () => void
}

/** All that belongs to an entry beside its words. */
export function Details({ draft, change, ownId, onOpenEntry, onClose }: DetailsProps): ReactNode {
  const tags = useFeature('journal.tags').value ?? []
  return (
    <aside className={s.details} data-beside-words aria-label={words.title}>
      <div className={s.detailsHead}>
        <h2>{words.title}</h2>
        <IconButton label={words.close} icon={<X />} onPress={onClose} />
      </div>
      <MoodPicker
        isCompact
        label={words.moodBefore}
        value={draft.moodBefore}
        onChange={(moodBefore) => change({ moodBefore })}
      />
      <MoodPicker
        isCompact
        label={words.moodAfter}
        value={draft.moodAfter}
        onChange={(moodAfter) => change({ moodAfter })}
      />
      <TagField
        label={words.feelings}
        placeholder={words.feelingsPlaceholder}
        value={draft.feelings}
        suggestions={FEELINGS}
        onChange={(feelings) => change({ feelings: [...feelings] })}
      />
      <TagField
        label={words.tags}
        placeholder={words.tagsPlaceholder}
        value={draft.tags}
        suggestions={tags.map(({ tag }) => tag)}
        onChange={(next) => change({ tags: [...next] })}
      />
      <Select
        label={words.step}
        choices={STEP_CHOICES}
        value={draft.step ?? 'none'}
        onChange={(step) => change({ step: step === 'none' ? null : step })}
      />
      <Ties draft={draft} change={change} ownId={ownId} onOpenEntry={onOpenEntry} />
      <Switch
        hint={words.keepPrivateHint}
        isSelected={draft.keepPrivate}
        onChange={(keepPrivate) => change({ keepPrivate })}
      >
        {words.keepPrivate}
      </Switch>
    </aside>
  )
}
