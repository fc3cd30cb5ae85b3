import { linesOf, type ShownLine } from '../../../../core/support/helplines.ts'
import { useFeature } from '../../../bridge/use-feature.ts'
import { useToday } from '../../../bridge/use-now.ts'

interface Lines {
  /** null until one was chosen. */
  readonly country: string | null
  readonly lines: readonly ShownLine[]
  readonly hidden: readonly ShownLine[]
  readonly today: string | null
}

/** The numbers of the country the person chose; none is guessed from the system. */
export function useLines(): Lines {
  const { value: settings } = useFeature('settings.journal')
  const country = settings?.helplineCountry ?? null
  const { value: own } = useFeature('support.ownLines', { country }, { isOn: country !== null })
  const today = useToday()
  if (country === null) return { country, lines: [], hidden: [], today }
  return { country, ...linesOf(country, own ?? []), today }
}
