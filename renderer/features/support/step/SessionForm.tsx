import { useState, type ReactNode } from 'react'
import type { Person, Session } from '../../../../core/support/support.schema.ts'
import { takenIn } from '../../../bridge/unadded.ts'
import { DateField } from '../../../ui/DateField.tsx'
import { Disclosure } from '../../../ui/Disclosure.tsx'
import { Pair } from '../../../ui/FormDialog.tsx'
import { Select } from '../../../ui/Select.tsx'
import { TagField } from '../../../ui/TagField.tsx'
import { TextArea } from '../../../ui/TextArea.tsx'
import { TextField } from '../../../ui/TextField.tsx'
import { supportStepWords } from '../../../words/support-step.ts'
import { sessionsLeft } from '../forms-left.ts'
import { KeptForm } from '../KeptForm.tsx'
import {
  isSessionFit,
  isTookAwayTooLong,
  keepSession,
  SESSION_LENGTHS,
  type SessionForming,
} from './session-draft.ts'

interface SessionFormProps {
  /** null for a new one. */
  readonly session: Session | null
  readonly start: SessionForming
  readonly people: readonly Person[]
  readonly onClose: () => void
}

const words = supportStepWords.sessions.form
const NOBODY = 'nobody'
const ROOM = { longest: SESSION_LENGTHS.bring, most: SESSION_LENGTHS.mostBrought }

/** A new one asks what to bring; what was taken away comes after it was. */
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
      isFit={isSessionFit}
      takeIn={(draft) => takenIn(draft, 'bring', ROOM)}
      write={(draft, made) => keepSession(session?.id ?? made, draft)}
      onShowErrors={() => setShowsErrors(true)}
      onClose={onClose}
    >
      {(draft, change) => {
        const isKnown = people.some(({ id }) => id === draft.personId)
        const tookAway = (
          <TextArea
            label={words.tookAway}
            hint={words.tookAwayHint}
            value={draft.tookAway}
            onChange={(text) => change({ tookAway: text })}
            isReading
            rows={3}
            error={showsErrors && isTookAwayTooLong(draft) ? words.tooLong : null}
          />
        )
        return (
          <>
            {session === null && <BringField draft={draft} onChange={change} />}
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
            {session !== null && tookAway}
            <DateField label={words.next} value={draft.next} onChange={(next) => change({ next })} />
            {session === null && (
              <Disclosure title={words.was} isOpenAtFirst={draft.tookAway !== ''}>
                {tookAway}
              </Disclosure>
            )}
          </>
        )
      }}
    </KeptForm>
  )
}

interface BringFieldProps {
  readonly draft: SessionForming
  readonly onChange: (part: Partial<SessionForming>) => void
}

function BringField({ draft, onChange }: BringFieldProps): ReactNode {
  return (
    <TagField
      label={words.bring}
      placeholder={words.bringHint}
      value={draft.bring}
      onChange={(bring) => onChange({ bring })}
      suggestions={[]}
      {...ROOM}
      isForSentences
      box={{
        text: draft.unadded.bring,
        onChange: (text) => onChange({ unadded: { bring: text } }),
      }}
    />
  )
}
