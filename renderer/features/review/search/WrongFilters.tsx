import type { ReactNode } from 'react'
import type { WrongFilter } from '../../../../core/review/search/asked.ts'
import { searchWords as words } from '../../../words/search.ts'
import s from './SearchPanel.module.css'

/** So many are told; more would push what was found off the screen. */
const MOST_TOLD = 2

/** What is not right about the filters, in plain words; what filters there are is said once. */
export function WrongFilters({ wrong }: { readonly wrong: readonly WrongFilter[] }): ReactNode {
  if (wrong.length === 0) return null
  const more = wrong.length - MOST_TOLD
  const told = [
    ...wrong.slice(0, MOST_TOLD).map((each) => words.wrong(each)),
    ...(more > 0 ? [words.moreWrong(more)] : []),
    ...(wrong.some(({ why }) => why === 'unknown') ? [words.theFilters] : []),
  ]
  return (
    <p role="status" className={s.wrong}>
      {told.join(' ')}
    </p>
  )
}
