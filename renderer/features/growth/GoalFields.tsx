import { useEffect, useRef, type ReactNode } from 'react'
import { GOAL_KINDS, GOAL_MEASURES } from '../../../core/growth/goal-kinds.ts'
import type { GoalDraft } from '../../../core/growth/growth.schema.ts'
import { DateField } from '../../ui/DateField.tsx'
import { NumberField } from '../../ui/NumberField.tsx'
import { SegmentedControl } from '../../ui/SegmentedControl.tsx'
import { Select } from '../../ui/Select.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { APART_WORDS, KIND_WORDS, MEASURE_WORDS } from '../../words/goal-kinds.ts'
import { growthWords } from '../../words/growth.ts'
import s from './GoalForm.module.css'
import { IssueSelect } from './IssueSelect.tsx'
import { isTitleFit, LONGEST } from './goal-draft.ts'

export interface GoalFieldsProps {
  readonly draft: GoalDraft
  /** What the form was opened with. */
  readonly start: GoalDraft
  readonly showsErrors: boolean
  readonly onChange: (part: Partial<GoalDraft>) => void
}

const words = growthWords.form
const KINDS = GOAL_KINDS.map((value) => ({ value, label: KIND_WORDS[value] }))
const MEASURES = GOAL_MEASURES.map((value) => ({ value, label: MEASURE_WORDS[value] }))
const MOST_A_WEEK = 14

export function GoalFields(props: GoalFieldsProps): ReactNode {
  const { draft, showsErrors, onChange } = props
  const first = useRef<HTMLInputElement>(null)
  useEffect(() => first.current?.focus(), [])
  const hasTitleError = draft.title.trim().length > LONGEST.title || (showsErrors && !isTitleFit(draft.title))
  return (
    <div className={s.fields}>
      <TextField
        label={words.title}
        hint={words.titleHint}
        value={draft.title}
        onChange={(title) => onChange({ title })}
        inputRef={first}
        autoComplete="off"
        error={hasTitleError ? words.titleError : null}
      />
      <TextArea
        label={words.why}
        value={draft.why}
        onChange={(why) => onChange({ why })}
        rows={2}
        isReading
        {...tooLong(draft.why, LONGEST.why)}
      />
      <Plan {...props} />
      <SegmentedControl
        label={words.measure}
        choices={MEASURES}
        value={draft.measure}
        onChange={(measure) => onChange({ measure })}
      />
      <div className={s.pair}>
        <NumberField
          label={words.target}
          hint={words.targetHint}
          value={draft.targetPerWeek}
          onChange={(targetPerWeek) => onChange({ targetPerWeek: targetPerWeek ?? 1 })}
          minValue={1}
          maxValue={MOST_A_WEEK}
        />
        <Select
          label={words.kind}
          choices={KINDS}
          value={draft.kind}
          onChange={(kind) => onChange({ kind })}
        />
        <IssueSelect
          label={words.issue}
          value={draft.issueId}
          onChange={(issueId) => onChange({ issueId })}
        />
        <DateField
          label={words.review}
          value={draft.review}
          onChange={(review) => onChange({ review })}
          earliest={draft.start}
        />
      </div>
      <Apart {...props} />
    </div>
  )
}

function Plan({ draft, onChange }: GoalFieldsProps): ReactNode {
  return (
    <div role="group" aria-label={words.plan} className={s.plan}>
      <div>
        <p className={s.planTitle}>{words.plan}</p>
        <p className={s.planHint}>{words.planHint}</p>
      </div>
      <TextField
        label={words.cue}
        placeholder={words.cueHint}
        value={draft.ifCue}
        onChange={(ifCue) => onChange({ ifCue })}
        autoComplete="off"
        {...tooLong(draft.ifCue, LONGEST.ifCue)}
      />
      <TextField
        label={words.action}
        placeholder={words.actionHint}
        value={draft.thenAction}
        onChange={(thenAction) => onChange({ thenAction })}
        autoComplete="off"
        {...tooLong(draft.thenAction, LONGEST.thenAction)}
      />
    </div>
  )
}

const APART = (['yes', 'unsure', 'no'] as const).map((value) => ({ value, label: APART_WORDS[value] }))

/** A "no" is answered once, when it is given, and not brought up again. */
function Apart({ draft, start, onChange }: GoalFieldsProps): ReactNode {
  const isNew = draft.keepIfApart === 'no' && start.keepIfApart !== 'no'
  return (
    <div className={s.apart}>
      <SegmentedControl
        label={words.keepIfApart}
        choices={APART}
        value={draft.keepIfApart}
        onChange={(keepIfApart) => onChange({ keepIfApart })}
      />
      <p role="status" className={s.reason}>
        {isNew && words.ownReason}
      </p>
    </div>
  )
}

function tooLong(text: string, most: number): { error?: string } {
  return text.length > most ? { error: words.tooLong(most) } : {}
}
