import type { ReactNode } from 'react'
import { moodOf } from '../../../../core/journal/filter.ts'
import { stepOf } from '../../../../core/steps/steps.ts'
import { ChipButton } from '../../../ui/ChipButton.tsx'
import { MoodDot } from '../../../ui/MoodDot.tsx'
import { MoodPicker } from '../../../ui/MoodPicker.tsx'
import { Popover } from '../../../ui/Popover.tsx'
import { TagChip } from '../../../ui/TagChip.tsx'
import { moodWord } from '../../../ui/mood-words.ts'
import { useHiddenCount } from '../../../ui/use-hidden-count.ts'
import { journalWords } from '../../../words/journal.ts'
import type { PanePart } from './pane-part.ts'
import s from './pane.module.css'

const words = journalWords.pane

/** What the entry is about, at a glance; the mood can be noted right here. */
export function Chips({ draft, change }: PanePart): ReactNode {
  const mood = moodOf(draft)
  const step = draft.step === null ? null : stepOf(draft.step)
  const [line, hidden] = useHiddenCount()
  return (
    <div className={s.about}>
      <div ref={line} className={s.chips}>
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
      {hidden > 0 && (
        // Screen readers hear them all.
        <span className={s.hidden} aria-hidden="true">
          <TagChip>+{hidden}</TagChip>
        </span>
      )}
    </div>
  )
}
