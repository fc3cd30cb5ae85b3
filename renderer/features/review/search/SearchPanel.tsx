import { useCallback, useEffect, useRef, type ReactNode } from 'react'
import type { Day } from '../../../../core/kernel/time.ts'
import { isNarrowed, readAsked } from '../../../../core/review/search/asked.ts'
import type { SearchKind } from '../../../../core/search/search-kinds.ts'
import { sayKind } from '../../../../core/review/search/filter-values.ts'
import type { EveryHit } from '../../../../core/search/search.contract.ts'
import { useCommand } from '../../../bridge/commands.ts'
import { useSitting } from '../../../bridge/sitting.ts'
import { sayError } from '../../../bridge/say-error.ts'
import { useOpenHit } from '../../../bridge/use-open-hit.ts'
import { Banner } from '../../../ui/Banner.tsx'
import { SearchField } from '../../../ui/SearchField.tsx'
import { searchWords as words } from '../../../words/search.ts'
import { comeBack, leaveBy } from './came-back.ts'
import { FilterBar } from './FilterBar.tsx'
import { NothingFound } from './NothingFound.tsx'
import { Results, type ResultsHandle } from './Results.tsx'
import { SavedSearches } from './SavedSearches.tsx'
import { SaveThisSearch } from './SaveThisSearch.tsx'
import { SearchHelp } from './SearchHelp.tsx'
import s from './SearchPanel.module.css'
import { withFilter, withoutFilters } from './filters.ts'
import { lastSearch } from './last-search.ts'
import { useSame } from './use-same.ts'
import { useSearch } from './use-search.ts'
import { WrongFilters } from './WrongFilters.tsx'

/** As the door of main has it. */
const LONGEST = 400

interface SearchPanelProps {
  readonly today: Day
  /** Stands beside the results where there is room, else above them. */
  readonly aside: ReactNode
}

/** One field over everything written; filters are typed into it or chosen below it. */
export function SearchPanel({ today, aside }: SearchPanelProps): ReactNode {
  const [text, setText] = useSitting(lastSearch)
  const field = useRef<HTMLInputElement>(null)
  const results = useRef<ResultsHandle>(null)
  // Asked in the same turn as the key: main answers sooner than a second drawing of the page would begin.
  const asked = text.trim()
  const { filter, wrong } = readAsked(text)
  const sameFilter = useSame(filter)
  const kind = asked === '' ? 'entries' : readAsked(asked).filter.kind
  const search = useSearch(asked, kind)
  const open = useOpenResult()
  const toField = useCallback(() => field.current?.focus(), [])

  useCommand('search', (wish) => {
    if (wish.text !== undefined) setText(wish.text)
    toField()
  })

  const openFirst = (): void => {
    const first = search.groups[0]?.hits[0]
    // While a newer answer is on its way the first row may be about to change under the key.
    if (first !== undefined && !search.isStale) open(first)
  }

  const beside = (
    <Beside key="beside" asked={asked} onChoose={setText}>
      {aside}
    </Beside>
  )
  const found = (
    <div key="found" className={s.found}>
      <div className={s.head}>
        <p role="status" className={s.said}>
          {search.near === null ? said(search.total, asked) : words.near(search.near)}
          {!search.isComplete && <span className={s.building}>{words.building}</span>}
        </p>
        <SaveThisSearch text={asked} />
      </div>
      {search.error !== null && <Banner tone="danger">{sayError(search.error).text}</Banner>}
      {search.total === 0 ? (
        <NothingFound
          text={asked}
          isNarrowed={isNarrowed(filter)}
          onWiden={() => setText(withoutFilters(text))}
        />
      ) : (
        <Results
          ref={results}
          search={search}
          isOneKind={kind !== null}
          today={today}
          onLeave={toField}
          onOpen={open}
          onAll={showAll}
        />
      )}
    </div>
  )
  // What was asked for comes next to the question, for the eye, the Tab key and a screen reader alike.
  return (
    <div className={s.panel} data-asking={asked !== ''}>
      <div className={s.ask}>
        <SearchField
          label={words.label}
          isLabelHidden
          placeholder={words.placeholder}
          hint={words.keys}
          maxLength={LONGEST}
          value={text}
          onChange={setText}
          onSubmit={openFirst}
          onKeyDown={(event) => {
            if (event.key === 'ArrowDown') results.current?.focusFirst()
            else event.continuePropagation()
          }}
          inputRef={field}
        />
        <FilterBar filter={sameFilter} today={today} onChange={narrow} />
        <WrongFilters wrong={wrong} />
      </div>
      {asked === '' ? [beside, found] : [found, beside]}
    </div>
  )
}

/** Opens a result, and is come back to at that one. */
function useOpenResult(): (hit: EveryHit) => void {
  const openHit = useOpenHit()
  useEffect(comeBack, [])
  return useCallback(
    (hit) => {
      leaveBy(hit.id)
      openHit(hit)
    },
    [openHit],
  )
}

/** Writes a filter into what is typed; one that would make it too long is let be. */
function narrow(change: (text: string) => string): void {
  const next = change(lastSearch.read())
  if (next.length <= LONGEST) lastSearch.keep(next)
}

function showAll(kind: SearchKind): void {
  narrow((typed) => withFilter(typed, 'kind', sayKind(kind)))
}

interface BesideProps {
  readonly asked: string
  readonly onChoose: (text: string) => void
  readonly children: ReactNode
}

/** What stands by: searches that were kept, help, and what the page adds. */
function Beside({ asked, onChoose, children }: BesideProps): ReactNode {
  return (
    <div className={s.aside}>
      <SavedSearches text={asked} onChoose={onChoose} />
      <SearchHelp />
      {children}
    </div>
  )
}

function said(total: number | null, asked: string): string {
  if (total === null) return ''
  return asked === '' ? words.entries(total) : words.found(total)
}
