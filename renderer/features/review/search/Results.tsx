import { memo, useImperativeHandle, useRef, type KeyboardEvent, type ReactNode, type Ref } from 'react'
import type { Day } from '../../../../core/kernel/time.ts'
import type { EveryHit, HitGroup } from '../../../../core/search/search.contract.ts'
import type { SearchKind } from '../../../../core/search/search-kinds.ts'
import { Button } from '../../../ui/Button.tsx'
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx'
import { SEARCH_KIND_WORDS, searchWords as words } from '../../../words/search.ts'
import { HitRow } from './HitRow.tsx'
import { More } from './More.tsx'
import s from './Results.module.css'
import type { Search } from './use-search.ts'

export interface ResultsHandle {
  focusFirst(): void
}

interface ResultsProps {
  readonly search: Search
  /** Only one kind is asked for, and that is said above. */
  readonly isOneKind: boolean
  readonly today: Day
  /** Up from the first result. */
  readonly onLeave: () => void
  readonly onOpen: (hit: EveryHit) => void
  /** Shows all of one kind. */
  readonly onAll: (kind: SearchKind) => void
  readonly ref: Ref<ResultsHandle>
}

/** What was found, kind by kind, the best first. */
export function Results(props: ResultsProps): ReactNode {
  const { search, isOneKind, today, onLeave, onOpen, onAll, ref } = props
  const list = useRef<HTMLDivElement>(null)
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
    // Arrow keys are an extra way between rows that Tab reaches too.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div ref={list} className={s.groups} aria-busy={search.isStale} onKeyDown={move}>
      {search.groups.map((group) => (
        <Group
          key={group.kind}
          group={group}
          isHeadHidden={isOneKind}
          today={today}
          more={search.hasMore ? search.more : null}
          onOpen={onOpen}
          onAll={onAll}
        />
      ))}
    </div>
  )
}

interface GroupProps extends Pick<ResultsProps, 'today' | 'onOpen' | 'onAll'> {
  readonly group: HitGroup
  readonly isHeadHidden: boolean
  /** Brings more of this kind; null where there is no more, or all kinds are shown. */
  readonly more: (() => void) | null
}

/** Drawn again when what was found is another, not with each letter typed. */
const Group = memo(function Group(props: GroupProps): ReactNode {
  const { group, isHeadHidden, today, more, onOpen, onAll } = props
  const { kind, total, hits } = group
  const id = `found-${kind}`
  const head = (
    <h2 id={id} className={s.kind}>
      {SEARCH_KIND_WORDS[kind]}
      <span className={s.count}> {total.toLocaleString('en-GB')}</span>
    </h2>
  )
  return (
    <section aria-labelledby={id}>
      {isHeadHidden ? <VisuallyHidden>{head}</VisuallyHidden> : head}
      <ol className={s.list} aria-labelledby={id}>
        {hits.map((hit) => (
          <li key={hit.id} className={s.item}>
            <button type="button" data-hit={hit.id} className={s.hit} onClick={() => onOpen(hit)}>
              <HitRow hit={hit} today={today} />
            </button>
          </li>
        ))}
      </ol>
      {more !== null && <More onReach={more} />}
      {more === null && total > hits.length && (
        <div className={s.all}>
          <Button kind="quiet" isSmall onPress={() => onAll(kind)}>
            {words.all(kind, total)}
          </Button>
        </div>
      )}
    </section>
  )
})

function placeAfter(key: string, at: number, all: number): number | null {
  if (key === 'ArrowDown') return Math.min(at + 1, all - 1)
  if (key === 'ArrowUp') return at - 1
  if (key === 'Home') return 0
  return key === 'End' ? all - 1 : null
}
