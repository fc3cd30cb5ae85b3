import { useState, type ReactNode } from 'react'
import { useLocation } from 'wouter'
import { hopesOutweigh, monthOf } from '../../../core/friendship/motives.ts'
import type { Motive } from '../../../core/friendship/friendship.schema.ts'
import type { Day } from '../../../core/kernel/time.ts'
import { paths } from '../../bridge/paths.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { monthInWords } from '../../words/dates.ts'
import { friendshipWords } from '../../words/friendship.ts'
import s from './Friendship.module.css'
import { MotiveFormDialog } from './MotiveFormDialog.tsx'
import { MotiveLines } from './MotiveLines.tsx'
import { MotiveList } from './MotiveList.tsx'
import { useRemoveKept } from './use-remove-kept.tsx'

interface MotiveCardProps {
  /** Oldest month first. */
  readonly motives: readonly Motive[]
  readonly today: Day
  readonly isOpen: boolean
}

const words = friendshipWords.motive

/** Two numbers a month, side by side over the months. What they mean is the person's to say. */
export function MotiveCard({ motives, today, isOpen }: MotiveCardProps): ReactNode {
  const [, navigate] = useLocation()
  const [month, setMonth] = useState<string | null>(null)
  const removal = useRemoveKept('motive')
  const now = monthOf(today)
  const isChecked = motives.some((motive) => motive.month === now)
  const name = monthInWords(today)
  return (
    <Card title={words.title}>
      {isOpen && <p className={s.quiet}>{words.lead}</p>}
      {motives.length === 0 && <p className={s.quiet}>{words.none}</p>}
      {motives.length > 0 && <MotiveLines motives={motives} />}
      {hopesOutweigh(motives, today) && <p className={s.gentle}>{words.outweighs}</p>}
      <div className={s.actions}>
        {isOpen && (
          <Button onPress={() => setMonth(now)}>{isChecked ? words.change(name) : words.check(name)}</Button>
        )}
        <Button kind="quiet" onPress={() => navigate(paths.step('outcome'))}>
          {words.outcome}
        </Button>
      </div>
      {motives.length > 0 && (
        <MotiveList motives={motives} onEdit={isOpen ? setMonth : null} onRemove={removal.ask} />
      )}
      {isOpen && month !== null && (
        <MotiveFormDialog
          month={month}
          standing={motives.find((motive) => motive.month === month)}
          onClose={() => setMonth(null)}
        />
      )}
      {removal.dialog}
    </Card>
  )
}
