import { useCallback, useDeferredValue, useRef, type ReactNode } from 'react'
import type { EntryFilter } from '../../../../core/journal/journal.contract.ts'
import type { Day } from '../../../../core/kernel/time.ts'
import { send, useCommand } from '../../../bridge/commands.ts'
import { useSitting } from '../../../bridge/sitting.ts'
import { sayError } from '../../../bridge/say-error.ts'
import { Banner } from '../../../ui/Banner.tsx'
import { SearchField } from '../../../ui/SearchField.tsx'
import { reviewWords } from '../../../words/review.ts'
import { FilterBar } from './FilterBar.tsx'
import { NothingFound } from './NothingFound.tsx'
import { Results, type ResultsHandle } from './Results.tsx'
import s from './SearchPanel.module.css'
import { isNarrowed } from './filters.ts'
import { lastSearch } from './last-search.ts'
import { useSearch } from './use-search.ts'

const words = reviewWords.search

interface SearchPanelProps {
  readonly today: Day
  /** Stands beside the results where there is room, else above them. */
  readonly aside: ReactNode
}

export function SearchPanel({ today, aside }: SearchPanelProps): ReactNode {
  const [{ text, filter }, keep] = useSitting(lastSearch)
  const setText = (next: string): void => keep({ text: next, filter })
  const setFilter = (next: EntryFilter): void => keep({ text, filter: next })
  const field = useRef<HTMLInputElement>(null)
  const results = useRef<ResultsHandle>(null)
  const asked = useDeferredValue(text.trim())
  const search = useSearch(asked, filter)
  const toField = useCallback(() => field.current?.focus(), [])

  useCommand('search', (wish) => {
    if (wish.text !== undefined) setText(wish.text)
    toField()
  })

  const openFirst = (): void => {
    const first = search.hits[0]
    // While a newer answer is on its way the first row may be about to change under the key.
    if (first !== undefined && !search.isStale && asked === text.trim())
      send('open-entry', { id: first.row.id })
  }

  const said = search.total === null ? '' : reviewWords.found(search.total, asked)
  return (
    <div className={s.panel}>
      <div className={s.ask}>
        <SearchField
          label={words.label}
          isLabelHidden
          placeholder={words.placeholder}
          hint={words.keys}
          maxLength={400}
          value={text}
          onChange={setText}
          onSubmit={openFirst}
          onKeyDown={(event) => {
            if (event.key === 'ArrowDown') results.current?.focusFirst()
            else event.continuePropagation()
          }}
          inputRef={field}
        />
        <FilterBar filter={filter} today={today} onChange={setFilter} />
      </div>
      <div className={s.aside}>{aside}</div>
      <div className={s.found}>
        <p role="status" className={s.said}>
          {said}
          {!search.isComplete && <span className={s.building}> {words.building}</span>}
        </p>
        {search.error !== null && <Banner tone="danger">{sayError(search.error).text}</Banner>}
        {search.total === 0 ? (
          <NothingFound text={asked} isNarrowed={isNarrowed(filter)} onWiden={() => setFilter({})} />
        ) : (
          <Results ref={results} search={search} today={today} onLeave={toField} />
        )}
      </div>
    </div>
  )
}
