import type { EntryFilter } from '../../../../core/journal/journal.contract.ts'
import { makeSitting } from '../../../bridge/sitting.ts'

export interface LastSearch {
  readonly text: string
  readonly filter: EntryFilter
}

/** What was searched for last, so that it still stands when one comes back from an entry. */
export const lastSearch = makeSitting<LastSearch>({ text: '', filter: {} })
