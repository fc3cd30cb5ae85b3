import { CalendarDays } from 'lucide-react'
import type { ReactNode } from 'react'
import { send } from '../../../bridge/commands.ts'
import { useFeature } from '../../../bridge/use-feature.ts'
import { shortDate } from '../../../words/dates.ts'
import { journalWords } from '../../../words/journal.ts'
import s from './ties.module.css'

const words = journalWords.details

/** Sessions of step 9 that have it on their bring list; each opens with one press. */
export function BroughtTo({ entryId }: { readonly entryId: string | null }): ReactNode {
  const { value: sessions } = useFeature('support.sessions')
  const some = sessions?.filter(({ bring }) => bring.some((item) => item.entryId === entryId)) ?? []
  if (entryId === null || some.length === 0) return null
  return (
    <ul className={s.list}>
      {some.map(({ id, day }) => (
        <li key={id} className={s.tie}>
          <button
            type="button"
            className={s.open}
            aria-label={words.openLink(words.session(shortDate(day)))}
            onClick={() => send('open-session', { id })}
          >
            <CalendarDays aria-hidden="true" />
            <span className={s.words}>
              <span className={s.title}>{words.session(shortDate(day))}</span>
              <span className={s.kind}>{words.onBringList}</span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  )
}
