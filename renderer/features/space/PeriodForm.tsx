import type { ReactNode } from 'react'
import { withAgreement } from '../../../core/space/periods.ts'
import { AGREEMENTS, ALLOWED, ENTER_QUESTIONS } from '../../../core/space/space-kinds.ts'
import type { Period, PeriodDraft } from '../../../core/space/space.schema.ts'
import { call } from '../../bridge/bridge.ts'
import { KeptDialog } from '../../bridge/KeptDialog.tsx'
import { sayError } from '../../bridge/say-error.ts'
import { useKeptForm } from '../../bridge/use-kept-form.ts'
import { addOrEdit } from '../../bridge/use-save-once.ts'
import { isAllAdded, onLists } from '../../bridge/unadded.ts'
import { DateField } from '../../ui/DateField.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { TagField } from '../../ui/TagField.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { AGREEMENT_WORDS, ALLOWED_WORDS } from '../../words/space-kinds.ts'
import { spaceWords } from '../../words/space.ts'
import { periodsLeft } from './forms-left.ts'
import { LengthField } from './LengthField.tsx'
import { isPeriodFit, LONGEST_WHY } from './period-draft.ts'
import { PeriodTicks } from './PeriodTicks.tsx'
import s from './Space.module.css'

interface PeriodFormProps {
  /** null for a new one. */
  readonly period: Period | null
  readonly start: PeriodDraft
  readonly onClose: () => void
}

const words = spaceWords.period
const WISHES = AGREEMENTS.map((value) => ({ value, ...AGREEMENT_WORDS[value] }))
const MAY = ALLOWED.map((value) => ({ value, ...ALLOWED_WORDS[value] }))

export function PeriodForm({ period, start, onClose }: PeriodFormProps): ReactNode {
  const form = useKeptForm({
    left: periodsLeft,
    key: period?.id ?? 'new',
    start: { ...start, unadded: { practicalTopics: '' } },
    isFit: (typed) => isPeriodFit(typed) && (isAllAdded(typed) || typed.allowed !== 'practical_only'),
    isOnlyAsked: period === null,
    write: (typed, made) =>
      addOrEdit(period?.id ?? made, {
        add: () => call('space.addPeriod', onLists(typed)),
        edit: (id) => call('space.editPeriod', { id, draft: onLists(typed) }),
      }),
    onClose,
  })
  const { draft, change } = form
  return (
    <KeptDialog
      form={form}
      title={period === null ? words.newTitle : words.editTitle}
      saveLabel={period === null ? spaceWords.save : spaceWords.saveEdit}
      cancelLabel={spaceWords.cancel}
      refusal={form.error && { title: sayError(form.error).title, text: words.wrongDays }}
    >
      <RadioGroup
        label={words.agreement}
        choices={WISHES}
        value={draft.agreement}
        onChange={(agreement) => change(withAgreement(draft, agreement))}
      />
      {draft.agreement === 'their_request' && <p className={s.said}>{words.theirs}</p>}
      <DateField
        label={words.start}
        value={draft.start}
        onChange={(day) => day !== null && change({ start: day })}
      />
      <LengthField value={draft.lengthDays} onChange={(lengthDays) => change({ lengthDays })} />
      <RadioGroup
        label={words.allowed}
        choices={MAY}
        value={draft.allowed}
        onChange={(allowed) => change({ allowed })}
      />
      {draft.allowed === 'practical_only' && (
        <TagField
          label={words.topics}
          value={draft.practicalTopics}
          onChange={(topics) => change({ practicalTopics: [...topics] })}
          suggestions={[]}
          placeholder={words.topicsHint}
          longest={60}
          most={20}
          box={{
            text: draft.unadded.practicalTopics,
            onChange: (text) => change({ unadded: { practicalTopics: text } }),
          }}
        />
      )}
      <TextArea
        label={words.why}
        value={draft.whyForMe}
        onChange={(whyForMe) => change({ whyForMe })}
        isReading
        rows={2}
        error={draft.whyForMe.length > LONGEST_WHY ? spaceWords.tooLong(LONGEST_WHY) : null}
      />
      <PeriodTicks
        title={words.enter}
        questions={ENTER_QUESTIONS}
        value={draft.ticks}
        onChange={(ticks) => change({ ticks })}
      />
    </KeptDialog>
  )
}
