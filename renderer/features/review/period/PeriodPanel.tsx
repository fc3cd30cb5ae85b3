import { useState, type ReactNode } from 'react'
import type { Day, LocalTime } from '../../../../core/kernel/time.ts'
import { periodAfter, periodOf } from '../../../../core/review/periods.ts'
import type { PeriodKind } from '../../../../core/review/review-kinds.ts'
import type { AfterWriting } from '../../../bridge/after-writing.ts'
import { flushDrafts } from '../../../bridge/drafts.ts'
import { sayError } from '../../../bridge/say-error.ts'
import { useFeature } from '../../../bridge/use-feature.ts'
import { Banner } from '../../../ui/Banner.tsx'
import { periodWords as words } from '../../../words/looking-back.ts'
import { Answers } from './Answers.tsx'
import { HeldList } from './HeldList.tsx'
import s from './Period.module.css'
import { PeriodSwitch } from './PeriodSwitch.tsx'
import { useCareOf } from './use-care-of.tsx'

interface PeriodPanelProps {
  readonly now: LocalTime
  readonly care: AfterWriting | undefined
}

/** A quiet page about one week or one month: what it held, and two questions. */
export function PeriodPanel({ now, care }: PeriodPanelProps): ReactNode {
  const today = now.slice(0, 10)
  const [kind, setKind] = useState<PeriodKind>('week')
  const [day, setDay] = useState<Day>(today)
  const period = periodOf(kind, day)
  const looked = useCareOf(care)
  const answer = useFeature('review.period', { kind, day: period.from }, { keepsPrevious: true })
  const facts = answer.value?.from === period.from ? answer.value : undefined
  return (
    <div className={s.page}>
      <PeriodSwitch
        kind={kind}
        period={period}
        today={today}
        onKind={(next) => {
          leave(() => {
            setKind(next)
            setDay(period.to < today ? period.to : today)
          })
        }}
        onStep={(steps) => leave(() => setDay(periodAfter(kind, period, steps).from))}
      />
      {looked.shown}
      <p className={s.lead}>{words.lead}</p>
      {answer.error !== null && <Banner tone="danger">{sayError(answer.error).text}</Banner>}
      {facts !== undefined && (
        <>
          <HeldList kind={kind} facts={facts} today={today} />
          <Answers
            key={`${kind} ${period.from}`}
            kind={kind}
            period={period}
            now={now}
            written={facts.written}
            onKept={looked.look}
          />
        </>
      )}
    </div>
  )
}

/** Another week or month is another page: what was begun on this one is kept first. */
function leave(then: () => void): void {
  void flushDrafts().then(then)
}
