import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { stepInList } from './step-in-list.ts'
import { usePages, type PageSource } from './use-pages.ts'
import s from './VirtualList.module.css'

interface VirtualListProps<T> extends PageSource<T> {
  /** Names the list for screen readers. */
  readonly label: string
  readonly keyOf: (row: T) => string
  readonly renderRow: (row: T, is: { readonly active: boolean; readonly selected: boolean }) => ReactNode
  /** In px at the usual text size; real heights are measured. */
  readonly estimatedHeight: number
  readonly selectedKey?: string | null
  /** By click, Enter or Space. */
  readonly onSelect: (row: T, index: number) => void
  /** Other keys on the row that has the focus, such as Delete; true when it was taken. */
  readonly onRowKey?: (event: KeyboardEvent, row: T, index: number) => boolean
}

/**
 * A list of any length of which only what is seen is drawn. It is a listbox: one stop for Tab,
 * arrows, Home, End and Page keys inside, and each row says its place in the whole.
 */
export function VirtualList<T>(props: VirtualListProps<T>): ReactNode {
  const { label, total, keyOf, renderRow, estimatedHeight, selectedKey = null, onSelect, onRowKey } = props
  const frame = useRef<HTMLDivElement>(null)
  const id = useId()
  const [active, setActive] = useState(0)
  const { rowAt, want } = usePages(props)
  // oxlint-disable-next-line react/incompatible-library -- the virtualizer is made for being read while drawing
  const virtual = useVirtualizer({
    count: total,
    getScrollElement: () => frame.current,
    estimateSize: () => estimatedHeight,
    overscan: 8,
    initialRect: { width: 320, height: 800 },
  })
  const items = virtual.getVirtualItems()
  const first = items[0]?.index ?? 0
  const last = items.at(-1)?.index ?? 0
  const here = Math.min(active, Math.max(0, total - 1))

  useEffect(() => {
    if (total > 0) want(first, last)
  }, [first, last, total, want])

  const choose = (index: number): void => {
    const row = rowAt(index)
    setActive(index)
    if (row !== undefined) onSelect(row, index)
  }

  const onKeyDown = (event: KeyboardEvent): void => {
    const rowsAPage = Math.max(1, last - first - 16)
    const to = stepInList(event.key, here, total, rowsAPage)
    const row = rowAt(here)
    if (to !== null) {
      setActive(to)
      virtual.scrollToIndex(to)
    } else if (event.key === 'Enter' || event.key === ' ') choose(here)
    else if (row === undefined || onRowKey?.(event, row, here) !== true) return
    event.preventDefault()
  }

  return (
    <div
      ref={frame}
      className={s.frame}
      role="listbox"
      aria-label={label}
      tabIndex={0}
      aria-activedescendant={
        total > 0 && items.some((item) => item.index === here) ? `${id}-${here}` : undefined
      }
      onKeyDown={onKeyDown}
    >
      <div className={s.all} style={{ height: virtual.getTotalSize() }} role="presentation">
        {items.map((item) => {
          const row = rowAt(item.index)
          const isSelected = row !== undefined && keyOf(row) === selectedKey
          const isActive = item.index === here
          return (
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- the list has the focus and the keys
            <div
              key={item.key}
              id={`${id}-${item.index}`}
              ref={virtual.measureElement}
              data-index={item.index}
              data-active={isActive}
              role="option"
              aria-selected={isSelected}
              aria-setsize={total}
              aria-posinset={item.index + 1}
              aria-busy={row === undefined}
              aria-label={row === undefined ? 'One moment' : undefined}
              className={s.row}
              style={{ transform: `translateY(${item.start}px)` }}
              onClick={() => choose(item.index)}
            >
              {row === undefined && <div style={{ height: estimatedHeight }} />}
              {row !== undefined && renderRow(row, { active: isActive, selected: isSelected })}
            </div>
          )
        })}
      </div>
    </div>
  )
}
