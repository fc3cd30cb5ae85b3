import {
  CircleCheck,
  CircleDot,
  Fence,
  FileText,
  LifeBuoy,
  MessagesSquare,
  Sprout,
  type LucideIcon,
} from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { TimelineRow as Row } from '../../../../core/review/review.contract.ts'
import type { TimelineKind } from '../../../../core/review/review-kinds.ts'
import { send } from '../../../bridge/commands.ts'
import { MoodDot } from '../../../ui/MoodDot.tsx'
import { cx } from '../../../ui/cx.ts'
import { dayInWeek } from '../../../words/dates.ts'
import { timelineWords as words } from '../../../words/looking-back.ts'
import s from './Timeline.module.css'

const ICONS: Readonly<Record<TimelineKind, LucideIcon>> = {
  entry: FileText,
  evidence: Sprout,
  issue_settled: CircleCheck,
  issue_accepted: CircleDot,
  talk: MessagesSquare,
  session: LifeBuoy,
  boundary_theirs: Fence,
  boundary_mine: Fence,
  boundary_lifted: Fence,
}

/** One thing of a week. A press opens it where it lives. */
export function TimelineRow({ row }: { readonly row: Row }): ReactNode {
  const { kind, day, time, title, detail, mood } = row
  const Icon = ICONS[kind]
  const said = title.trim() === '' ? words.untitled : title
  return (
    <li>
      <Button className={s.row ?? ''} onPress={() => open(row)}>
        <span className={s.when}>{dayInWeek(day)}</span>
        <Icon aria-hidden="true" className={s.icon} />
        <span className={s.words}>
          <span className={s.kind}>
            {words.kinds[kind]}
            {time !== null && `, ${time}`}
          </span>
          <span className={cx(s.title, kind === 'evidence' && s.evidence)}>{said}</span>
          {detail.trim() !== '' && <span className={s.detail}>{detail}</span>}
        </span>
        <span className={s.mood}>{mood !== null && <MoodDot mood={mood} />}</span>
      </Button>
    </li>
  )
}

function open({ kind, id }: Row): void {
  switch (kind) {
    case 'entry':
      return send('open-entry', { id })
    case 'evidence':
      return send('open-evidence', { id })
    case 'issue_settled':
    case 'issue_accepted':
      return send('open-issue', { id })
    case 'talk':
      return send('open-plan', { id })
    case 'session':
      return send('open-session', { id })
    case 'boundary_theirs':
    case 'boundary_mine':
    case 'boundary_lifted':
      return send('open-boundary', { id })
  }
}
