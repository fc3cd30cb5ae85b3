import type { ReactNode } from 'react'
import { useAction } from '../../bridge/use-action.ts'
import { useFeature } from '../../bridge/use-feature.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { showToast } from '../../ui/Toast.tsx'
import { reviewWords } from '../../words/review.ts'
import { send } from '../../bridge/commands.ts'
import s from './OnThisDayCard.module.css'

const words = reviewWords.onThisDay

interface OnThisDayCardProps {
  /** Offers to choose it while it is off; without this the card is simply not there then. */
  readonly offers?: boolean
}

/** One past entry from about this day. Nothing comes back unasked: it is off until chosen. */
export function OnThisDayCard({ offers = false }: OnThisDayCardProps): ReactNode {
  const settings = useFeature('settings.journal')
  const change = useAction('settings.changeJournal')
  if (settings.value === undefined) return null
  if (settings.value.onThisDay) {
    return <Chosen isAlone={offers} onOff={() => void change.run({ onThisDay: false })} />
  }
  if (!offers) return null
  return (
    <Card title={words.title} isCompact>
      <div className={s.offer}>
        <p className={s.quiet}>{words.off}</p>
        <Button isSmall onPress={() => void change.run({ onThisDay: true })}>
          {words.choose}
        </Button>
      </div>
    </Card>
  )
}

interface ChosenProps {
  /** Also shown when there is nothing for today, so that it can be turned off where it was turned on. */
  readonly isAlone: boolean
  readonly onOff: () => void
}

function Chosen({ isAlone, onOff }: ChosenProps): ReactNode {
  const found = useFeature('review.onThisDay')
  const hide = useAction('review.neverAgain', {
    onDone: () => showToast({ text: words.hidden }),
  })
  if (found.value === undefined) return null
  if (found.value === null && !isAlone) return null
  const off = (
    <Button kind="quiet" isSmall onPress={onOff}>
      {words.turnOff}
    </Button>
  )
  if (found.value === null) {
    return (
      <Card title={words.title} aside={off} isCompact>
        <p className={s.quiet}>{words.none}</p>
      </Card>
    )
  }
  const { row, monthsAgo } = found.value
  return (
    <Card title={words.title} aside={off} isCompact>
      <p className={s.note}>{words.ago(monthsAgo)}</p>
      {row.title !== '' && <p className={s.name}>{row.title}</p>}
      <p className={s.excerpt}>{row.excerpt}</p>
      <div className={s.actions}>
        <Button isSmall onPress={() => send('open-entry', { id: row.id })}>
          {words.open}
        </Button>
        <Button kind="quiet" isSmall onPress={() => void hide.run({ id: row.id })}>
          {words.neverAgain}
        </Button>
      </div>
    </Card>
  )
}
