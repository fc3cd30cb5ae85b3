import type { ReactNode } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import type { EntryRow } from '../../../core/journal/entry.schema.ts'
import { dayOf, type Day } from '../../../core/kernel/time.ts'
import type { StepNoun } from '../../../core/steps/steps.ts'
import { send } from '../../bridge/commands.ts'
import { useFeature } from '../../bridge/use-feature.ts'
import { useToday } from '../../bridge/use-now.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { MoodDot } from '../../ui/MoodDot.tsx'
import { entriesInWords } from '../../words/app.ts'
import { dayInLists } from '../../words/dates.ts'
import { stepPageWords as words } from '../../words/steps.ts'
import s from './Steps.module.css'

/** Most rows shown here; the journal has them all. */
const MOST = 6

interface WrittenCardProps {
  readonly step: StepNoun
  /** Contact is closed: a new entry begins as a letter that is not sent. */
  readonly isClosed: boolean
}

export function WrittenCard({ step, isClosed }: WrittenCardProps): ReactNode {
  const today = useToday()
  const { value } = useFeature(
    'journal.page',
    { filter: { step }, offset: 0, limit: MOST },
    { keepsPrevious: true },
  )
  if (value === undefined || today === null) return null
  const { rows, total } = value
  return (
    <Card title={words.written} aside={total > 0 && <span className={s.quiet}>{entriesInWords(total)}</span>}>
      {total === 0 ? <p className={s.quiet}>{words.nothing}</p> : <Rows rows={rows} today={today} />}
      <div>
        <Button onPress={() => send('new-entry', { step, mode: isClosed ? 'unsent_letter' : 'plain_day' })}>
          {words.free}
        </Button>
      </div>
    </Card>
  )
}

function Rows({ rows, today }: { readonly rows: readonly EntryRow[]; readonly today: Day }): ReactNode {
  return (
    <ul className={s.entries}>
      {rows.map((row) => (
        <li key={row.id}>
          <AriaButton className={s.entry ?? ''} onPress={() => send('open-entry', { id: row.id })}>
            <span className={s.line}>
              <MoodDot mood={row.moodAfter ?? row.moodBefore} />
              {row.title || words.untitled}
              <span className={s.day}>{dayInLists(dayOf(row.at), today)}</span>
            </span>
            <span className={s.excerpt}>{row.excerpt}</span>
          </AriaButton>
        </li>
      ))}
    </ul>
  )
}
