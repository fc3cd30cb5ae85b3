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
import { forgetUndo, showToast } from '../../../ui/Toast.tsx'
import { useMany } from '../many/use-many.ts'
import { journalWords } from '../../../words/journal.ts'
import s from './trash.module.css'
import { TrashBar } from './TrashBar.tsx'
import { TrashItem } from './TrashItem.tsx'

const words = journalWords.trash
/** Shown at a time. */
const PAGE = 50
/** As many as are erased in one go. */
const MOST_IDS = 10_000

const NONE: ReadonlySet<string> = new Set()

export function TrashPage({ onBack }: { readonly onBack: () => void }): ReactNode {
  const [limit, setLimit] = useState(PAGE)
  const page = useFeature(
    'journal.page',
    { filter: { inTrash: true }, offset: 0, limit },
    { keepsPrevious: true },
  )
  const [toErase, setToErase] = useState<EntryRow | 'all' | 'chosen' | null>(null)
  const [chosen, setChosen] = useState(NONE)
  const many = useMany(() => undefined)
  const restore = useAction('journal.restore', { onDone: () => showToast({ text: words.restored }) })
  const erase = useErase()
  const rows = page.value?.rows ?? []
  const total = page.value?.total ?? 0
  async function restoreChosen(): Promise<void> {
    if (await many([...chosen], { kind: 'restore' })) setChosen(NONE)
  }
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
      {page.value && total === 0 && <EmptyTrash />}
      {total > 0 && (
        <TrashBar
          count={chosen.size}
          onAll={() => void idsInTrash().then((ids) => setChosen(new Set(ids)))}
          onNone={() => setChosen(NONE)}
          onRestore={() => void restoreChosen()}
          onErase={() => setToErase('chosen')}
        />
      )}
      <ul className={s.list}>
        {rows.map((row) => (
          <TrashItem
            key={row.id}
            row={row}
            isChosen={chosen.has(row.id)}
            onChoose={(isChosen) => setChosen(choice(chosen, row.id, isChosen))}
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
        onConfirm={() => {
          void erase(toErase === 'chosen' ? [...chosen] : toErase)
          if (toErase === 'chosen') setChosen(NONE)
        }}
      >
        {toErase === null || typeof toErase === 'string'
          ? words.eraseAll(toErase === 'chosen' ? chosen.size : total)
          : words.eraseOne(titleOf(toErase) ?? journalWords.untitled)}
      </ConfirmDialog>
    </Page>
  )
}

function EmptyTrash(): ReactNode {
  return (
    <EmptyState icon={<Trash2 />} title={words.emptyTitle}>
      {words.emptyText}
    </EmptyState>
  )
}

function choice(chosen: ReadonlySet<string>, id: string, isChosen: boolean): ReadonlySet<string> {
  return new Set(isChosen ? [...chosen, id] : [...chosen].filter((other) => other !== id))
}

function useErase(): (what: EntryRow | 'all' | readonly string[] | null) => Promise<void> {
  const erase = useAction('journal.erase', {
    onDone: () => {
      // An Undo that is still offered may be for putting these very entries into the trash.
      forgetUndo()
      showToast({ text: words.erased })
    },
  })
  return async (what) => {
    const ids =
      what === 'all' ? await idsInTrash() : what === null ? [] : 'id' in what ? [what.id] : [...what]
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
