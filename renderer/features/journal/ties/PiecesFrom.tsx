import { Sprout } from 'lucide-react'
import type { ReactNode } from 'react'
import { send } from '../../../bridge/commands.ts'
import { useFeature } from '../../../bridge/use-feature.ts'
import { growthWords } from '../../../words/growth.ts'
import { journalWords } from '../../../words/journal.ts'
import s from './ties.module.css'

const words = journalWords.details

/** Evidence of step 6 that came of this entry; each piece opens with one press. */
export function PiecesFrom({ entryId }: { readonly entryId: string | null }): ReactNode {
  const { value: evidence } = useFeature('growth.evidence')
  const own = evidence?.filter((piece) => piece.entryId === entryId) ?? []
  if (entryId === null || own.length === 0) return null
  return (
    <ul className={s.list}>
      {own.map(({ id, thisTimeI }) => {
        const said = growthWords.evidence.nowSaid(thisTimeI)
        return (
          <li key={id} className={s.tie}>
            <button
              type="button"
              className={s.open}
              aria-label={words.openLink(said)}
              onClick={() => send('open-evidence', { id })}
            >
              <Sprout aria-hidden="true" />
              <span className={s.words}>
                <span className={s.title}>{said}</span>
                <span className={s.kind}>{words.cameOfEntry}</span>
              </span>
            </button>
          </li>
        )
      })}
    </ul>
  )
}
