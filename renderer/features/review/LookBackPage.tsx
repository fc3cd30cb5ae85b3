import { useEffect, type ReactNode } from 'react'
import { useLocation, useRoute } from 'wouter'
import type { Day } from '../../../core/kernel/time.ts'
import type { AfterWriting } from '../../bridge/after-writing.ts'
import { watchCommands } from '../../bridge/commands.ts'
import { useNow } from '../../bridge/use-now.ts'
import { Page, PageHeader } from '../../ui/Page.tsx'
import { SegmentedControl } from '../../ui/SegmentedControl.tsx'
import { reviewWords } from '../../words/review.ts'
import s from './back/Back.module.css'
import { OnThisDayCard } from './back/OnThisDayCard.tsx'
import { ReflectionCard } from './back/ReflectionCard.tsx'
import { CalendarPanel } from './calendar/CalendarPanel.tsx'
import { PairsPanel } from './pairs/PairsPanel.tsx'
import { PeriodPanel } from './period/PeriodPanel.tsx'
import { SearchPanel } from './search/SearchPanel.tsx'
import { TimelinePanel } from './timeline/TimelinePanel.tsx'

const VIEWS = [
  { value: 'search', label: reviewWords.views.search, path: '/look-back' },
  { value: 'timeline', label: reviewWords.views.timeline, path: '/look-back/timeline' },
  { value: 'calendar', label: reviewWords.views.calendar, path: '/look-back/calendar' },
  { value: 'then-and-now', label: reviewWords.views.pairs, path: '/look-back/then-and-now' },
  { value: 'period', label: reviewWords.views.period, path: '/look-back/period' },
] as const

interface LookBackPageProps {
  /** What Support says of a review once it is kept. */
  readonly care?: AfterWriting
}

/** The ways into what was written. */
export function LookBackPage({ care }: LookBackPageProps): ReactNode {
  const [, goTo] = useLocation()
  const [, params] = useRoute('/look-back/:view?/:week?')
  const now = useNow()
  const view = VIEWS.find(({ value }) => value === params?.view)?.value ?? 'search'
  useEffect(
    // The frame has come to this page already; the search box, which hears the command, is on its first view.
    () =>
      watchCommands((name) => {
        if (name === 'search' && view !== 'search') goTo(VIEWS[0].path)
      }),
    [view, goTo],
  )
  return (
    <Page>
      <PageHeader title={reviewWords.title} sub={reviewWords.lead} />
      <SegmentedControl
        label={reviewWords.viewsLabel}
        isLabelHidden
        choices={VIEWS}
        value={view}
        onChange={(next) => goTo(VIEWS.find(({ value }) => value === next)?.path ?? VIEWS[0].path)}
      />
      {now !== null && <View view={view} week={params?.week ?? null} now={now} care={care} />}
    </Page>
  )
}

interface ViewProps {
  readonly view: (typeof VIEWS)[number]['value']
  /** The Monday of the week the timeline begins with; the newest where none is named. */
  readonly week: Day | null
  readonly now: string
  readonly care: AfterWriting | undefined
}

function View({ view, week, now, care }: ViewProps): ReactNode {
  const today = now.slice(0, 10)
  if (view === 'timeline') return <TimelinePanel key={week} today={today} from={week} />
  if (view === 'calendar') return <CalendarPanel today={today} />
  if (view === 'then-and-now') return <PairsPanel />
  if (view === 'period') return <PeriodPanel now={now} care={care} />
  return (
    <SearchPanel
      today={today}
      aside={
        <div className={s.both}>
          <OnThisDayCard offers />
          <ReflectionCard offers />
        </div>
      }
    />
  )
}
