import { Unlink } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button as RowButton } from 'react-aria-components'
import type { Boundary } from '../../../core/boundaries/boundaries.schema.ts'
import { dayOf } from '../../../core/kernel/time.ts'
import { send } from '../../bridge/commands.ts'
import { useAction } from '../../bridge/use-action.ts'
import { useFeature } from '../../bridge/use-feature.ts'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { showToast } from '../../ui/Toast.tsx'
import { boundariesWords } from '../../words/boundaries.ts'
import { shortDate } from '../../words/dates.ts'
import s from './Boundaries.module.css'

const words = boundariesWords.lines
const MOST_SHOWN = 100

/** Journal entries tied to a line; each opens, and each can be let go. */
export function LineEntries({ line }: { readonly line: Boundary }): ReactNode {
  const { value: page } = useFeature('journal.page', {
    filter: { linkedTo: line.id },
    offset: 0,
    limit: MOST_SHOWN,
  })
  const link = useAction('boundaries.link')
  const unlink = useAction('boundaries.unlink')

  async function cut(entryId: string): Promise<void> {
    const tie = { id: line.id, entryId }
    const result = await unlink.run(tie)
    if (!result.ok) return
    showToast({ text: words.unlinked, action: { label: words.undo, onPress: () => void link.run(tie) } })
  }
  if (page === undefined || page.total === 0) return null
  return (
    <Disclosure title={words.entries(page.total)} level={4}>
      <ul className={s.entries} aria-label={words.openEntries}>
        {page.rows.map((row) => {
          const title = row.title.trim() || row.excerpt.trim() || words.untitled
          return (
            <li key={row.id} className={s.entry}>
              <RowButton className={s.openEntry ?? ''} onPress={() => send('open-entry', { id: row.id })}>
                <span className={s.entryTitle}>{title}</span>
                <span className={s.quiet}>{shortDate(dayOf(row.at))}</span>
              </RowButton>
              <IconButton label={words.unlink(title)} icon={<Unlink />} onPress={() => void cut(row.id)} />
            </li>
          )
        })}
      </ul>
    </Disclosure>
  )
}
