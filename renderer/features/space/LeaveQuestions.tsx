import type { ReactNode } from 'react'
import { LEAVE_QUESTIONS } from '../../../core/space/space-kinds.ts'
import type { Period, Urge } from '../../../core/space/space.schema.ts'
import { lastStrong } from '../../../core/space/urge-figures.ts'
import { useAction } from '../../bridge/use-action.ts'
import { useAboutSafety } from '../../bridge/use-gate.ts'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { shortDate } from '../../words/dates.ts'
import { spaceWords } from '../../words/space.ts'
import { periodDraftOf } from './period-draft.ts'
import { PeriodTicks } from './PeriodTicks.tsx'
import s from './Space.module.css'

const words = spaceWords.period

interface LeaveQuestionsProps {
  readonly period: Period
  readonly urges: readonly Urge[]
}

/** When to leave, as questions. Where safety comes first, nothing speaks of asking them. */
export function LeaveQuestions({ period, urges }: LeaveQuestionsProps): ReactNode {
  const edit = useAction('space.editPeriod')
  const isSafety = useAboutSafety()
  const strong = lastStrong(urges)
  return (
    <Disclosure title={words.leave} level={4}>
      <div className={s.fields}>
        <PeriodTicks
          title={words.leaveHint}
          questions={LEAVE_QUESTIONS.filter((tick) => !isSafety || tick !== 'could_take_no')}
          value={period.ticks}
          onChange={(ticks) => void edit.run({ id: period.id, draft: { ...periodDraftOf(period), ticks } })}
        />
        <p className={s.quiet}>{strong === null ? words.noStrong : words.strong(shortDate(strong))}</p>
      </div>
    </Disclosure>
  )
}
