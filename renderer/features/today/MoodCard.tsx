import type { ReactNode } from 'react'
import { useAction } from '../../bridge/use-action.ts'
import { useFeature } from '../../bridge/use-feature.ts'
import { Card } from '../../ui/Card.tsx'
import { moodWord } from '../../ui/mood-words.ts'
import { MoodPicker } from '../../ui/MoodPicker.tsx'
import { todayWords as words } from '../../words/today.ts'
import s from './TodayPage.module.css'

/** A mood without an entry. The last one of today shows; pressing it again takes it back. */
export function MoodCard(): ReactNode {
  const { value: last } = useFeature('moods.today')
  const note = useAction('moods.note')
  const takeBack = useAction('moods.takeBack')
  const word = last ? moodWord(last.mood) : null
  return (
    <Card title={words.mood}>
      <MoodPicker
        label={words.mood}
        isLabelHidden
        value={last?.mood ?? null}
        onChange={(mood) => {
          if (mood !== null) void note.run({ mood })
          else if (last) void takeBack.run({ id: last.id })
        }}
      />
      <p role="status" className={s.note}>
        {last && word !== null ? words.noted(word, last.at.slice(11)) : words.moodHint}
      </p>
    </Card>
  )
}
