import type { ReactNode } from 'react'
import type { Changes } from '../../../core/insights/insights.contract.ts'
import { SplitBar } from '../../ui/charts/SplitBar.tsx'
import { insightsWords } from '../../words/insights.ts'
import { Paragraph } from './Paragraph.tsx'
import { useOpens } from './use-opens.ts'

const words = insightsWords.starts

export function StartsPart({
  meetings: { mine, theirs, both, share },
}: {
  readonly meetings: NonNullable<Changes['meetings']>
}): ReactNode {
  const opens = useOpens()
  if (share === null) {
    return <Paragraph sentences={[words.notEnough(mine + theirs + both)]} opens={opens('friendship')} />
  }
  return (
    <Paragraph
      sentences={[words.sentence(mine, mine + theirs), both === 0 ? '' : words.both(both)]}
      opens={opens('friendship')}
    >
      <SplitBar
        parts={[
          { word: words.mine, count: mine },
          { word: words.theirs, count: theirs },
        ]}
        sentence={words.key}
        head={words.head}
        more={[[words.bothRow, String(both)]]}
      />
    </Paragraph>
  )
}
