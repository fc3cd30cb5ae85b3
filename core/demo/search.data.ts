import type { SavedSearchDraft } from '../search/saved-search.schema.ts'

/** What someone comes back to after some months. */
export const DEMO_SEARCHES: readonly SavedSearchDraft[] = [
  { name: 'Good days', text: 'mood:>3 is:starred' },
  { name: 'Asking before I answer', text: 'listen' },
  { name: 'Everything about the envelopes', text: 'envelope -ward' },
]
