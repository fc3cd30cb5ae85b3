import { useEffect, type ReactNode } from 'react'
import { useLocation, useRoute } from 'wouter'
import { watchCommands } from '../../bridge/commands.ts'
import { useToday } from '../../bridge/use-now.ts'
import { Page, PageHeader } from '../../ui/Page.tsx'
import { SegmentedControl } from '../../ui/SegmentedControl.tsx'
import { reviewWords } from '../../words/review.ts'
import { OnThisDayCard } from './OnThisDayCard.tsx'
import { CalendarPanel } from './calendar/CalendarPanel.tsx'
import { SearchPanel } from './search/SearchPanel.tsx'

const VIEWS = [
  { value: 'search', label: reviewWords.views.search, path: '/look-back' },
  { value: 'calendar', label: reviewWords.views.calendar, path: '/look-back/calendar' },
] as const

/** Search and calendar: two ways into what was written. */
export function LookBackPage(): ReactNode {
  const [, goTo] = useLocation()
  const [, params] = useRoute('/look-back/:view?')
  const today = useToday()
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
      <PageHeader
        title={reviewWords.title}
        sub={reviewWords.lead}
        actions={
          <SegmentedControl
            label={reviewWords.viewsLabel}
            isLabelHidden
            choices={VIEWS}
            value={view}
            onChange={(next) => goTo(VIEWS.find(({ value }) => value === next)?.path ?? VIEWS[0].path)}
          />
        }
      />
      {today !== null && view === 'search' && <SearchPanel today={today} aside={<OnThisDayCard offers />} />}
      {today !== null && view === 'calendar' && <CalendarPanel today={today} />}
    </Page>
  )
}
