import type { ReactNode } from 'react'
import { lookedAt } from '../../../core/friendship/meeting-facts.ts'
import type { Meeting } from '../../../core/friendship/friendship.schema.ts'
import { Part } from '../../ui/Part.tsx'
import { friendshipWords } from '../../words/friendship.ts'
import { FeltCard } from './FeltCard.tsx'
import s from './Friendship.module.css'
import { ListeningCard } from './ListeningCard.tsx'
import { StartsCard } from './StartsCard.tsx'

const words = friendshipWords.how

/** Pictures of how I was there. `meetings` are newest first. */
export function HowPart({ meetings }: { readonly meetings: readonly Meeting[] }): ReactNode {
  const seen = lookedAt(meetings)
  return (
    <Part title={words.title} hint={words.hint(seen.length)}>
      <div className={s.pictures}>
        <FeltCard meetings={seen} />
        <div className={s.stack}>
          <StartsCard meetings={seen} />
          <ListeningCard meetings={seen} />
        </div>
      </div>
    </Part>
  )
}
