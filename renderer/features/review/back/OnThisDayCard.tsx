import type { ReactNode } from 'react'
import { useFeature } from '../../../bridge/use-feature.ts'
import { reviewWords } from '../../../words/review.ts'
import { BackCard } from './BackCard.tsx'

const words = reviewWords.onThisDay

interface CardProps {
  /** Offers to choose it while it is off; without this the card is simply not there then. */
  readonly offers?: boolean
}

/** One past entry from about this day. Nothing comes back unasked: it is off until chosen. */
export function OnThisDayCard({ offers = false }: CardProps): ReactNode {
  const isOn = useFeature('settings.journal').value?.onThisDay ?? false
  const found = useFeature('review.onThisDay', undefined, { isOn })
  const recalled = found.value ?? null
  return (
    <BackCard
      setting="onThisDay"
      title={words.title}
      words={words}
      offers={offers}
      row={found.value === undefined ? undefined : (recalled?.row ?? null)}
      when={recalled === null ? '' : words.ago(recalled.monthsAgo)}
    />
  )
}
