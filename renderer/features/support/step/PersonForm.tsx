import { useState, type ReactNode } from 'react'
import { GOOD_FOR, PERSON_ROLES } from '../../../../core/support/support-kinds.ts'
import type { Person, PersonDraft } from '../../../../core/support/support.schema.ts'
import { call } from '../../../bridge/bridge.ts'
import { addOrEdit } from '../../../bridge/use-save-once.ts'
import { Checkbox } from '../../../ui/Checkbox.tsx'
import { Pair } from '../../../ui/FormDialog.tsx'
import { Select } from '../../../ui/Select.tsx'
import { TextField } from '../../../ui/TextField.tsx'
import { GOOD_FOR_WORDS, ROLE_WORDS, supportStepWords } from '../../../words/support-step.ts'
import { peopleLeft } from '../forms-left.ts'
import { KeptForm } from '../KeptForm.tsx'
import s from './SupportStep.module.css'

interface PersonFormProps {
  /** null for a new one. */
  readonly person: Person | null
  readonly onClose: () => void
}

const words = supportStepWords.people.form
const ROLES = PERSON_ROLES.map((value) => ({ value, label: ROLE_WORDS[value] }))
const BLANK: PersonDraft = { name: '', role: 'friend', goodFor: [], contact: '', asked: false }
const LONGEST = 60

export function PersonForm({ person, onClose }: PersonFormProps): ReactNode {
  const [showsErrors, setShowsErrors] = useState(false)
  return (
    <KeptForm
      left={peopleLeft}
      id={person?.id ?? 'new'}
      start={person === null ? BLANK : draftOf(person)}
      title={person === null ? words.add : words.edit}
      words={words}
      isFit={isFit}
      write={(draft, made) =>
        addOrEdit(person?.id ?? made, {
          add: () => call('support.addPerson', draft),
          edit: (id) => call('support.editPerson', { id, draft }),
        })
      }
      onShowErrors={() => setShowsErrors(true)}
      onClose={onClose}
    >
      {(draft, change) => (
        <>
          <Pair>
            <TextField
              label={words.name}
              value={draft.name}
              onChange={(name) => change({ name })}
              maxLength={LONGEST}
              autoComplete="off"
              error={showsErrors && !isFit(draft) ? words.needed : null}
            />
            <Select
              label={words.role}
              choices={ROLES}
              value={draft.role}
              onChange={(role) => change({ role })}
            />
          </Pair>
          <fieldset className={s.ticks}>
            <legend className={s.legend}>{words.goodFor}</legend>
            <div className={s.tickGrid}>
              {GOOD_FOR.map((place) => (
                <Checkbox
                  key={place}
                  isSelected={draft.goodFor.includes(place)}
                  onChange={(isOn) =>
                    change({
                      goodFor: GOOD_FOR.filter((each) =>
                        each === place ? isOn : draft.goodFor.includes(each),
                      ),
                    })
                  }
                >
                  {GOOD_FOR_WORDS[place]}
                </Checkbox>
              ))}
            </div>
          </fieldset>
          <TextField
            label={words.contact}
            hint={words.contactHint}
            value={draft.contact}
            onChange={(contact) => change({ contact })}
            maxLength={120}
            autoComplete="off"
          />
          <Checkbox isSelected={draft.asked} onChange={(asked) => change({ asked })}>
            {words.asked}
          </Checkbox>
        </>
      )}
    </KeptForm>
  )
}

function draftOf({ name, role, goodFor, contact, asked }: Person): PersonDraft {
  return { name, role, goodFor, contact, asked }
}

function isFit({ name }: PersonDraft): boolean {
  return name.trim() !== ''
}
