import { Lock } from 'lucide-react'
import type { ReactNode } from 'react'
import { summaryWords } from '../../words/summary.ts'
import s from './SummaryPage.module.css'
import type { SummaryPreview } from './summary-types.ts'

interface KeptOutProps {
  readonly keptOut: SummaryPreview['keptOut'] | null
}

/** How much stays out whatever is ticked: a promise one can check. */
export function KeptOut({ keptOut }: KeptOutProps): ReactNode {
  if (keptOut === null) return null
  const isNothing = Object.values(keptOut).every((count) => count === 0)
  return (
    <p className={s.keptOut}>
      <Lock aria-hidden="true" />
      {isNothing ? summaryWords.keptOut.nothing : summaryWords.keptOut.line(keptOut)}
    </p>
  )
}
