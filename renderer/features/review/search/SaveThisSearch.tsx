import { Bookmark } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import { useFeature } from '../../../bridge/use-feature.ts'
import { Button } from '../../../ui/Button.tsx'
import { searchWords } from '../../../words/search.ts'
import { SavedSearchForm } from './SavedSearchForm.tsx'

/** Keeps what is asked now by a name; not there where nothing is asked, or it is kept already. */
export function SaveThisSearch({ text }: { readonly text: string }): ReactNode {
  const { value: all } = useFeature('search.saved')
  const [isOpen, setOpen] = useState(false)
  if (text === '' || all === undefined || all.some((each) => each.text === text)) return null
  return (
    <>
      <Button kind="quiet" isSmall icon={<Bookmark />} onPress={() => setOpen(true)}>
        {searchWords.saved.save}
      </Button>
      {isOpen && <SavedSearchForm standing={null} text={text} onClose={() => setOpen(false)} />}
    </>
  )
}
