import { Tags, Trash2 } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, useDeferredValue, useEffect, useRef, useState } from 'react'
import type { Deed } from '../../../../core/journal/deeds.ts'
import type { EntryRow } from '../../../../core/journal/entry.schema.ts'
import type { EntryFilter } from '../../../../core/journal/journal.contract.ts'
import type { Day } from '../../../../core/kernel/time.ts'
import { sayError } from '../../../bridge/say-error.ts'
import { useFeature } from '../../../bridge/use-feature.ts'
import { Banner } from '../../../ui/Banner.tsx'
import { Button } from '../../../ui/Button.tsx'
import { EmptyState } from '../../../ui/EmptyState.tsx'
import { SearchField } from '../../../ui/SearchField.tsx'
import { VirtualList } from '../../../ui/VirtualList.tsx'
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx'
import { journalWords as words } from '../../../words/journal.ts'
import { manyWords } from '../../../words/many-entries.ts'
import { ChosenBar, type ChosenDialog } from '../many/ChosenBar.tsx'
import type { DoMany } from '../many/use-many.ts'
import { EntryItem } from './EntryItem.tsx'
import { ListFilters } from './ListFilters.tsx'
import s from './list.module.css'
import { type ListSource, useListSource } from './use-list-source.ts'

/** Pixels of a row with two lines of excerpt. */
const ROW_HEIGHT = 84

export interface ListActions {
  readonly onOpen: (row: EntryRow) => void
  readonly onStar: (row: EntryRow) => void
  readonly onTrash: (row: EntryRow) => void
  readonly onNew: () => void
}

/** What the list shows; kept by the page, so that it outlives the column. */
export interface ListView {
  readonly filter: EntryFilter
  readonly words: string
}

interface ListColumnProps extends ListActions {
  readonly view: ListView
  readonly onView: (view: ListView) => void
  readonly openId: string | null
  readonly today: Day
  readonly onTrashPage: () => void
  readonly onTagsPage: () => void
  readonly chosen: ReadonlySet<string>
  readonly onChosen: (ids: ReadonlySet<string>) => void
  readonly onMany: DoMany
}

export function ListColumn(props: ListColumnProps): ReactNode {
  const { view, openId, today, onTrashPage, onTagsPage, chosen, onChosen, onMany, ...actions } = props
  const column = useRef<HTMLElement>(null)
  const [opened, setOpened] = useState<ChosenDialog>(null)
  const rows = useListSource(view.filter, useDeferredValue(view.words))
  const counts = useFeature('journal.counts').value
  const ids = [...chosen]
  const chooseAgain = useChooseAgain(props)
  // Other rows than those that were chosen among come with another view.
  const onView = (next: ListView): void => {
    if (chosen.size > 0) onChosen(new Set())
    props.onView(next)
  }
  const focusList = (): void => column.current?.querySelector<HTMLElement>('[role=listbox]')?.focus()
  const clear = (): void => {
    onChosen(new Set())
    focusList()
  }
  async function onDeed(deed: Deed): Promise<void> {
    const isDone = await onMany(ids, deed, deed.kind === 'trash' ? chooseAgain(chosen) : undefined)
    if (isDone && deed.kind === 'trash') clear()
  }
  const isNarrowed = Object.keys(view.filter).length > 0 || view.words.trim() !== ''
  return (
    <section ref={column} className={s.column} aria-label={words.listLabel}>
      <div className={s.top}>
        <SearchField
          label={words.list.searchLabel}
          isLabelHidden
          placeholder={words.list.search(counts?.entries ?? 0)}
          value={view.words}
          onChange={(text) => onView({ ...view, words: text })}
        />
        <Button kind="primary" aria-label={words.list.newLabel} onPress={actions.onNew}>
          {words.list.new}
        </Button>
      </div>
      <ListFilters filter={view.filter} onChange={(filter) => onView({ ...view, filter })} />
      <p className={s.found} role="status">
        {isNarrowed && !rows.isLoading ? words.list.found(rows.total) : ''}
      </p>
      {rows.total > 0 ? (
        <div className={s.list}>
          <VirtualList
            {...rows}
            label={words.listLabel}
            keyOf={({ row }) => row.id}
            estimatedHeight={ROW_HEIGHT}
            openKey={openId}
            choice={{ chosen, onChosen }}
            onSelect={({ row }) => actions.onOpen(row)}
            onRowKey={(event, { row }) =>
              (chosen.size > 0 && pressedForChosen(event, onDeed, setOpened)) || pressed(event, row, actions)
            }
            renderRow={(item, { isChosen }) => <EntryItem item={item} today={today} isChosen={isChosen} />}
          />
        </div>
      ) : (
        <NoRows rows={rows} isNarrowed={isNarrowed} onClear={() => onView({ filter: {}, words: '' })} />
      )}
      <VisuallyHidden>
        <p role="status">{chosen.size > 0 ? manyWords.chosen(chosen.size) : ''}</p>
      </VisuallyHidden>
      {chosen.size > 0 ? (
        <div className={s.foot}>
          <ChosenBar
            ids={ids}
            opened={opened}
            onOpened={setOpened}
            onDeed={(deed) => void onDeed(deed)}
            onAll={() => void allKeys(rows).then((keys) => keys && onChosen(keys))}
            onClear={clear}
          />
        </div>
      ) : (
        <Elsewhere inTrash={counts?.inTrash ?? 0} onTagsPage={onTagsPage} onTrashPage={onTrashPage} />
      )}
    </section>
  )
}

