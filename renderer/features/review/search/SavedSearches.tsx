import { Ellipsis, Pencil, Trash2 } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import { goneTags } from '../../../../core/review/search/tags-in-searches.ts'
import type { SavedSearch } from '../../../../core/search/saved-search.schema.ts'
import { useAction } from '../../../bridge/use-action.ts'
import { useFeature } from '../../../bridge/use-feature.ts'
import { Card } from '../../../ui/Card.tsx'
import { IconButton } from '../../../ui/IconButton.tsx'
import { Menu } from '../../../ui/Menu.tsx'
import { offerUndo } from '../../../bridge/offer-undo.ts'
import { showToast } from '../../../ui/Toast.tsx'
import { useAsked } from '../../../ui/use-asked.tsx'
import { searchWords } from '../../../words/search.ts'
import { SavedSearchForm } from './SavedSearchForm.tsx'
import s from './SearchPanel.module.css'

const words = searchWords.saved

interface SavedSearchesProps {
  /** What is asked now. */
  readonly text: string
  readonly onChoose: (text: string) => void
}

/** Searches kept by a name. */
export function SavedSearches({ text, onChoose }: SavedSearchesProps): ReactNode {
  const { value: all } = useFeature('search.saved')
  const tags = useFeature('journal.tags').value?.map(({ tag }) => tag)
  const [editing, setEditing] = useState<SavedSearch | null>(null)
  const putBack = useAction('search.putBack', { onDone: () => showToast({ text: words.back }) })
  const remove = useAction('search.remove', {
    onDone: ({ id }) => offerUndo(words.removed, () => putBack.run({ id })),
  })
  const removal = useAsked(words.ask, ({ id }: SavedSearch) => void remove.run({ id }))
  if (all === undefined) return null
  return (
    <Card title={words.title} isCompact>
      {all.length === 0 && <p className={s.quiet}>{words.none}</p>}
      {all.length > 0 && (
        <ul className={s.saved}>
          {all.map((each) => (
            <li key={each.id} className={s.savedItem}>
              <button
                type="button"
                className={s.choose}
                aria-current={each.text === text ? 'true' : undefined}
                onClick={() => onChoose(each.text)}
              >
                <span className={s.savedName}>{each.name}</span>
                <span className={s.savedText}>{each.text}</span>
                {tags !== undefined && <GoneTags tags={goneTags(each.text, tags)} />}
              </button>
              <Menu
                label={words.menu(each.name)}
                entries={[
                  { id: 'rename', label: words.rename, icon: <Pencil />, onAction: () => setEditing(each) },
                  {
                    id: 'remove',
                    label: words.remove,
                    icon: <Trash2 />,
                    isDanger: true,
                    onAction: () => removal.ask(each),
                  },
                ]}
              >
                <IconButton label={words.menu(each.name)} icon={<Ellipsis />} />
              </Menu>
            </li>
          ))}
        </ul>
      )}
      {editing !== null && (
        <SavedSearchForm standing={editing} text={editing.text} onClose={() => setEditing(null)} />
      )}
      {removal.dialog}
    </Card>
  )
}

/** Deleted since, or nowhere any more: the search stays, and says why it finds nothing. */
function GoneTags({ tags }: { readonly tags: readonly string[] }): ReactNode {
  return tags.length === 0 ? null : <span className={s.goneTags}>{words.goneTags(tags)}</span>
}
