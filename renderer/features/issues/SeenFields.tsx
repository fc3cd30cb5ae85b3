import type { ReactNode } from 'react'
import { ISSUE_CATEGORIES, ISSUE_PATTERNS } from '../../../core/issues/issue-kinds.ts'
import { SegmentedControl } from '../../ui/SegmentedControl.tsx'
import { Select } from '../../ui/Select.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { closeLookWords } from '../../words/close-look.ts'
import { CATEGORY_WORDS, PATTERN_WORDS } from '../../words/issue-kinds.ts'
import { FieldGroup } from './FieldGroup.tsx'
import s from './LookCloser.module.css'
import { LongField, type DraftProps } from './LongField.tsx'
import { isTitleFit } from './savable.ts'

const words = closeLookWords.fields
const group = closeLookWords.groups.seen
const UNSAID = 'unsaid'

const CATEGORIES = [
  { value: UNSAID, label: words.noCategory } as const,
  ...ISSUE_CATEGORIES.map((value) => ({ value, label: CATEGORY_WORDS[value] })),
]
const PATTERNS = [
  ...ISSUE_PATTERNS.map((value) => ({ value, label: PATTERN_WORDS[value] })),
  { value: UNSAID, label: words.noCategory } as const,
]

export function SeenFields({ draft, onChange }: DraftProps): ReactNode {
  return (
    <FieldGroup title={group.title} hint={group.hint}>
      <TextField
        label={words.title}
        value={draft.title}
        onChange={(title) => onChange({ title })}
        autoComplete="off"
        {...(isTitleFit(draft.title) ? {} : { error: words.titleLength })}
      />
      <LongField draft={draft} onChange={onChange} field="seen" label={words.seen} rows={4} />
      <div className={s.pair}>
        <Select
          label={words.category}
          choices={CATEGORIES}
          value={draft.category ?? UNSAID}
          onChange={(category) => onChange({ category: category === UNSAID ? null : category })}
        />
        <SegmentedControl
          label={words.pattern}
          choices={PATTERNS}
          value={draft.pattern ?? UNSAID}
          onChange={(pattern) => onChange({ pattern: pattern === UNSAID ? null : pattern })}
        />
      </div>
    </FieldGroup>
  )
}
