import { useState, type ReactNode } from 'react'
import { useLocation } from 'wouter'
import { addDays, weekOf, type Day } from '../../../../core/kernel/time.ts'
import { send } from '../../../bridge/commands.ts'
import { paths } from '../../../bridge/paths.ts'
import { sayError } from '../../../bridge/say-error.ts'
import { useFeature } from '../../../bridge/use-feature.ts'
import { Banner } from '../../../ui/Banner.tsx'
import { Button } from '../../../ui/Button.tsx'
import { EmptyState } from '../../../ui/EmptyState.tsx'
import { timelineWords as words } from '../../../words/looking-back.ts'
import s from './Timeline.module.css'
import { TimelineWeek } from './TimelineWeek.tsx'
import { useRemoveDigest } from './use-remove-digest.tsx'

/** Weeks of one answer. */
const WEEKS = 8

interface TimelinePanelProps {
  readonly today: Day
  /** The Monday of the week to begin with; null for the newest. */
  readonly from: Day | null
}

/** Everything by weeks, newest first. */
export function TimelinePanel({ today, from }: TimelinePanelProps): ReactNode {
  const removal = useRemoveDigest()
  const [, goTo] = useLocation()
  return (
    <div className={s.timeline}>
      {from !== null && (
        <div className={s.more}>
          <Button onPress={() => goTo(`${paths.lookBack}/timeline`)}>{words.newest}</Button>
        </div>
      )}
      <Weeks before={from === null ? null : addDays(from, 7)} today={today} onRemove={removal.ask} />
      {removal.dialog}
    </div>
  )
}

interface WeeksProps {
  /** The Monday of the last week above these; null for the newest. */
  readonly before: Day | null
  readonly today: Day
  readonly onRemove: (week: Day) => void
}

/** Some weeks, and on request those before them, which begin where these end now. */
function Weeks({ before, today, onRemove }: WeeksProps): ReactNode {
  const [isOpen, setOpen] = useState(false)
  const answer = useFeature('review.timeline', { before, limit: WEEKS }, { keepsPrevious: true })
  if (answer.error !== null) return <Banner tone="danger">{sayError(answer.error).text}</Banner>
  if (answer.value === undefined) return <p className={s.quiet}>{words.reading}</p>
  const { weeks, hasMore } = answer.value
  const last = weeks.at(-1)
  if (last === undefined) return before === null ? <Nothing /> : null
  return (
    <>
      {weeks.map((week) => (
        <TimelineWeek key={week.monday} week={week} thisMonday={weekOf(today)} onRemove={onRemove} />
      ))}
      {hasMore && !isOpen && (
        <div className={s.more}>
          <Button onPress={() => setOpen(true)}>{words.earlier}</Button>
        </div>
      )}
      {hasMore && isOpen && <Weeks before={last.monday} today={today} onRemove={onRemove} />}
    </>
  )
}

function Nothing(): ReactNode {
  return (
    <EmptyState
      title={words.emptyTitle}
      actions={<Button onPress={() => send('new-entry', {})}>{words.emptyAction}</Button>}
    >
      {words.emptyText}
    </EmptyState>
  )
}
