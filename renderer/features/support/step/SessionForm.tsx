import { useState, type ReactNode } from 'react'
import type { Person, Session, SessionDraft } from '../../../../core/support/support.schema.ts'
import { call } from '../../../bridge/bridge.ts'
import { addOrEdit } from '../../../bridge/use-save-once.ts'
import { DateField } from '../../../ui/DateField.tsx'
import { Pair } from '../../../ui/FormDialog.tsx'
import { Select } from '../../../ui/Select.tsx'
import { TextArea } from '../../../ui/TextArea.tsx'
import { TextField } from '../../../ui/TextField.tsx'
import { supportStepWords } from '../../../words/support-step.ts'
import { sessionsLeft } from '../forms-left.ts'
import { KeptForm } from '../KeptForm.tsx'

interface SessionFormProps {
  /** null for a new one. */
  readonly session: Session | null
  readonly start: SessionDraft
  readonly people: readonly Person[]
  readonly onClose: () => void
}

const words = supportStepWords.sessions.form
const NOBODY = 'nobody'
const LONGEST = 800

export function SessionForm({ session, start, people, onClose }: SessionFormProps): ReactNode {
  const [showsErrors, setShowsErrors] = useState(false)
  const choices = [
    ...people.map(({ id, name }) => ({ value: id, label: name })),
    { value: NOBODY, label: words.nobody },
  ]
  return (
    <KeptForm
      left={sessionsLeft}
      id={session?.id ?? `new ${start.personId ?? ''}`}
      start={start}
      title={session === null ? words.add : words.edit}
      words={words}
      isFit={isFit}
      write={(draft, made) =>
        addOrEdit(session?.id ?? made, {
          add: () => call('support.addSession', draft),
          edit: (id) => call('support.editSession', { id, draft }),
        })
      }
      onShowErrors={() => setShowsErrors(true)}
      onClose={onClose}
    >
      {(draft, change) => {
        const isKnown = people.some(({ id }) => id === draft.personId)
        return (
          <>
            <Pair>
              <DateField
                label={words.day}
                value={draft.day}
                onChange={(day) => day !== null && change({ day })}
              />
              <Select
                label={words.person}
                choices={choices}
                value={isKnown ? draft.personId : NOBODY}
                onChange={(id) => change({ personId: id === NOBODY ? null : id })}
              />
            </Pair>
            {!isKnown && (
              <TextField
                label={words.withWhom}
                value={draft.withWhom}
                onChange={(withWhom) => change({ withWhom })}
                maxLength={60}
                autoComplete="off"
              />
            )}
            <TextArea
              label={words.tookAway}
              hint={words.tookAwayHint}
              value={draft.tookAway}
              onChange={(tookAway) => change({ tookAway })}
              isReading
              rows={3}
              error={showsErrors && !isFit(draft) ? words.tooLong : null}
            />
            <DateField label={words.next} value={draft.next} onChange={(next) => change({ next })} />
          </>
        )
      }}
    </KeptForm>
  )
}

function isFit({ tookAway }: SessionDraft): boolean {
  return tookAway.length <= LONGEST
}
