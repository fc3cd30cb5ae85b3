import type { ReactNode } from 'react'
import { mayLeaveTheBoard } from '../../../core/issues/sides.ts'
import { useFeature } from '../../bridge/use-feature.ts'
import { useAboutSafety } from '../../bridge/use-gate.ts'
import { Select } from '../../ui/Select.tsx'
import { growthWords } from '../../words/growth.ts'

interface IssueSelectProps {
  readonly label: string
  readonly value: string | null
  readonly onChange: (issueId: string | null) => void
}

const NONE = 'none'

/**
 * Cards marked afraid or hurt are not offered: they stay out of the later steps. Where someone was afraid, hurt or
 * controlled nothing is made from what went wrong; a tie that stands stays.
 */
export function IssueSelect({ label, value, onChange }: IssueSelectProps): ReactNode {
  const { value: issues } = useFeature('issues.list')
  const isSafety = useAboutSafety()
  if (isSafety) return null
  const choices = [
    { value: NONE, label: growthWords.form.noIssue },
    ...(issues ?? []).filter(mayLeaveTheBoard).map((issue) => ({ value: issue.id, label: issue.title })),
  ]
  return (
    <Select
      label={label}
      choices={choices}
      value={value ?? NONE}
      onChange={(id) => onChange(id === NONE ? null : id)}
    />
  )
}
