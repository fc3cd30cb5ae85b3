import type { ReactNode } from 'react'
import { send } from '../../bridge/commands.ts'
import { useFeature } from '../../bridge/use-feature.ts'
import { Card } from '../../ui/Card.tsx'
import { RowList } from '../../ui/RowList.tsx'
import { closeLookWords } from '../../words/close-look.ts'
import { shortDate } from '../../words/dates.ts'
import { growthWords } from '../../words/growth.ts'

interface IssueEvidenceProps {
  readonly issueId: string
  readonly flush: () => Promise<boolean>
}

const { title } = closeLookWords.evidence

/** What was done differently since; each piece opens in the tracker. Nothing while there is none. */
export function IssueEvidence({ issueId, flush }: IssueEvidenceProps): ReactNode {
  const { value: all } = useFeature('growth.evidence')
  const own = all?.filter((piece) => piece.issueId === issueId) ?? []
  if (own.length === 0) return null
  return (
    <Card title={title} isCompact>
      <RowList
        label={title}
        rows={own.map(({ id, thisTimeI, day }) => ({
          id,
          title: growthWords.evidence.nowSaid(thisTimeI),
          note: shortDate(day),
        }))}
        onOpen={(id) => void flush().then(() => send('open-evidence', { id }))}
      />
    </Card>
  )
}
