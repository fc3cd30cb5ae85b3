import { BookOpen, SearchX } from 'lucide-react'
import type { ReactNode } from 'react'
import { send } from '../../../bridge/commands.ts'
import { Button } from '../../../ui/Button.tsx'
import { EmptyState } from '../../../ui/EmptyState.tsx'
import { searchWords as words } from '../../../words/search.ts'

interface NothingFoundProps {
  readonly text: string
  readonly isNarrowed: boolean
  readonly onWiden: () => void
}

/** Tells an empty journal from a search that found nothing, and says what may help. */
export function NothingFound({ text, isNarrowed, onWiden }: NothingFoundProps): ReactNode {
  if (text === '' && !isNarrowed) {
    return (
      <EmptyState
        icon={<BookOpen />}
        title={words.emptyTitle}
        actions={
          <Button kind="primary" onPress={() => send('new-entry', {})}>
            {words.emptyAction}
          </Button>
        }
      >
        {words.emptyText}
      </EmptyState>
    )
  }
  return (
    <EmptyState
      icon={<SearchX />}
      title={words.nothingTitle}
      actions={isNarrowed ? <Button onPress={onWiden}>{words.clearFilters}</Button> : undefined}
    >
      {text === '' ? words.nothingFilters : words.nothingWords}
      {text !== '' && isNarrowed && ` ${words.nothingFilters}`}
    </EmptyState>
  )
}
