import { ArrowLeft, BookOpen, Maximize2, Minimize2, PanelRight, PenLine, Star } from 'lucide-react'
import type { ReactNode } from 'react'
import { moodOf } from '../../../../core/journal/filter.ts'
import { stepOf } from '../../../../core/steps/steps.ts'
import type { EditorHandle } from '../../../editor/editor-interface.ts'
import { Button } from '../../../ui/Button.tsx'
import { ChipButton } from '../../../ui/ChipButton.tsx'
import { IconButton } from '../../../ui/IconButton.tsx'
import { MoodDot } from '../../../ui/MoodDot.tsx'
import { MoodPicker } from '../../../ui/MoodPicker.tsx'
import { Popover } from '../../../ui/Popover.tsx'
import { TagChip } from '../../../ui/TagChip.tsx'
import { moodWord } from '../../../ui/mood-words.ts'
import { journalWords } from '../../../words/journal.ts'
import type { Saving } from '../autosave.ts'
import { EntryMenu } from './EntryMenu.tsx'
import type { PanePart } from './pane-part.ts'
import { SavedState } from './SavedState.tsx'
import s from './pane.module.css'

const words = journalWords.pane

export interface PaneBarProps extends PanePart {
  readonly saving: Saving
  readonly hasDetails: boolean
  readonly isPageOnly: boolean
  /** null while there is none to command. */
  readonly editor: EditorHandle | null
  readonly onReading: (isReading: boolean) => void
  readonly onDetails: () => void
  readonly onPageOnly: (isOn: boolean) => void
  readonly onHistory: () => void
  readonly onTrash: () => void
  readonly onDone: () => void
  readonly onClose: () => void
}

export function PaneBar(props: PaneBarProps): ReactNode {
  const { draft, change, saving, hasDetails, isPageOnly } = props
  return (
    <header className={s.bar}>
      <div className={s.back}>
        <IconButton label={words.back} icon={<ArrowLeft />} onPress={props.onClose} />
      </div>
      <Chips {...props} />
      <div className={s.tools}>
        <SavedState saving={saving} />
        <ReadOrWrite {...props} />
        <Button onPress={props.onDone}>{words.done}</Button>
        <IconButton
          label={words.star}
          icon={<Star />}
          isOn={draft.starred}
          onPress={() => change({ starred: !draft.starred })}
        />
        <IconButton label={words.details} icon={<PanelRight />} isOn={hasDetails} onPress={props.onDetails} />
        <IconButton
          label={isPageOnly ? words.focusOff : words.focusOn}
          icon={isPageOnly ? <Minimize2 /> : <Maximize2 />}
          onPress={() => props.onPageOnly(!isPageOnly)}
        />
        <EntryMenu {...props} />
      </div>
    </header>
  )
}

/** With its word where there is room for it. */
function ReadOrWrite({ isReading, onReading }: PaneBarProps): ReactNode {
  const label = isReading ? words.write : words.read
  const icon = isReading ? <PenLine /> : <BookOpen />
  const turn = (): void => onReading(!isReading)
  return (
    <>
      <span className={s.whereWide}>
        <Button icon={icon} onPress={turn}>
          {label}
        </Button>
      </span>
      <span className={s.whereNarrow}>
        <IconButton label={label} icon={icon} onPress={turn} />
      </span>
    </>
  )
}

/** What the entry is about, at a glance; the mood can be noted right here. */
function Chips({ draft, change }: PanePart): ReactNode {
  const mood = moodOf(draft)
  const step = draft.step === null ? null : stepOf(draft.step)
  return (
    <div className={s.chips}>
      <Popover
        label={words.mood}
        trigger={
          <ChipButton
            isOn={false}
            opens="panel"
            icon={<MoodDot mood={mood} isSilent />}
            {...(mood === null ? {} : { 'aria-label': `${words.mood} ${moodWord(mood) ?? ''}` })}
          >
            {mood === null ? words.mood : moodWord(mood)}
          </ChipButton>
        }
      >
        <div className={s.moodPanel}>
          <MoodPicker
            isCompact
            label={journalWords.details.moodBefore}
            value={draft.moodBefore}
            onChange={(moodBefore) => change({ moodBefore })}
          />
          <MoodPicker
            isCompact
            label={journalWords.details.moodAfter}
            value={draft.moodAfter}
            onChange={(moodAfter) => change({ moodAfter })}
          />
        </div>
      </Popover>
      {step !== null && <TagChip>{words.step(step.number, step.title)}</TagChip>}
      {draft.tags.map((tag) => (
        <TagChip key={tag}>{tag}</TagChip>
      ))}
    </div>
  )
}
