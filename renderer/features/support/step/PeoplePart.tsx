import { Plus, Users } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import type { Day } from '../../../../core/kernel/time.ts'
import type { Person } from '../../../../core/support/support.schema.ts'
import { useAction } from '../../../bridge/use-action.ts'
import { Button } from '../../../ui/Button.tsx'
import { EmptyState } from '../../../ui/EmptyState.tsx'
import { Part } from '../../../ui/Part.tsx'
import { offerUndo } from '../../../bridge/offer-undo.ts'
import { showToast } from '../../../ui/Toast.tsx'
import { useAsked } from '../../../ui/use-asked.tsx'
import { supportStepWords } from '../../../words/support-step.ts'
import { PeopleMap } from './PeopleMap.tsx'
import { PersonForm } from './PersonForm.tsx'
import { SessionForm } from './SessionForm.tsx'
import { blankSession } from './session-draft.ts'

interface PeoplePartProps {
  readonly people: readonly Person[]
  readonly today: Day
}

const words = supportStepWords.people

export function PeoplePart({ people, today }: PeoplePartProps): ReactNode {
  const [editing, setEditing] = useState<Person | 'new' | null>(null)
  const [preparing, setPreparing] = useState<Person | null>(null)
  const putBack = useAction('support.putPersonBack', { onDone: () => showToast({ text: words.back }) })
  const remove = useAction('support.removePerson', {
    onDone: ({ id }) => offerUndo(words.removed, () => putBack.run({ id })),
  })
  const removal = useAsked(words.ask, (person: Person) => void remove.run({ id: person.id }))
  return (
    <Part
      title={words.title}
      hint={words.hint}
      action={
        people.length > 0 && (
          <Button icon={<Plus />} onPress={() => setEditing('new')}>
            {words.add}
          </Button>
        )
      }
    >
      {people.length === 0 ? (
        <EmptyState
          icon={<Users />}
          title={words.emptyTitle}
          actions={
            <Button kind="primary" onPress={() => setEditing('new')}>
              {words.emptyAction}
            </Button>
          }
        >
          {words.emptyText}
        </EmptyState>
      ) : (
        <PeopleMap people={people} onEdit={setEditing} onPrepare={setPreparing} onRemove={removal.ask} />
      )}
      {editing !== null && (
        <PersonForm person={editing === 'new' ? null : editing} onClose={() => setEditing(null)} />
      )}
      {preparing !== null && (
        <SessionForm
          session={null}
          start={blankSession(today, preparing.id)}
          people={people}
          onClose={() => setPreparing(null)}
        />
      )}
      {removal.dialog}
    </Part>
  )
}
