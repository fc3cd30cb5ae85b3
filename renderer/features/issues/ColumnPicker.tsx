import type { ReactNode } from 'react'
import { ISSUE_STATUSES } from '../../../core/issues/issue-kinds.ts'
import type { Issue } from '../../../core/issues/issue.schema.ts'
import { useAction } from '../../bridge/use-action.ts'
import { Select } from '../../ui/Select.tsx'
import { closeLookWords } from '../../words/close-look.ts'
import { STATUS_WORDS } from '../../words/issue-kinds.ts'

const CHOICES = ISSUE_STATUSES.map((value) => ({ value, label: STATUS_WORDS[value] }))

/** Moves the card to the end of another column. */
export function ColumnPicker({ issue }: { readonly issue: Issue }): ReactNode {
  const move = useAction('issues.move')
  return (
    <Select
      label={closeLookWords.column}
      choices={CHOICES}
      value={issue.status}
      onChange={(status) => {
        if (status !== issue.status) void move.run({ id: issue.id, status, before: null })
      }}
    />
  )
}
