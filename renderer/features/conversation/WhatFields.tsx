import type { ReactNode } from 'react'
import { MOST } from '../../../core/conversation/talk-kinds.ts'
import type { Issue } from '../../../core/issues/issue.schema.ts'
import { Part } from '../../ui/Part.tsx'
import { conversationWords } from '../../words/conversation.ts'
import s from './Conversation.module.css'
import { PickList } from './PickList.tsx'
import type { PlanPartProps } from './plan-part.ts'
import { PlanTextField } from './PlanTextField.tsx'

interface WhatFieldsProps extends PlanPartProps {
  readonly issues: readonly Issue[]
  /** Cards that hold one of the two places unseen. */
  readonly closedIssues: number
}

const words = conversationWords.form

export function WhatFields({ issues, closedIssues, ...part }: WhatFieldsProps): ReactNode {
  const choices = issues
    .filter(({ wasAfraidOrHurt }) => !wasAfraidOrHurt)
    .map(({ id, title }) => ({ value: id, label: title }))
  return (
    <Part title={words.what}>
      {choices.length === 0 ? (
        <p className={s.quiet}>{words.noIssues}</p>
      ) : (
        <PickList
          label={words.issues}
          fullText={words.issuesFull}
          choices={choices}
          picked={part.draft.issueIds}
          most={MOST.issues - closedIssues}
          onChange={(issueIds) => part.onChange({ issueIds })}
        />
      )}
      <PlanTextField {...part} field="aim" label={words.aim} hint={words.aimHint} />
    </Part>
  )
}
