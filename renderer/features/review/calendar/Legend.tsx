import type { ReactNode } from 'react'
import { cx } from '../../../ui/cx.ts'
import { moodStyle } from '../../../ui/MoodDot.tsx'
import { MOODS } from '../../../ui/mood-words.ts'
import { reviewWords } from '../../../words/review.ts'
import s from './CalendarPanel.module.css'

const words = reviewWords.calendar

export function Legend(): ReactNode {
  return (
    <div className={s.legend}>
      <ul className={s.keys}>
        {MOODS.map(({ mood, word }) => (
          <li key={mood}>
            <span className={s.swatch} style={moodStyle(mood)} aria-hidden="true" />
            {word}
          </li>
        ))}
        <li>
          <span className={cx(s.swatch, s.empty)} aria-hidden="true">
            <i className={s.dot} />
          </span>
          {words.noMood}
        </li>
      </ul>
      <p>{words.legend}</p>
    </div>
  )
}
