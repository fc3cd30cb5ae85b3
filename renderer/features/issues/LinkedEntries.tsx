import { Unlink } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button as RowButton } from 'react-aria-components'
import type { Issue } from '../../../core/issues/issue.schema.ts'
import type { EntryRow } from '../../../core/journal/entry.schema.ts'
import { dayOf } from '../../../core/kernel/time.ts'
import { send } from '../../bridge/commands.ts'
import { useAction } from '../../bridge/use-action.ts'
import { useFeature } from '../../bridge/use-feature.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { showToast } from '../../ui/Toast.tsx'
import { closeLookWords } from '../../words/close-look.ts'
import { shortDate } from '../../words/dates.ts'
import s from './LinkedEntries.module.css'

const words = closeLookWords.entries
const MOST_SHOWN = 100

interface LinkedEntriesProps {
  readonly issue: Issue
  readonly flush: () => Promise<boolean>
}

export function LinkedEntries({ issue, flush }: LinkedEntriesProps): ReactNode {
  const { value: page } = useFeature('journal.page', {
    filter: { linkedTo: issue.id },
    offset: 0,
    limit: MOST_SHOWN,
  })
  const link = useAction('issues.link')
  const unlink = useAction('issues.unlink')

  async function cut(entryId: string): Promise<void> {
    const tie = { id: issue.id, entryId }
    const result = await unlink.run(tie)
    if (!result.ok) return
    showToast({ text: words.unlinked, action: { label: words.undo, onPress: () => void link.run(tie) } })
  }

  return (
    <Card title={words.title} isCompact>
      {page?.total === 0 && <p className={s.none}>{words.none}</p>}
      <ul className={s.list}>
        {page?.rows.map((row) => (
          <EntryItem key={row.id} row={row} onUnlink={() => void cut(row.id)} />
        ))}
      </ul>
      <Button
        onPress={() => void flush().then(() => send('new-entry', { step: 'issues', issueId: issue.id }))}
      >
        {words.write}
      </Button>
    </Card>
  )
}

interface EntryItemProps {
  readonly row: EntryRow
  readonly onUnlink: () => void
}

function EntryItem({ row, onUnlink }: EntryItemProps): ReactNode {
  const title = row.title.trim() || row.excerpt.trim() || words.untitled
  return (
    <li className={s.item}>
      <RowButton className={s.open ?? ''} onPress={() => send('open-entry', { id: row.id })}>
        <span className={s.title}>{title}</span>
        <span className={s.day}>{shortDate(dayOf(row.at))}</span>
      </RowButton>
      <IconButton label={words.unlink(title)} icon={<Unlink />} onPress={onUnlink} />
    </li>
  )
}
