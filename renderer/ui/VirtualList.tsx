import { useVirtualizer } from '@tanstack/react-virtual'
import {
  useEffect,
  useId,
  useRef,
  useState,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
} from 'react'
import { stepInList } from './step-in-list.ts'
import { useListChoice, type ListChoice } from './use-list-choice.ts'
import { usePages, type PageSource } from './use-pages.ts'
import s from './VirtualList.module.css'

interface VirtualListProps<T> extends PageSource<T> {
  /** Names the list for screen readers. */
  readonly label: string
  readonly keyOf: (row: T) => string
  readonly renderRow: (row: T, is: { readonly isChosen: boolean }) => ReactNode
  /** In px at the usual text size; real heights are measured. */
  readonly estimatedHeight: number
  /** The row that lies open beside the list. */
  readonly openKey?: string | null
  /** With it, rows are chosen by Space, Shift and the box in them (`CHOICE_BOX`), and Enter or a click opens one. */
  readonly choice?: ListChoice
  /** By click or Enter; by Space too where nothing is chosen here. */
  readonly onSelect: (row: T, index: number) => void
  /** Other keys on the row that has the focus, such as Delete; true when it was taken. */
  readonly onRowKey?: (event: KeyboardEvent, row: T, index: number) => boolean
}

/**
 * A list of any length of which only what is seen is drawn. It is a listbox: one stop for Tab,
 * arrows, Home, End and Page keys inside, and each row says its place in the whole.
 */
export function VirtualList<T>(props: VirtualListProps<T>): ReactNode {
  const {
    label,
    total,
    keyOf,
    renderRow,
    estimatedHeight,
    openKey = null,
    onSelect,
    onRowKey,
    choice,
  } = props
  const { frame, virtual, items, rowAt, first, last } = useVirtualRows(props)
  const id = useId()
  const [active, setActive] = useState(0)
  const choosing = useListChoice({ ...props, rowAt }, choice)
  const here = Math.min(active, Math.max(0, total - 1))

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
      if (event.shiftKey && choice) choosing.extendTo(to, here)
      else choosing.endRange()
      setActive(to)
      virtual.scrollToIndex(to)
    } else if (choosing.onKey(event, here)) {
      event.stopPropagation()
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
      aria-multiselectable={choice !== undefined}
      data-choosing={(choice?.chosen.size ?? 0) > 0}
      tabIndex={0}
      aria-activedescendant={
        total > 0 && items.some((item) => item.index === here) ? `${id}-${here}` : undefined
      }
      onKeyDown={onKeyDown}
    >
      <div className={s.all} style={{ height: virtual.getTotalSize() }} role="presentation">
        {items.map((item) => {
          const row = rowAt(item.index)
          const key = row === undefined ? null : keyOf(row)
          return (
            <OptionRow
              key={item.key}
              id={`${id}-${item.index}`}
              measure={virtual.measureElement}
              place={item}
              total={total}
              isActive={item.index === here}
              isOpen={key !== null && key === openKey}
              isChosen={choice ? key !== null && choice.chosen.has(key) : null}
              estimatedHeight={estimatedHeight}
              onClick={(event) => {
                if (choosing.onClick(event, item.index, here)) setActive(item.index)
                else choose(item.index)
              }}
            >
              {row !== undefined &&
                renderRow(row, { isChosen: key !== null && choice?.chosen.has(key) === true })}
            </OptionRow>
          )
        })}
      </div>
    </div>
  )
}

/** What is drawn of the list, and its rows as they are read. */
function useVirtualRows<T>(props: VirtualListProps<T>) {
  const { total, estimatedHeight } = props
  const frame = useRef<HTMLDivElement>(null)
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
  useEffect(() => {
    if (total > 0) want(first, last)
  }, [first, last, total, want])
  return { frame, virtual, items, rowAt, first, last }
}

interface OptionRowProps {
  readonly id: string
  readonly measure: (element: Element | null) => void
  readonly place: { readonly index: number; readonly start: number }
  readonly total: number
  readonly isActive: boolean
  readonly isOpen: boolean
  /** null where rows are opened and not chosen. */
  readonly isChosen: boolean | null
  readonly estimatedHeight: number
  readonly onClick: (event: MouseEvent) => void
  /** False until it was read. */
  readonly children: ReactNode
}

function OptionRow(props: OptionRowProps): ReactNode {
  const { id, measure, place, total, isActive, isOpen, isChosen, estimatedHeight, onClick, children } = props
  const isRead = children !== false
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- the list has the focus and the keys
    <div
      id={id}
      ref={measure}
      data-index={place.index}
      data-active={isActive}
      role="option"
      aria-selected={isChosen ?? isOpen}
      aria-current={isOpen ? 'true' : undefined}
      aria-setsize={total}
      aria-posinset={place.index + 1}
      aria-busy={!isRead}
      aria-label={isRead ? undefined : 'One moment'}
      className={s.row}
      style={{ transform: `translateY(${place.start}px)` }}
      onClick={onClick}
    >
      {isRead ? children : <div style={{ height: estimatedHeight }} />}
    </div>
  )
}
