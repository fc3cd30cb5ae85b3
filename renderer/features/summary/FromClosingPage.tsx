import type { ReactNode } from 'react'
import { useFeature } from '../../bridge/use-feature.ts'
import { Button } from '../../ui/Button.tsx'
import { summaryWords } from '../../words/summary.ts'

interface FromClosingPageProps {
  readonly closing: string
  /** Most characters it may have. */
  readonly most: number
  readonly onTake: (text: string) => void
}

/** What one keeps, from the closing page of step 10, as the closing sentence; the person takes it or not. */
export function FromClosingPage({ closing, most, onTake }: FromClosingPageProps): ReactNode {
  const keep = useFeature('outcome.board').value?.closing?.keep.trim() ?? ''
  if (keep === '' || keep.length > most || keep === closing.trim()) return null
  return (
    <div>
      <Button isSmall onPress={() => onTake(keep)}>
        {summaryWords.lines.fromClosingPage}
      </Button>
    </div>
  )
}
