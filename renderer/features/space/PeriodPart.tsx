import { Plus, Sunrise } from 'lucide-react'
import { useId, useState, type ReactNode } from 'react'
import type { Day } from '../../../core/kernel/time.ts'
import { blankPeriod, currentPeriod, otherPeriods } from '../../../core/space/periods.ts'
import type { Period } from '../../../core/space/space.schema.ts'
import { call } from '../../bridge/bridge.ts'
import { Button } from '../../ui/Button.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Part } from '../../ui/Part.tsx'
import { spaceWords } from '../../words/space.ts'
import { PeriodCard } from './PeriodCard.tsx'
import { periodDraftOf } from './period-draft.ts'
import { PeriodForm } from './PeriodForm.tsx'
import { QuietCalendar } from './QuietCalendar.tsx'
import s from './Space.module.css'
import { useRemoval } from './use-removal.tsx'
import type { SpaceView } from './use-space.ts'

const words = spaceWords.period

interface PeriodPartProps {
  readonly view: SpaceView
  readonly today: Day
}

/** The period that runs, all quiet days as dots, those yet to begin, and earlier ones. */
export function PeriodPart({ view, today }: PeriodPartProps): ReactNode {
  const { periods, own, urges } = view
  const [editing, setEditing] = useState<Period | 'new' | null>(null)
  const current = currentPeriod(periods, today)
  const { ahead, earlier } = otherPeriods(periods, today)
  const aheadId = useId()
  const removal = useRemoval(
    words.removal,
    ({ id }: Period) => call('space.removePeriod', { id }),
    ({ id }) => call('space.putPeriodBack', { id }),
  )
  const begin = (): void => setEditing('new')
  const card = (period: Period): ReactNode => (
    <PeriodCard
      key={period.id}
      period={period}
      urges={urges}
      today={today}
      onEdit={setEditing}
      onRemove={removal.ask}
    />
  )
  const cards = (some: readonly Period[]): ReactNode => <div className={s.cards}>{some.map(card)}</div>
  return (
    <Part
      title={words.title}
      hint={words.hint}
      action={
        current === null &&
        periods.length > 0 && (
          <Button icon={<Plus />} onPress={begin}>
            {words.add}
          </Button>
        )
      }
    >
      {periods.length === 0 ? (
        <EmptyState
          icon={<Sunrise />}
          title={words.emptyTitle}
          actions={<Button onPress={begin}>{words.add}</Button>}
        >
          {words.emptyText}
        </EmptyState>
      ) : (
        <div className={s.columns}>
          {current === null ? (
            <div className={s.card}>
              <h3 className={s.cardTitle}>{words.restTitle}</h3>
              <p className={s.quiet}>{words.restText}</p>
            </div>
          ) : (
            card(current)
          )}
          <QuietCalendar periods={periods} own={own} today={today} />
        </div>
      )}
      {ahead.length > 0 && (
        <section aria-labelledby={aheadId} className={s.ahead}>
          <h3 id={aheadId} className={s.cardTitle}>
            {words.ahead}
          </h3>
          {cards(ahead)}
        </section>
      )}
      {earlier.length > 0 && <Disclosure title={words.earlier(earlier.length)}>{cards(earlier)}</Disclosure>}
      {editing !== null && (
        <PeriodForm
          period={editing === 'new' ? null : editing}
          start={editing === 'new' ? blankPeriod(today) : periodDraftOf(editing)}
          onClose={() => setEditing(null)}
        />
      )}
      {removal.dialog}
    </Part>
  )
}