/** Out of the trash they are chosen again, where nothing else was chosen and the list shows what it showed. */
function useChooseAgain(
  props: Pick<ListColumnProps, 'view' | 'chosen' | 'onChosen'>,
): (before: ReadonlySet<string>) => () => void {
  const { view, chosen, onChosen } = props
  const latest = useRef({ chosen, view })
  useEffect(() => {
    latest.current = { chosen, view }
  })
  return (before) => () => {
    const now = latest.current
    if (now.chosen.size === 0 && now.view === view) onChosen(before)
  }
}

interface ElsewhereProps {
  readonly inTrash: number
  readonly onTagsPage: () => void
  readonly onTrashPage: () => void
}

/** The ways to the tags and the trash, where there are any. */
function Elsewhere({ inTrash, onTagsPage, onTrashPage }: ElsewhereProps): ReactNode {
  const hasTags = (useFeature('journal.tags').value ?? []).length > 0
  if (!hasTags && inTrash === 0) return null
  return (
    <div className={s.foot}>
      {hasTags && (
        <Button kind="quiet" isSmall icon={<Tags />} onPress={onTagsPage}>
          {words.list.tags}
        </Button>
      )}
      {inTrash > 0 && (
        <Button kind="quiet" isSmall icon={<Trash2 />} onPress={onTrashPage}>
          {words.list.trash(inTrash)}
        </Button>
      )}
    </div>
  )
}

/** Every entry the list shows; null where it could not be read. */
async function allKeys({ total, pageSize, loadPage }: ListSource): Promise<ReadonlySet<string> | null> {
  const keys = new Set<string>()
  for (let page = 0; page * pageSize < total; page += 1) {
    const items = await loadPage(page)
    if (items === null) return null
    for (const { row } of items) keys.add(row.id)
  }
  return keys
}

/** s stars the chosen, t opens their tags, Delete moves them to the trash. */
function pressedForChosen(
  event: KeyboardEvent,
  onDeed: (deed: Deed) => Promise<void>,
  onOpened: (dialog: ChosenDialog) => void,
): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return false
  if (event.key === 's') void onDeed({ kind: 'star' })
  else if (event.key === 't') onOpened('tags')
  else if (event.key === 'Delete') void onDeed({ kind: 'trash' })
  else return false
  return true
}

/** n begins a new entry, s stars, Delete moves to the trash. */
function pressed(event: KeyboardEvent, row: EntryRow, actions: ListActions): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return false
  if (event.key === 'n') actions.onNew()
  else if (event.key === 's') actions.onStar(row)
  else if (event.key === 'Delete') actions.onTrash(row)
  else return false
  return true
}

interface NoRowsProps {
  readonly rows: ListSource
  readonly isNarrowed: boolean
  readonly onClear: () => void
}

function NoRows({ rows, isNarrowed, onClear }: NoRowsProps): ReactNode {
  if (rows.error !== null)
    return (
      <Banner
        tone="warn"
        title={words.list.failed}
        actions={
          <Button isSmall onPress={rows.again}>
            {words.list.again}
          </Button>
        }
      >
        {sayError(rows.error).text}
      </Banner>
    )
  if (rows.isLoading || !isNarrowed) return null
  return (
    <EmptyState
      title={words.empty.filteredTitle}
      actions={<Button onPress={onClear}>{words.filters.clear}</Button>}
    >
      {words.empty.filteredText}
    </EmptyState>
  )
}
