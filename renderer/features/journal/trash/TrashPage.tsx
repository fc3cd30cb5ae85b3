import { ArrowLeft, Trash2 } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import type { EntryRow } from '../../../../core/journal/entry.schema.ts'
import { titleOf } from '../../../../core/journal/words.ts'
import { call } from '../../../bridge/bridge.ts'
import { sayError } from '../../../bridge/say-error.ts'
import { useAction } from '../../../bridge/use-action.ts'
import { useFeature } from '../../../bridge/use-feature.ts'
import { Banner } from '../../../ui/Banner.tsx'
import { Button } from '../../../ui/Button.tsx'
import { ConfirmDialog } from '../../../ui/ConfirmDialog.tsx'
import { EmptyState } from '../../../ui/EmptyState.tsx'
import { Page, PageHeader } from '../../../ui/Page.tsx'
import { showToast } from '../../../ui/Toast.tsx'
import { journalWords } from '../../../words/journal.ts'
import s from './trash.module.css'
import { TrashItem } from './TrashItem.tsx'

const words = journalWords.trash
/** Shown at a time. */
const PAGE = 50
/** As many as one call may name. */
const MOST_IDS = 10_000

export function TrashPage({ onBack }: { readonly onBack: () => void }): ReactNode {
  const [limit, setLimit] = useState(PAGE)
  const page = useFeature(
    'journal.page',
    { filter: { inTrash: true }, offset: 0, limit },
    { keepsPrevious: true },
  )
  const [toErase, setToErase] = useState<EntryRow | 'all' | null>(null)
  const restore = useAction('journal.restore', { onDone: () => showToast({ text: words.restored }) })
  const erase = useErase()
  const rows = page.value?.rows ?? []
  const total = page.value?.total ?? 0
  return (
    <Page width="reading">
      <PageHeader
        title={words.title}
        sub={words.lead}
        actions={
          <>
            <Button icon={<ArrowLeft />} onPress={onBack}>
              {words.back}
            </Button>
            {total > 0 && (
              <Button kind="danger" onPress={() => setToErase('all')}>
                {words.emptyAll}
              </Button>
            )}
          </>
        }
      />
      {page.error !== null && <Banner tone="warn">{sayError(page.error).text}</Banner>}
      {page.value && total === 0 && (
        <EmptyState icon={<Trash2 />} title={words.emptyTitle}>
          {words.emptyText}
        </EmptyState>
      )}
      <ul className={s.list}>
        {rows.map((row) => (
          <TrashItem
            key={row.id}
            row={row}
            onRestore={() => void restore.run({ ids: [row.id] })}
            onErase={() => setToErase(row)}
          />
        ))}
      </ul>
      {total > rows.length && (
        <Button onPress={() => setLimit(Math.min(limit + PAGE, 500))}>{words.more}</Button>
      )}
      <ConfirmDialog
        title={words.eraseTitle}
        confirmLabel={words.erase}
        cancelLabel={words.cancel}
        isDanger
        isOpen={toErase !== null}
        onClose={() => setToErase(null)}
        onConfirm={() => void erase(toErase)}
      >
        {toErase === 'all' || toErase === null
          ? words.eraseAll(total)
          : words.eraseOne(titleOf(toErase) ?? journalWords.untitled)}
      </ConfirmDialog>
    </Page>
  )
}

function useErase(): (what: EntryRow | 'all' | null) => Promise<void> {
  const erase = useAction('journal.erase', { onDone: () => showToast({ text: words.erased }) })
  return async (what) => {
    const ids = what === 'all' ? await idsInTrash() : what === null ? [] : [what.id]
    if (ids.length > 0) await erase.run({ ids })
  }
}

async function idsInTrash(): Promise<string[]> {
  const ids: string[] = []
  for (let total = 1; ids.length < Math.min(total, MOST_IDS);) {
    const page = await call('journal.page', { filter: { inTrash: true }, offset: ids.length, limit: 500 })
    if (!page.ok || page.value.rows.length === 0) break
    ids.push(...page.value.rows.map(({ id }) => id))
    total = page.value.total
  }
  return ids.slice(0, MOST_IDS)
}
