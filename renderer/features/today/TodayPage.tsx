import type { ReactNode } from 'react'
import { useNow } from '../../bridge/use-now.ts'
import { useFeature } from '../../bridge/use-feature.ts'
import { Page, PageHeader } from '../../ui/Page.tsx'
import { dayWithoutYear, momentInWords } from '../../words/dates.ts'
import { todayWords as words } from '../../words/today.ts'
import { GoalsCard } from './GoalsCard.tsx'
import { MoodCard } from './MoodCard.tsx'
import { StepsCard } from './StepsCard.tsx'
import s from './TodayPage.module.css'
import { TodayPrompt } from './TodayPrompt.tsx'
import { WaitingCard } from './WaitingCard.tsx'

interface TodayPageProps {
  /** The card of another noun, shown only if it was chosen. */
  readonly onThisDay?: ReactNode
  /** One line of another noun, after weeks that were low. */
  readonly support?: ReactNode
}

export function TodayPage({ onThisDay, support }: TodayPageProps): ReactNode {
  const now = useNow()
  const { value: status } = useFeature('vault.status')
  if (now === null) return null
  const today = now.slice(0, 10)
  const hour = Number(now.slice(11, 13))
  return (
    <Page>
      <PageHeader
        title={words.greeting(hour)}
        sub={words.nothingDue(dayWithoutYear(today), hour)}
        actions={
          status?.lastOpened && (
            <p className={s.lastOpened}>{words.lastOpened(momentInWords(localOf(status.lastOpened)))}</p>
          )
        }
      />
      {support}
      <div className={s.grid}>
        <div className={s.column}>
          <TodayPrompt today={today} />
          <MoodCard />
          <StepsCard />
        </div>
        <div className={s.column}>
          <WaitingCard />
          <GoalsCard today={today} />
          {onThisDay}
        </div>
      </div>
    </Page>
  )
}

/** An instant on the wall clock of this computer. */
function localOf(instant: string): string {
  const at = new Date(instant)
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16)
}
