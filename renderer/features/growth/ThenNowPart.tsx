import type { ReactNode } from 'react'
import { thenAndNow, type ThenAndNow } from '../../../core/growth/then-and-now.ts'
import type { Evidence } from '../../../core/growth/growth.schema.ts'
import type { Issue } from '../../../core/issues/issue.schema.ts'
import { send } from '../../bridge/commands.ts'
import { useAboutSafety } from '../../bridge/use-gate.ts'
import { Button } from '../../ui/Button.tsx'
import { PairRow } from '../../ui/charts/PairRow.tsx'
import { Part } from '../../ui/Part.tsx'
import { growthWords } from '../../words/growth.ts'
import s from './ThenNow.module.css'

interface ThenNowPartProps {
  readonly issues: readonly Issue[]
  /** Newest first. */
  readonly evidence: readonly Evidence[]
}

const words = growthWords.thenNow
const MOST_RATING = 10

/** Pairs of then and now: the rating of an issue, and what I would have done and did. Nothing without any, or for who was afraid or hurt. */
export function ThenNowPart({ issues, evidence }: ThenNowPartProps): ReactNode {
  const isSafety = useAboutSafety()
  const pairs = thenAndNow(issues, evidence)
  if (isSafety || pairs.length === 0) return null
  return (
    <Part title={words.title} hint={words.lead}>
      <ul className={s.pairs}>
        {pairs.map((pair) => (
          <Pair key={pair.issueId} {...pair} />
        ))}
      </ul>
    </Part>
  )
}

function Pair({ issueId, title, first, latest, piece }: ThenAndNow): ReactNode {
  return (
    <li className={s.pair}>
      <div className={s.rating}>
        <Button kind="quiet" isSmall onPress={() => send('open-issue', { id: issueId })}>
          {title}
        </Button>
        <PairRow first={first} latest={latest} max={MOST_RATING} />
        <p className={s.said}>
          {words.pair(first, latest)} <span className={s.of}>{words.ofTen}</span>
        </p>
      </div>
      {piece !== null && (
        <dl className={s.words}>
          <div>
            <dt>{growthWords.evidence.before}</dt>
            <dd className={s.then}>{piece.beforeIWould}</dd>
          </div>
          <div>
            <dt>{growthWords.evidence.now}</dt>
            <dd>{piece.thisTimeI}</dd>
          </div>
        </dl>
      )}
    </li>
  )
}
