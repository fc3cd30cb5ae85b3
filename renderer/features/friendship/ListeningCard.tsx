import type { ReactNode } from 'react'
import { FEWEST, listening } from '../../../core/friendship/meeting-facts.ts'
import type { Meeting } from '../../../core/friendship/friendship.schema.ts'
import { Card } from '../../ui/Card.tsx'
import { DotColumns } from '../../ui/charts/DotColumns.tsx'
import { shortDate, shortDay } from '../../words/dates.ts'
import { friendshipWords } from '../../words/friendship.ts'
import s from './Friendship.module.css'
import { listenedInWords } from './meeting-draft.ts'

const how = friendshipWords.how
const words = how.listening
const MOST = 3

export function ListeningCard({ meetings }: { readonly meetings: readonly Meeting[] }): ReactNode {
  const heard = listening(meetings)
  return (
    <Card title={words.title} titleLevel={3}>
      {heard === null ? (
        <p className={s.quiet}>{how.tooFew(FEWEST)}</p>
      ) : (
        <DotColumns
          columns={meetings.map(({ day, iListened }, at) => ({
            label: shortDay(day),
            row: `${at + 1}. ${shortDate(day)}`,
            filled: iListened,
          }))}
          most={MOST}
          sentence={words.sentence(heard.well, heard.of)}
          head={[how.head, words.column]}
          say={(filled) => listenedInWords(filled) ?? friendshipWords.notNoted}
        />
      )}
    </Card>
  )
}
