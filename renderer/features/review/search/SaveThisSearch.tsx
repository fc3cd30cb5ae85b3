import { Bookmark, BookmarkCheck } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import type { SavedSearch } from '../../../../core/search/saved-search.schema.ts'
import { useFeature } from '../../../bridge/use-feature.ts'
import { Button } from '../../../ui/Button.tsx'
import { searchWords } from '../../../words/search.ts'
import { SavedSearchForm } from './SavedSearchForm.tsx'

const words = searchWords.saved

/** The form as it was opened: for a new one, or to rename the one that is kept already. */
interface Opened {
  readonly standing: SavedSearch | null
}

/** Keeps what is asked now by a name, and says by which it is kept; not there where nothing is asked. */
export function SaveThisSearch({ text }: { readonly text: string }): ReactNode {
  const { value: all } = useFeature('search.saved')
  const [opened, setOpened] = useState<Opened | null>(null)
  if (text === '' || all === undefined) return null
  const standing = all.find((each) => each.text === text) ?? null
  return (
    <>
      <Button
        kind="quiet"
        isSmall
        icon={standing === null ? <Bookmark /> : <BookmarkCheck />}
        onPress={() => setOpened({ standing })}
      >
        {standing === null ? words.save : words.savedAs(standing.name)}
      </Button>
      {opened !== null && (
        <SavedSearchForm standing={opened.standing} text={text} onClose={() => setOpened(null)} />
      )}
    </>
  )
}
