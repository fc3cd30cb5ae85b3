import { Trash2 } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, useDeferredValue } from 'react'
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
import { journalWords as words } from '../../../words/journal.ts'
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
}

export function ListColumn(props: ListColumnProps): ReactNode {
  const { view, onView, openId, today, onTrashPage, ...actions } = props
  const rows = useListSource(view.filter, useDeferredValue(view.words))
  const counts = useFeature('journal.counts').value
  const inTrash = counts?.inTrash ?? 0
  const isNarrowed = Object.keys(view.filter).length > 0 || view.words.trim() !== ''
  return (
    <section className={s.column} aria-label={words.listLabel}>
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
            selectedKey={openId}
            onSelect={({ row }) => actions.onOpen(row)}
            onRowKey={(event, { row }) => pressed(event, row, actions)}
            renderRow={(item) => <EntryItem item={item} today={today} />}
          />
        </div>
      ) : (
        <NoRows rows={rows} isNarrowed={isNarrowed} onClear={() => onView({ filter: {}, words: '' })} />
      )}
      {inTrash > 0 && (
        <div className={s.foot}>
          <Button kind="quiet" isSmall icon={<Trash2 />} onPress={onTrashPage}>
            {words.list.trash(inTrash)}
          </Button>
        </div>
      )}
    </section>
  )
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
