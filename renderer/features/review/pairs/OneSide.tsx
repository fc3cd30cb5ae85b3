import type { ReactNode } from 'react'
import { dayOf } from '../../../../core/kernel/time.ts'
import { send } from '../../../bridge/commands.ts'
import { sayError } from '../../../bridge/say-error.ts'
import { useFeature } from '../../../bridge/use-feature.ts'
import { Button } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { MoodDot } from '../../../ui/MoodDot.tsx'
import { Select, type Choice } from '../../../ui/Select.tsx'
import { Markdown } from '../../../ui/markdown/Markdown.tsx'
import { moodWord } from '../../../ui/mood-words.ts'
import { dayInWords, shortDate } from '../../../words/dates.ts'
import { pairWords as words } from '../../../words/looking-back.ts'
import s from './Pairs.module.css'

interface OneSideProps {
  readonly title: string
  readonly label: string
  readonly choices: readonly Choice<string>[]
  readonly id: string
  readonly onPick: (id: string) => void
}

export function OneSide({ title, label, choices, id, onPick }: OneSideProps): ReactNode {
  const { value: entry, error } = useFeature('journal.entry', { id }, { keepsPrevious: true })
  const mood = entry === undefined ? null : (entry.row.moodAfter ?? entry.row.moodBefore)
  return (
    <Card title={title} titleLevel={3}>
      <Select label={label} isLabelHidden choices={choices} value={id} onChange={onPick} />
      {error !== null && <p className={s.quiet}>{sayError(error).text}</p>}
      {entry !== undefined && (
        <>
          <p className={s.when}>
            {dayInWords(dayOf(entry.row.at))}
            {mood !== null && (
              <span className={s.mood}>
                <MoodDot mood={mood} isSilent /> {moodWord(mood)}
              </span>
            )}
          </p>
          <div className={s.text} dir="auto">
            {entry.text.trim() === '' ? (
              <p className={s.quiet}>{words.empty}</p>
            ) : (
              <Markdown text={entry.text} headingShift={3} />
            )}
          </div>
          <div className={s.foot}>
            <Button
              kind="quiet"
              isSmall
              aria-label={words.readOf(shortDate(dayOf(entry.row.at)))}
              onPress={() => send('open-entry', { id })}
            >
              {words.read}
            </Button>
          </div>
        </>
      )}
    </Card>
  )
}
