import { PenLine } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Day } from '../../../../core/kernel/time.ts'
import type { CalendarDay } from '../../../../core/review/review.contract.ts'
import { send } from '../../../bridge/commands.ts'
import { sayError } from '../../../bridge/say-error.ts'
import { useFeature } from '../../../bridge/use-feature.ts'
import { Button } from '../../../ui/Button.tsx'
import { MoodDot } from '../../../ui/MoodDot.tsx'
import { moodWord } from '../../../ui/mood-words.ts'
import { dayInWords } from '../../../words/dates.ts'
import { reviewWords } from '../../../words/review.ts'
import { searchWords } from '../../../words/search.ts'
import s from './DayPanel.module.css'

const words = reviewWords.calendar

interface DayPanelProps {
  readonly day: Day
  readonly facts: CalendarDay | undefined
}

/** One day: its mood in words, its entries, and a way to write for it. */
export function DayPanel({ day, facts }: DayPanelProps): ReactNode {
  const entries = useFeature('review.onDay', { day })
  const rows = entries.value ?? []
  return (
    <div className={s.panel}>
      <div>
        <h3 className={s.name}>{dayInWords(day)}</h3>
        <p className={s.mood}>
          {facts?.mood === undefined || facts.mood === null ? (
            words.noMood
          ) : (
            <>
              <MoodDot mood={facts.mood} isSilent /> {moodWord(facts.mood)}
            </>
          )}
        </p>
      </div>
      {entries.error !== null && <p className={s.quiet}>{sayError(entries.error).text}</p>}
      {entries.isLoading && <p className={s.quiet}>{words.loading}</p>}
      {entries.value !== undefined && rows.length === 0 && <p className={s.quiet}>{words.nothing}</p>}
      {rows.length > 0 && (
        <ul className={s.entries}>
          {rows.map((row) => (
            <li key={row.id}>
              <button type="button" className={s.entry} onClick={() => send('open-entry', { id: row.id })}>
                <span className={s.time}>{row.at.slice(11)}</span>
                <span className={s.title}>{row.title === '' ? searchWords.untitled : row.title}</span>
                {row.excerpt !== '' && <span className={s.excerpt}>{row.excerpt}</span>}
              </button>
            </li>
          ))}
        </ul>
      )}
      <Button
        kind={rows.length > 0 ? 'plain' : 'primary'}
        isSmall
        icon={<PenLine />}
        onPress={() => send('new-entry', { day })}
      >
        {words.writeForDay}
      </Button>
    </div>
  )
}
