import type { ReactNode } from 'react'
import type { Boundary, Slip, SlipDraft } from '../../../core/boundaries/boundaries.schema.ts'
import { MENDINGS } from '../../../core/boundaries/boundary-kinds.ts'
import type { Day } from '../../../core/kernel/time.ts'
import { call } from '../../bridge/bridge.ts'
import { KeptDialog } from '../../bridge/KeptDialog.tsx'
import { useKeptForm } from '../../bridge/use-kept-form.ts'
import { addOrEdit } from '../../bridge/use-save-once.ts'
import { DateField } from '../../ui/DateField.tsx'
import { Select } from '../../ui/Select.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { boundariesWords, MENDING_WORDS } from '../../words/boundaries.ts'
import s from './Boundaries.module.css'
import { slipsLeft } from './forms-left.ts'
import { isLine } from './line-draft.ts'

interface SlipFormProps {
  /** null for a new one. */
  readonly slip: Slip | null
  readonly start: SlipDraft
  readonly lines: readonly Boundary[]
  readonly today: Day
  readonly onClose: () => void
}

const words = boundariesWords.slips
const MENDED = MENDINGS.map((value) => ({ value, label: MENDING_WORDS[value] }))

export function SlipForm({ slip, start, lines, today, onClose }: SlipFormProps): ReactNode {
  const form = useKeptForm({
    left: slipsLeft,
    key: slip?.id ?? 'new',
    start,
    isFit: ({ what }) => isLine(what),
    write: (typed, made) =>
      addOrEdit(slip?.id ?? made, {
        add: () => call('boundaries.noteSlip', typed),
        edit: (id) => call('boundaries.editSlip', { id, draft: typed }),
      }),
    kept: () => words.noted,
    onClose,
  })
  const { draft, change, showsErrors } = form
  return (
    <KeptDialog
      form={form}
      title={slip === null ? words.add : words.edit}
      saveLabel={slip === null ? words.save : words.saveEdit}
      cancelLabel={words.cancel}
    >
      <p>{words.lead}</p>
      <Select
        label={words.line}
        choices={lineChoices(lines, draft.boundaryId)}
        value={draft.boundaryId}
        onChange={(boundaryId) => change({ boundaryId })}
      />
      <TextArea
        label={words.what}
        value={draft.what}
        onChange={(what) => change({ what })}
        error={showsErrors && !isLine(draft.what) ? words.needed : null}
      />
      <div className={s.pair}>
        <DateField
          label={words.day}
          value={draft.day}
          onChange={(day) => day !== null && change({ day })}
          latest={today}
        />
        <Select
          label={words.mended}
          choices={MENDED}
          value={draft.mended}
          onChange={(mended) => change({ mended })}
        />
      </div>
    </KeptDialog>
  )
}

/** A line that was deleted stays a choice where the slip names it. */
function lineChoices(lines: readonly Boundary[], chosen: string): { value: string; label: string }[] {
  const choices = lines.map(({ id, text }) => ({ value: id, label: text }))
  return choices.some(({ value }) => value === chosen)
    ? choices
    : [...choices, { value: chosen, label: words.gone }]
}
