import type { ReactNode } from 'react'
import type { Swing } from '../../../../core/moods/mood-swing.ts'
import { PairedBars } from '../../../ui/charts/PairedBars.tsx'
import { insightsWords } from '../../../words/insights.ts'

const words = insightsWords.mood

interface SwingBarsProps {
  readonly latest: Swing
  readonly before: Swing
}

/** Points of the scale where a bar is full, unless one is longer. */
const FULL = 1.5

/** The typical step of the last 28 days over that of the 28 before; nothing while one of them is not known. */
export function SwingBars({ latest, before }: SwingBarsProps): ReactNode {
  if (latest.rmssd === null || before.rmssd === null) return null
  const [is, was] = [latest.rmssd, before.rmssd]
  return (
    <PairedBars
      name={words.swingName}
      sentence={words.swingKey(latest.steps, before.steps)}
      max={Math.max(FULL, is, was)}
      legend={words.swingLegend}
      pairs={[{ label: words.swingLabel, first: was, latest: is, says: words.swingSays(was, is) }]}
      head={words.swingHead}
      rows={[[words.swingLabel, words.points(was), words.points(is)]]}
    />
  )
}
