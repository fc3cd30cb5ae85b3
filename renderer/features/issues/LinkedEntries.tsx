import type { ReactNode } from 'react'
import type { Issue } from '../../../core/issues/issue.schema.ts'
import { send } from '../../bridge/commands.ts'
import { EntryList, useEntriesOf } from '../../bridge/EntryList.tsx'
import { useAction } from '../../bridge/use-action.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { offerUndo } from '../../bridge/offer-undo.ts'
import { closeLookWords } from '../../words/close-look.ts'
import s from './LinkedEntries.module.css'

const words = closeLookWords.entries

interface LinkedEntriesProps {
  readonly issue: Issue
  readonly flush: () => Promise<boolean>
}

export function LinkedEntries({ issue, flush }: LinkedEntriesProps): ReactNode {
  const page = useEntriesOf(issue.id)
  const link = useAction('issues.link')
  const unlink = useAction('issues.unlink')

  async function cut(entryId: string): Promise<void> {
    const tie = { id: issue.id, entryId }
    const result = await unlink.run(tie)
    if (!result.ok) return
    offerUndo(words.unlinked, () => link.run(tie))
  }

  return (
    <Card title={words.title} isCompact>
      {page?.total === 0 && <p className={s.none}>{words.none}</p>}
      {page && page.total > 0 && (
        <EntryList
          rows={page.rows}
          label={words.title}
          unlink={{ label: words.unlink, act: (entryId) => void cut(entryId) }}
        />
      )}
      <Button
        onPress={() => void flush().then(() => send('new-entry', { step: 'issues', issueId: issue.id }))}
      >
        {words.write}
      </Button>
    </Card>
  )
}
