import type { ReactNode } from 'react'
import { FEWEST, isMostlyMine, startBalance } from '../../../core/friendship/meeting-facts.ts'
import type { Meeting } from '../../../core/friendship/friendship.schema.ts'
import { Card } from '../../ui/Card.tsx'
import { SplitBar } from '../../ui/charts/SplitBar.tsx'
import { friendshipWords } from '../../words/friendship.ts'
import s from './Friendship.module.css'

const how = friendshipWords.how
const words = how.starts

export function StartsCard({ meetings }: { readonly meetings: readonly Meeting[] }): ReactNode {
  const balance = startBalance(meetings)
  const { mine, theirs, both, share } = balance
  return (
    <Card title={words.title} titleLevel={3}>
      {share === null ? (
        <p className={s.quiet}>{how.tooFew(FEWEST)}</p>
      ) : (
        <SplitBar
          parts={[
            { word: words.mine, count: mine },
            { word: words.theirs, count: theirs },
          ]}
          sentence={words.sentence(mine, mine + theirs, both)}
          head={words.columns}
          more={[[words.both, String(both)]]}
        />
      )}
      {isMostlyMine(balance) && <p className={s.gentle}>{words.gentle}</p>}
    </Card>
  )
}
