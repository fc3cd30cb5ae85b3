import type { ReactNode } from 'react'
import type { Day } from '../../../core/kernel/time.ts'
import type { Period } from '../../../core/space/space.schema.ts'
import { offerUndo } from '../../bridge/offer-undo.ts'
import { useAction } from '../../bridge/use-action.ts'
import { Button } from '../../ui/Button.tsx'
import { useAsked } from '../../ui/use-asked.tsx'
import { spaceWords } from '../../words/space.ts'
import { periodDraftOf } from './period-draft.ts'
import s from './Space.module.css'

interface PeriodEndProps {
  readonly period: Period
  readonly today: Day
}

const words = spaceWords.period

/** One of my own ends at a press. Of theirs, the length is theirs (domain guide, step 1), so it is asked whether they said so. */
export function PeriodEnd({ period, today }: PeriodEndProps): ReactNode {
  const { agreement } = period
  const edit = useAction('space.editPeriod')
  const setEnd = async (endedOn: Day | null): Promise<boolean> =>
    (await edit.run({ id: period.id, draft: { ...periodDraftOf(period), endedOn } })).ok
  const text = agreement === 'my_choice' ? words.ended : words.lastDay
  async function end(): Promise<void> {
    if (await setEnd(today)) offerUndo(text, () => setEnd(null))
  }
  const notMine = useAsked(
    words.notMine[agreement === 'agreed' ? 'agreed' : 'their_request'],
    () => void end(),
    false,
  )
  if (period.endedOn === today) {
    return (
      <div className={s.actions}>
        <p className={s.quiet}>{text}</p>
        <Button isSmall onPress={() => void setEnd(null)}>
          {words.again}
        </Button>
      </div>
    )
  }
  return (
    <div>
      <Button isSmall onPress={() => (agreement === 'my_choice' ? void end() : notMine.ask(period))}>
        {words.end}
      </Button>
      {notMine.dialog}
    </div>
  )
}
