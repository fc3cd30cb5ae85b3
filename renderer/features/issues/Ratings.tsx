import type { ReactNode } from 'react'
import type { Issue } from '../../../core/issues/issue.schema.ts'
import type { Day } from '../../../core/kernel/time.ts'
import { useAction } from '../../bridge/use-action.ts'
import { Card } from '../../ui/Card.tsx'
import { ScalePicker } from '../../ui/ScalePicker.tsx'
import { ChartFrame } from '../../ui/charts/ChartFrame.tsx'
import { closeLookWords } from '../../words/close-look.ts'
import { shortDate } from '../../words/dates.ts'
import { RatingLine } from './RatingLine.tsx'
import s from './Ratings.module.css'

const words = closeLookWords.progress

interface RatingsProps {
  readonly issue: Issue
  readonly today: Day
}

/** How far along it feels, over time. One a day; a second one that day replaces the first. */
export function Ratings({ issue, today }: RatingsProps): ReactNode {
  const rate = useAction('issues.rate')
  const { progress } = issue
  return (
    <Card title={words.title} isCompact>
      <p className={s.hint}>{words.hint}</p>
      <ScalePicker
        label={words.scale}
        min={0}
        max={10}
        value={progress.find((mark) => mark.day === today)?.rating ?? null}
        onChange={(rating) => {
          if (rating !== null) void rate.run({ id: issue.id, rating })
        }}
        ends={words.ends}
      />
      {progress.length < 2 ? (
        <p className={s.hint}>{sentenceOf(progress)}</p>
      ) : (
        <ChartFrame
          sentence={sentenceOf(progress)}
          head={words.columns}
          rows={progress.map((mark) => [shortDate(mark.day), String(mark.rating)])}
        >
          <RatingLine progress={progress} />
        </ChartFrame>
      )}
    </Card>
  )
}

function sentenceOf(progress: Issue['progress']): string {
  const first = progress[0]
  const latest = progress.at(-1)
  if (!first || !latest) return words.none
  if (progress.length === 1) return words.one(first.rating, shortDate(first.day))
  return words.many(first.rating, latest.rating, progress.length)
}
