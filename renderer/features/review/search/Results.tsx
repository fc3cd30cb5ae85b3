import { useEffect, useImperativeHandle, useRef, type KeyboardEvent, type ReactNode, type Ref } from 'react'
import type { Day } from '../../../../core/kernel/time.ts'
import { send } from '../../../bridge/commands.ts'
import { Button } from '../../../ui/Button.tsx'
import { reviewWords } from '../../../words/review.ts'
import { HitRow } from './HitRow.tsx'
import s from './Results.module.css'
import type { Search } from './use-search.ts'

const words = reviewWords.search

export interface ResultsHandle {
  focusFirst(): void
}

interface ResultsProps {
  readonly search: Search
  readonly today: Day
  /** Up from the first result. */
  readonly onLeave: () => void
  readonly ref: Ref<ResultsHandle>
}

export function Results({ search, today, onLeave, ref }: ResultsProps): ReactNode {
  const list = useRef<HTMLOListElement>(null)
  const rows = (): HTMLElement[] => Array.from(list.current?.querySelectorAll<HTMLElement>('button') ?? [])
  useImperativeHandle(ref, () => ({ focusFirst: () => rows()[0]?.focus() }), [])

  const move = (event: KeyboardEvent): void => {
    const all = rows()
    const at = all.findIndex((row) => row === document.activeElement)
    const to = placeAfter(event.key, at, all.length)
    if (at < 0 || to === null) return
    event.preventDefault()
    if (to < 0) onLeave()
    else all[to]?.focus()
  }

  return (
    <div aria-busy={search.isStale}>
      {/* Arrow keys are an extra way between rows that Tab reaches too. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <ol ref={list} className={s.list} aria-label={words.resultsLabel} onKeyDown={move}>
        {search.hits.map((hit) => (
          <li key={hit.row.id} className={s.item}>
            <button type="button" className={s.hit} onClick={() => send('open-entry', { id: hit.row.id })}>
              <HitRow hit={hit} today={today} />
            </button>
          </li>
        ))}
      </ol>
      {search.hasMore && <More onReach={search.more} />}
    </div>
  )
}

/** Asks for more as it comes near the screen; as a button it also answers to a key. */
function More({ onReach }: { readonly onReach: () => void }): ReactNode {
  const box = useRef<HTMLDivElement>(null)
  const newest = useRef(onReach)
  useEffect(() => {
    newest.current = onReach
  })
  useEffect(() => {
    if (box.current === null) return undefined
    const watch = new IntersectionObserver(
      (seen) => {
        if (seen.some((one) => one.isIntersecting)) newest.current()
      },
      { rootMargin: '600px' },
    )
    watch.observe(box.current)
    return () => watch.disconnect()
  })
  return (
    <div ref={box} className={s.more}>
      <Button kind="quiet" onPress={onReach}>
        {words.more}
      </Button>
    </div>
  )
}

function placeAfter(key: string, at: number, all: number): number | null {
  if (key === 'ArrowDown') return Math.min(at + 1, all - 1)
  if (key === 'ArrowUp') return at - 1
  if (key === 'Home') return 0
  return key === 'End' ? all - 1 : null
}
