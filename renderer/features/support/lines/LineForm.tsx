import { useState, type ReactNode } from 'react'
import type { Day } from '../../../../core/kernel/time.ts'
import type { ShownLine } from '../../../../core/support/helplines.ts'
import { HELPLINE_KINDS } from '../../../../core/support/support-kinds.ts'
import type { OwnLineDraft } from '../../../../core/support/support.schema.ts'
import { call } from '../../../bridge/bridge.ts'
import { addOrEdit } from '../../../bridge/use-save-once.ts'
import { DateField } from '../../../ui/DateField.tsx'
import { Pair } from '../../../ui/FormDialog.tsx'
import { Select } from '../../../ui/Select.tsx'
import { TextField } from '../../../ui/TextField.tsx'
import { supportWords } from '../../../words/support.ts'
import { linesLeft } from '../forms-left.ts'
import { KeptForm } from '../KeptForm.tsx'

interface LineFormProps {
  /** null for one more. */
  readonly line: ShownLine | null
  readonly country: string
  readonly today: Day
  readonly onClose: () => void
}

const words = supportWords.form
const KINDS = HELPLINE_KINDS.map((value) => ({ value, label: supportWords.kinds[value] }))

/** A number of one's own, or one of the list in one's own words. */
export function LineForm({ line, country, today, onClose }: LineFormProps): ReactNode {
  const [showsErrors, setShowsErrors] = useState(false)
  const own = line?.own ?? null
  return (
    <KeptForm
      left={linesLeft}
      id={line?.key ?? `new ${country}`}
      start={draftOf(line, country, today)}
      title={line === null ? words.add : words.edit}
      words={words}
      isFit={({ name, number }) => name.trim() !== '' && number.trim() !== ''}
      write={(draft, made) =>
        addOrEdit(own?.id ?? made, {
          add: () => call('support.addLine', draft),
          edit: (id) => call('support.editLine', { id, draft }),
        })
      }
      onShowErrors={() => setShowsErrors(true)}
      onClose={onClose}
    >
      {(draft, change) => (
        <>
          <Select
            label={words.kind}
            choices={KINDS}
            value={draft.kind}
            onChange={(kind) => change({ kind })}
          />
          <Pair>
            <TextField
              label={words.number}
              value={draft.number}
              onChange={(number) => change({ number })}
              maxLength={60}
              autoComplete="off"
              error={showsErrors && draft.number.trim() === '' ? words.needed : null}
            />
            <TextField
              label={words.name}
              value={draft.name}
              onChange={(name) => change({ name })}
              maxLength={80}
              autoComplete="off"
              error={showsErrors && draft.name.trim() === '' ? words.needed : null}
            />
          </Pair>
          <TextField
            label={words.note}
            value={draft.note}
            onChange={(note) => change({ note })}
            maxLength={120}
            autoComplete="off"
          />
          <DateField
            label={words.checked}
            value={draft.checked}
            onChange={(checked) => change({ checked })}
            latest={today}
          />
        </>
      )}
    </KeptForm>
  )
}

function draftOf(line: ShownLine | null, country: string, today: Day): OwnLineDraft {
  if (line === null) {
    return {
      country,
      kind: 'crisis',
      name: '',
      number: '',
      note: '',
      checked: today,
      replaces: null,
      isHidden: false,
    }
  }
  const { kind, name, number, note, own, shipped } = line
  const replaces = own ? own.replaces : shipped
  return { country, kind, name, number, note, checked: own?.checked ?? today, replaces, isHidden: false }
}
