import type { ReactNode } from 'react'
import type { Waiting } from '../../../core/boundaries/boundaries.schema.ts'
import { MOST_MEANWHILE, WAITING_ID } from '../../../core/boundaries/waiting.ts'
import type { Day } from '../../../core/kernel/time.ts'
import { useAction } from '../../bridge/use-action.ts'
import { useFeature } from '../../bridge/use-feature.ts'
import { KeptLine } from '../../bridge/KeptLine.tsx'
import { meanwhileLeft } from './forms-left.ts'
import { Card } from '../../ui/Card.tsx'
import { DateField } from '../../ui/DateField.tsx'
import { boundariesWords } from '../../words/boundaries.ts'
import s from './Boundaries.module.css'
import { MeanwhileItem } from './MeanwhileItem.tsx'

const words = boundariesWords.waiting
const LONGEST = 120

interface WaitingCardProps {
  readonly waiting: Waiting
  readonly today: Day
}

/** How long, if there is a day, and what fills it. */
export function WaitingCard({ waiting, today }: WaitingCardProps): ReactNode {
  const { value: goals } = useFeature('growth.goals')
  return (
    <Card title={words.title}>
      <p className={s.quiet}>{words.lead}</p>
      {waiting.meanwhile.length === 0 && <p className={s.quiet}>{words.none}</p>}
      <ul className={s.meanwhile} data-record={WAITING_ID}>
        {waiting.meanwhile.map((item) => (
          <MeanwhileItem key={item.id} item={item} goals={goals?.map(({ goal }) => goal) ?? []} />
        ))}
      </ul>
      <AddMeanwhile isFull={waiting.meanwhile.length >= MOST_MEANWHILE} />
      <WaitingDays waiting={waiting} today={today} />
    </Card>
  )
}

function AddMeanwhile({ isFull }: { readonly isFull: boolean }): ReactNode {
  const add = useAction('boundaries.addMeanwhile')
  if (isFull) return <p className={s.quiet}>{words.full}</p>
  return (
    <KeptLine
      left={meanwhileLeft}
      id="new"
      label={words.add}
      buttonLabel={words.addButton}
      longest={LONGEST}
      onAdd={async (text) => (await add.run({ text })).ok}
    />
  )
}

function WaitingDays({ waiting, today }: WaitingCardProps): ReactNode {
  const set = useAction('boundaries.setWaitingDays', { isQuiet: true })
  const { since, until } = waiting
  return (
    <div className={s.pair}>
      <DateField
        label={words.since}
        value={since}
        onChange={(day) => void set.run({ since: day, until })}
        latest={today}
      />
      <DateField
        label={words.until}
        value={until}
        onChange={(day) => void set.run({ since, until: day })}
        error={set.error === null ? null : words.wrongDays}
      />
    </div>
  )
}
