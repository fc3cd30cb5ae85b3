import type { ReactNode } from 'react'
import { dayOf } from '../../../../core/kernel/time.ts'
import { useFeature } from '../../../bridge/use-feature.ts'
import { dayInWords } from '../../../words/dates.ts'
import { backWords } from '../../../words/looking-back.ts'
import { BackCard } from './BackCard.tsx'

const words = backWords.drawn

/** One older entry a day, drawn by chance. Off until chosen. */
export function ReflectionCard({ offers = false }: { readonly offers?: boolean }): ReactNode {
  const isOn = useFeature('settings.journal').value?.reflection ?? false
  const { value: row } = useFeature('review.reflection', undefined, { isOn })
  return (
    <BackCard
      setting="reflection"
      title={words.title}
      words={words}
      offers={offers}
      row={row}
      when={row ? words.from(dayInWords(dayOf(row.at))) : ''}
    />
  )
}
