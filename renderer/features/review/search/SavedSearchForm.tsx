import type { ReactNode } from 'react'
import type { SavedSearch, SavedSearchDraft } from '../../../../core/search/saved-search.schema.ts'
import { call } from '../../../bridge/bridge.ts'
import { KeptDialog } from '../../../bridge/KeptDialog.tsx'
import { makeLeft } from '../../../bridge/left-forms.ts'
import { useKeptForm } from '../../../bridge/use-kept-form.ts'
import { TextField } from '../../../ui/TextField.tsx'
import { searchWords } from '../../../words/search.ts'
import s from './SearchPanel.module.css'

const words = searchWords.saved
const LONGEST = 60

const savedSearchLeft = makeLeft<SavedSearchDraft>('search.saved')

interface SavedSearchFormProps {
  /** The one to be renamed; null keeps a new one. */
  readonly standing: SavedSearch | null
  /** What the new one asks. */
  readonly text: string
  readonly onClose: () => void
}

export function SavedSearchForm({ standing, text, onClose }: SavedSearchFormProps): ReactNode {
  const form = useKeptForm({
    left: savedSearchLeft,
    key: standing?.id ?? `new ${text}`,
    start: { name: standing?.name ?? '', text: standing?.text ?? text },
    isFit: ({ name }) => name.trim() !== '' && name.trim().length <= LONGEST,
    write: (draft, made) => {
      const id = standing?.id ?? made
      return id === null ? call('search.save', draft) : call('search.rename', { id, name: draft.name })
    },
    onClose,
  })
  const { draft, change, showsErrors } = form
  const isBad = showsErrors && (draft.name.trim() === '' || draft.name.trim().length > LONGEST)
  return (
    <KeptDialog
      form={form}
      title={standing === null ? words.saveTitle : words.renameTitle}
      saveLabel={words.keep}
      cancelLabel={words.cancel}
      size="small"
    >
      <TextField
        label={words.name}
        hint={words.nameHint}
        value={draft.name}
        onChange={(name) => change({ name })}
        maxLength={LONGEST}
        autoComplete="off"
        {...(isBad ? { error: words.nameless } : {})}
      />
      <p className={s.savedText}>{draft.text}</p>
    </KeptDialog>
  )
}
