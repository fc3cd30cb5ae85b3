import type { ReactNode } from 'react'
import { addDays, type Day } from '../../../core/kernel/time.ts'
import { proposedSeal } from '../../../core/outcome/letters.ts'
import { LETTER_KINDS, type LetterKind } from '../../../core/outcome/outcome-kinds.ts'
import type { LetterDraft } from '../../../core/outcome/outcome.schema.ts'
import type { Result } from '../../../core/kernel/result.ts'
import { call } from '../../bridge/bridge.ts'
import { KeptDialog } from '../../bridge/KeptDialog.tsx'
import { addOrEdit } from '../../bridge/use-save-once.ts'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { DateField } from '../../ui/DateField.tsx'
import { SegmentedControl } from '../../ui/SegmentedControl.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { shortDate } from '../../words/dates.ts'
import { LETTER_KIND_WORDS, outcomeWords } from '../../words/outcome.ts'
import { lettersLeft, type LetterForm as Draft } from './forms-left.ts'
import s from './Outcome.module.css'
import { useKeptForm } from '../../bridge/use-kept-form.ts'

interface LetterFormProps {
  /** null for a new one. */
  readonly id: string | null
  readonly start: LetterDraft | null
  readonly today: Day
  readonly onClose: () => void
}

const words = outcomeWords.letter
const KINDS = LETTER_KINDS.map((value) => ({ value, label: LETTER_KIND_WORDS[value] }))
/** As the contract allows. */
const LONGEST = 20_000
const BLANK: LetterDraft = { kind: 'letting_go', text: '' }

export function LetterForm({ id, start, today, onClose }: LetterFormProps): ReactNode {
  const keep = ({ sealUntil, ...draft }: Draft, made: string | null): Promise<Result<unknown>> =>
    addOrEdit(id ?? made, {
      add: () => call('outcome.addLetter', { draft, sealUntil }),
      edit: (known) => call('outcome.editLetter', { id: known, draft, sealUntil }),
    })
  const form = useKeptForm<Draft>({
    left: lettersLeft,
    key: id ?? 'new',
    start: { ...(start ?? BLANK), sealUntil: null },
    isFit: (draft) => isLetter(draft.text) && isAhead(draft.sealUntil, today),
    write: keep,
    // Nobody is shut out of a letter they were in the middle of.
    writeAtLock: (draft, made) => keep({ ...draft, sealUntil: null }, made),
    kept: ({ sealUntil }) => (sealUntil === null ? words.kept : words.sealed(shortDate(sealUntil))),
    onClose,
  })
  const { draft, change, showsErrors } = form
  const { sealUntil } = draft
  return (
    <KeptDialog
      form={form}
      title={id === null ? words.add : words.edit}
      saveLabel={sealUntil === null ? words.save : words.saveSealed}
      cancelLabel={words.cancel}
      size="large"
    >
      <SegmentedControl
        label={words.kind}
        choices={KINDS}
        value={draft.kind}
        onChange={(kind) => change(withKind(kind, id === null, today))}
      />
      <div className={s.letterField}>
        <TextArea
          label={words.text}
          value={draft.text}
          onChange={(text) => change({ text })}
          isReading
          error={showsErrors ? wrongIn(draft.text) : null}
        />
      </div>
      <Checkbox
        isSelected={sealUntil !== null}
        onChange={(isSealed) =>
          change({ sealUntil: isSealed ? (proposedSeal(draft.kind, today) ?? addDays(today, 30)) : null })
        }
        hint={words.sealHint}
      >
        {words.seal}
      </Checkbox>
      {sealUntil !== null && (
        <DateField
          label={words.until}
          value={sealUntil}
          onChange={(day) => day !== null && change({ sealUntil: day })}
          earliest={addDays(today, 1)}
          error={isAhead(sealUntil, today) ? null : words.ahead}
        />
      )}
    </KeptDialog>
  )
}

/** A letter to me in a year proposes its day; the person may untick it. */
function withKind(kind: LetterKind, isNew: boolean, today: Day): Partial<Draft> {
  return isNew ? { kind, sealUntil: proposedSeal(kind, today) } : { kind }
}

function isLetter(text: string): boolean {
  return wrongIn(text) === null
}

function wrongIn(text: string): string | null {
  if (text.trim() === '') return words.needed
  return text.length > LONGEST ? words.tooLong : null
}

function isAhead(day: Day | null, today: Day): boolean {
  return day === null || day > today
}
