import type { ReactNode } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import type { Evidence } from '../../../core/growth/growth.schema.ts'
import { send } from '../../bridge/commands.ts'
import { shortDay } from '../../words/dates.ts'
import { growthWords } from '../../words/growth.ts'
import s from './GoalCard.module.css'

/** The newest on the card; the timeline has them all. */
const SHOWN = 3

/** Pieces that belong to the goal; each opens in one key. */
export function GoalEvidence({ evidence }: { readonly evidence: readonly Evidence[] }): ReactNode {
  return (
    <ul className={s.proofs}>
      {evidence.slice(0, SHOWN).map(({ id, day, thisTimeI }) => (
        <li key={id}>
          <AriaButton className={s.proof ?? ''} onPress={() => send('open-evidence', { id })}>
            {growthWords.card.openEvidence(shortDay(day), thisTimeI)}
          </AriaButton>
        </li>
      ))}
    </ul>
  )
}
