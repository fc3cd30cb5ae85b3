import { Ellipsis, Pencil, PhoneCall, Plus, Trash2 } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import type { Search } from '../../../../core/support/support.schema.ts'
import { useAction } from '../../../bridge/use-action.ts'
import { Button } from '../../../ui/Button.tsx'
import { EmptyState } from '../../../ui/EmptyState.tsx'
import { IconButton } from '../../../ui/IconButton.tsx'
import { Menu } from '../../../ui/Menu.tsx'
import { Part } from '../../../ui/Part.tsx'
import { offerUndo } from '../../../bridge/offer-undo.ts'
import { showToast } from '../../../ui/Toast.tsx'
import { useAsked } from '../../../ui/use-asked.tsx'
import { SEARCH_KIND_WORDS, SEARCH_STATUS_WORDS, supportStepWords } from '../../../words/support-step.ts'
import { SearchForm } from './SearchForm.tsx'
import s from './SupportStep.module.css'

const words = supportStepWords.search

/** Whom one looks for, where it stands, and the questions for a first call. */
export function SearchPart({ searches }: { readonly searches: readonly Search[] }): ReactNode {
  const [editing, setEditing] = useState<Search | 'new' | null>(null)
  const putBack = useAction('support.putSearchBack', { onDone: () => showToast({ text: words.back }) })
  const remove = useAction('support.removeSearch', {
    onDone: ({ id }) => offerUndo(words.removed, () => putBack.run({ id })),
  })
  const removal = useAsked(words.ask, (search: Search) => void remove.run({ id: search.id }))
  return (
    <Part
      title={words.title}
      hint={words.hint}
      action={
        searches.length > 0 && (
          <Button icon={<Plus />} onPress={() => setEditing('new')}>
            {words.add}
          </Button>
        )
      }
    >
      {searches.length === 0 ? (
        <EmptyState
          icon={<PhoneCall />}
          title={words.emptyTitle}
          actions={<Button onPress={() => setEditing('new')}>{words.emptyAction}</Button>}
        >
          {words.emptyText}
        </EmptyState>
      ) : (
        <ul className={s.searches}>
          {searches.map((search) => (
            <SearchCard
              key={search.id}
              search={search}
              onEdit={() => setEditing(search)}
              onRemove={() => removal.ask(search)}
            />
          ))}
        </ul>
      )}
      {editing !== null && (
        <SearchForm search={editing === 'new' ? null : editing} onClose={() => setEditing(null)} />
      )}
      {removal.dialog}
    </Part>
  )
}

interface SearchCardProps {
  readonly search: Search
  readonly onEdit: () => void
  readonly onRemove: () => void
}

function SearchCard({ search, onEdit, onRemove }: SearchCardProps): ReactNode {
  const { id, kind, status, questions, budget } = search
  const label = words.menu(SEARCH_KIND_WORDS[kind])
  return (
    <li className={s.card} aria-labelledby={`search-${id}`} data-record={id}>
      <div className={s.head}>
        <div>
          <h3 id={`search-${id}`} className={s.cardTitle}>
            {SEARCH_KIND_WORDS[kind]}
          </h3>
          <p className={s.quiet}>
            {[SEARCH_STATUS_WORDS[status], ...(budget === '' ? [] : [words.budget(budget)])].join(' · ')}
          </p>
        </div>
        <Menu
          label={label}
          entries={[
            { id: 'edit', label: words.change, icon: <Pencil />, onAction: onEdit },
            { id: 'remove', label: words.remove, icon: <Trash2 />, isDanger: true, onAction: onRemove },
          ]}
        >
          <IconButton label={label} icon={<Ellipsis />} />
        </Menu>
      </div>
      {kind === 'couple' && <p className={s.quiet}>{words.couple}</p>}
      <div className={s.list}>
        <h4 className={s.legend}>{words.questions}</h4>
        {questions.length === 0 ? (
          <p className={s.quiet}>{words.noQuestions}</p>
        ) : (
          <ul className={s.planLines}>
            {questions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        )}
      </div>
    </li>
  )
}
