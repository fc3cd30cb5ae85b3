import type { EntryRow } from '../../../../core/journal/entry.schema.ts'
import { useFeature } from '../../../bridge/use-feature.ts'
import { isResting } from './deep-rules.ts'

/** Every deep write so far. */
export function useDeepRows(): readonly EntryRow[] {
  return (
    useFeature('journal.page', { filter: { mode: 'deep_write' }, offset: 0, limit: 500 }).value?.rows ?? []
  )
}

export function useDeepRest(): boolean {
  return isResting(useDeepRows())
}
