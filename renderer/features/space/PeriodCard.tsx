import { Ellipsis, Pencil, Trash2 } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Day } from '../../../core/kernel/time.ts'
import { isRunning, lastDay } from '../../../core/space/periods.ts'
import type { Period, Urge } from '../../../core/space/space.schema.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { Menu, type MenuEntry } from '../../ui/Menu.tsx'
import { shortDate } from '../../words/dates.ts'
import { AGREEMENT_WORDS, ALLOWED_WORDS } from '../../words/space-kinds.ts'
import { spaceWords } from '../../words/space.ts'
import { LeaveQuestions } from './LeaveQuestions.tsx'
import { PeriodEnd } from './PeriodEnd.tsx'
import s from './Space.module.css'
import { TheirRequest } from './TheirRequest.tsx'

interface PeriodCardProps {
  readonly period: Period
  readonly urges: readonly Urge[]
  readonly today: Day
  readonly onEdit: (period: Period) => void
  readonly onRemove: (period: Period) => void
}

const words = spaceWords.period

export function PeriodCard({ period, urges, today, onEdit, onRemove }: PeriodCardProps): ReactNode {
  const isNow = isRunning(period, today)
  const since = (period.start > today ? words.from : words.since)(shortDate(period.start))
  return (
    <section className={s.card} aria-label={since} data-record={period.id}>
      <div className={s.head}>
        <h3 className={s.cardTitle}>
          {since}, {endInWords(period)}
        </h3>
        <PeriodMenu period={period} onEdit={onEdit} onRemove={onRemove} />
      </div>
      <p className={s.quiet}>
        {AGREEMENT_WORDS[period.agreement].label} · {allowedInWords(period)}
      </p>
      {period.whyForMe !== '' && <p className={s.own}>{period.whyForMe}</p>}
      {isNow && <PeriodEnd period={period} today={today} />}
      {period.agreement === 'their_request' && isNow && <TheirRequest period={period} />}
      {isNow && <LeaveQuestions period={period} urges={urges} />}
    </section>
  )
}

function PeriodMenu({
  period,
  onEdit,
  onRemove,
}: Pick<PeriodCardProps, 'period' | 'onEdit' | 'onRemove'>): ReactNode {
  const label = words.menu(shortDate(period.start))
  const entries: readonly MenuEntry[] = [
    { id: 'edit', label: words.change, icon: <Pencil />, onAction: () => onEdit(period) },
    {
      id: 'remove',
      label: words.remove,
      icon: <Trash2 />,
      isDanger: true,
      onAction: () => onRemove(period),
    },
  ]
  return (
    <Menu label={label} entries={entries}>
      <IconButton label={label} icon={<Ellipsis />} />
    </Menu>
  )
}

function endInWords(period: Period): string {
  const last = lastDay(period)
  return last === null ? words.openEnd : words.until(shortDate(last))
}

function allowedInWords({ allowed, practicalTopics }: Period): string {
  if (allowed === 'none' || practicalTopics.length === 0) return ALLOWED_WORDS[allowed].label
  return words.practical(practicalTopics.join(', '))
}
